package org.cursus.engine.resume;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cursus.engine.resume.ParsedResume.Award;
import org.cursus.engine.resume.ParsedResume.Basics;
import org.cursus.engine.resume.ParsedResume.Certification;
import org.cursus.engine.resume.ParsedResume.Education;
import org.cursus.engine.resume.ParsedResume.Language;
import org.cursus.engine.resume.ParsedResume.Project;
import org.cursus.engine.resume.ParsedResume.Publication;
import org.cursus.engine.resume.ParsedResume.Skill;
import org.cursus.engine.resume.ParsedResume.Volunteering;
import org.cursus.engine.resume.ParsedResume.Work;
import org.jspecify.annotations.Nullable;

/// Does one thing to every fact of a resume.
final class EachFact {

  private final UnaryOperator<Fact> change;

  private EachFact(UnaryOperator<Fact> change) {
    this.change = change;
  }

  static ParsedResume of(ParsedResume resume, UnaryOperator<Fact> change) {
    var each = new EachFact(change);
    return new ParsedResume(
        each.basics(resume.basics()),
        resume.work().stream().map(each::work).toList(),
        resume.volunteering().stream().map(each::volunteering).toList(),
        resume.education().stream().map(each::education).toList(),
        resume.skills().stream().map(each::skill).toList(),
        resume.projects().stream().map(each::project).toList(),
        resume.certifications().stream().map(each::certification).toList(),
        resume.languages().stream().map(each::language).toList(),
        resume.publications().stream().map(each::publication).toList(),
        resume.awards().stream().map(each::award).toList(),
        each.all(resume.interests()),
        each.all(resume.unplaced()),
        resume.resumeProbability());
  }

  private @Nullable Fact one(@Nullable Fact fact) {
    return fact == null ? null : change.apply(fact);
  }

  private List<Fact> all(List<Fact> facts) {
    return facts.stream().map(change).toList();
  }

  private Basics basics(Basics basics) {
    return new Basics(
        one(basics.name()),
        one(basics.suffix()),
        one(basics.label()),
        one(basics.email()),
        one(basics.phone()),
        one(basics.location()),
        all(basics.links()),
        one(basics.summary()));
  }

  private Work work(Work work) {
    return new Work(
        one(work.company()),
        one(work.title()),
        one(work.location()),
        one(work.startDate()),
        one(work.endDate()),
        one(work.description()),
        all(work.achievements()));
  }

  private Volunteering volunteering(Volunteering role) {
    return new Volunteering(
        one(role.organization()),
        one(role.role()),
        one(role.location()),
        one(role.startDate()),
        one(role.endDate()),
        one(role.description()),
        all(role.achievements()));
  }

  private Education education(Education course) {
    return new Education(
        one(course.institution()),
        one(course.degree()),
        one(course.fieldOfStudy()),
        one(course.location()),
        one(course.startDate()),
        one(course.endDate()),
        one(course.gpa()),
        all(course.honors()));
  }

  private Skill skill(Skill skill) {
    return new Skill(change.apply(skill.name()), one(skill.category()));
  }

  private Project project(Project project) {
    return new Project(
        one(project.name()),
        one(project.description()),
        one(project.url()),
        one(project.startDate()),
        one(project.endDate()),
        all(project.technologies()),
        all(project.achievements()));
  }

  private Certification certification(Certification certification) {
    return new Certification(
        one(certification.name()),
        one(certification.issuer()),
        one(certification.date()),
        one(certification.credentialId()),
        one(certification.url()));
  }

  private Publication publication(Publication publication) {
    return new Publication(
        one(publication.name()),
        one(publication.publisher()),
        one(publication.releaseDate()),
        one(publication.url()),
        one(publication.citation()));
  }

  private Award award(Award award) {
    return new Award(
        one(award.title()), one(award.awarder()), one(award.date()), one(award.summary()));
  }

  private Language language(Language language) {
    return new Language(change.apply(language.language()), one(language.fluency()));
  }
}
