package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.resume.ParsedResume.Field;
import org.jspecify.annotations.Nullable;

/// Flattens a parsed resume into named facts.
final class Fields {

  private final List<Field> fields = new ArrayList<>();

  static List<Field> of(ParsedResume resume) {
    var flat = new Fields();
    var basics = resume.basics();
    flat.add("basics.name", basics.name());
    flat.add("basics.suffix", basics.suffix());
    flat.add("basics.label", basics.label());
    flat.add("basics.email", basics.email());
    flat.add("basics.phone", basics.phone());
    flat.add("basics.location", basics.location());
    flat.addAll("basics.links", basics.links());
    flat.add("basics.summary", basics.summary());
    for (int i = 0; i < resume.work().size(); i++) {
      var work = resume.work().get(i);
      var path = "work_experience." + i + ".";
      flat.add(path + "company", work.company());
      flat.add(path + "title", work.title());
      flat.add(path + "location", work.location());
      flat.add(path + "start_date", work.startDate());
      flat.add(path + "end_date", work.endDate());
      flat.add(path + "description", work.description());
      flat.addAll(path + "achievements", work.achievements());
    }
    for (int i = 0; i < resume.volunteering().size(); i++) {
      var role = resume.volunteering().get(i);
      var path = "volunteering." + i + ".";
      flat.add(path + "organization", role.organization());
      flat.add(path + "role", role.role());
      flat.add(path + "location", role.location());
      flat.add(path + "start_date", role.startDate());
      flat.add(path + "end_date", role.endDate());
      flat.add(path + "description", role.description());
      flat.addAll(path + "achievements", role.achievements());
    }
    for (int i = 0; i < resume.education().size(); i++) {
      var education = resume.education().get(i);
      var path = "education." + i + ".";
      flat.add(path + "institution", education.institution());
      flat.add(path + "degree", education.degree());
      flat.add(path + "field_of_study", education.fieldOfStudy());
      flat.add(path + "location", education.location());
      flat.add(path + "start_date", education.startDate());
      flat.add(path + "end_date", education.endDate());
      flat.add(path + "gpa", education.gpa());
      flat.addAll(path + "honors", education.honors());
    }
    for (int i = 0; i < resume.skills().size(); i++) {
      var skill = resume.skills().get(i);
      flat.add("skill." + i + ".name", skill.name());
      flat.add("skill." + i + ".category", skill.category());
    }
    for (int i = 0; i < resume.projects().size(); i++) {
      var project = resume.projects().get(i);
      var path = "project." + i + ".";
      flat.add(path + "name", project.name());
      flat.add(path + "description", project.description());
      flat.add(path + "url", project.url());
      flat.add(path + "start_date", project.startDate());
      flat.add(path + "end_date", project.endDate());
      flat.addAll(path + "technologies", project.technologies());
      flat.addAll(path + "achievements", project.achievements());
    }
    for (int i = 0; i < resume.certifications().size(); i++) {
      var certification = resume.certifications().get(i);
      var path = "certification." + i + ".";
      flat.add(path + "name", certification.name());
      flat.add(path + "issuer", certification.issuer());
      flat.add(path + "date", certification.date());
      flat.add(path + "credential_id", certification.credentialId());
      flat.add(path + "url", certification.url());
    }
    for (int i = 0; i < resume.languages().size(); i++) {
      var language = resume.languages().get(i);
      flat.add("language." + i + ".language", language.language());
      flat.add("language." + i + ".fluency", language.fluency());
    }
    for (int i = 0; i < resume.publications().size(); i++) {
      var publication = resume.publications().get(i);
      var path = "publication." + i + ".";
      flat.add(path + "name", publication.name());
      flat.add(path + "publisher", publication.publisher());
      flat.add(path + "release_date", publication.releaseDate());
      flat.add(path + "url", publication.url());
      flat.add(path + "citation", publication.citation());
    }
    for (int i = 0; i < resume.awards().size(); i++) {
      var award = resume.awards().get(i);
      var path = "award." + i + ".";
      flat.add(path + "title", award.title());
      flat.add(path + "awarder", award.awarder());
      flat.add(path + "date", award.date());
      flat.add(path + "summary", award.summary());
    }
    flat.addAll("interest", resume.interests());
    flat.addAll("unplaced", resume.unplaced());
    return List.copyOf(flat.fields);
  }

  private void add(String name, @Nullable Fact fact) {
    if (fact != null) {
      fields.add(new Field(name, fact));
    }
  }

  private void addAll(String path, List<Fact> facts) {
    for (int i = 0; i < facts.size(); i++) {
      add(path + "." + i, facts.get(i));
    }
  }
}
