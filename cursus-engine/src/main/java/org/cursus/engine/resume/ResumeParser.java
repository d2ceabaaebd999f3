package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cursus.engine.document.Document;
import org.cursus.engine.resume.ParsedResume.Language;
import org.cursus.engine.resume.Section.Kind;

/// Finds the facts of a resume in its lines. Thread-safe; keeps no state.
public final class ResumeParser {

  /// Names the rules that made a result; changes whenever a result could.
  public static final String VERSION = "cursus-rules-3";

  private static final Set<Kind> UNREAD = EnumSet.of(Kind.REFERENCES, Kind.OTHER);

  private ResumeParser() {}

  /// Never fails: a document that says nothing gives a resume with nothing in it.
  public static ParsedResume parse(Document document) {
    boolean exact = document.type().isStructured();
    if (exact) {
      return JsonResumeReader.read(document);
    }
    var profile = LinkedInProfile.of(document);
    var read = profile != null ? profile.read() : Confidences.calibrated(uncalibrated(document));
    return RecognisedFacts.lowered(read, document);
  }

  /// With the confidences that the rules themselves feel.
  static ParsedResume uncalibrated(Document document) {
    var rows = Rows.of(document);
    var sections = Unheaded.divide(Sections.of(rows));
    var contact = ContactReader.read(rows, sections);
    var unplaced = new ArrayList<>(contact.rest());

    var workEntries = entries(sections, Kind.WORK, unplaced);
    var studyEntries = entries(sections, Kind.EDUCATION, unplaced);
    Unheaded.sort(workEntries, studyEntries);
    var roles = WorkReader.read(workEntries);
    unplaced.addAll(roles.rest());
    var courses = EducationReader.read(studyEntries);
    unplaced.addAll(courses.rest());
    var skills = SkillReader.read(of(sections, Kind.SKILLS));
    unplaced.addAll(skills.rest());
    var spoken = LanguageReader.read(of(sections, Kind.LANGUAGES));
    unplaced.addAll(spoken.rest());
    var projects = ProjectReader.read(entries(sections, Kind.PROJECTS, unplaced));
    var certifications = CertificationReader.read(of(sections, Kind.CERTIFICATIONS));
    unplaced.addAll(certifications.rest());
    var unpaid = VolunteerReader.read(entries(sections, Kind.VOLUNTEERING, unplaced));
    unplaced.addAll(unpaid.rest());
    for (var section : sections) {
      if (UNREAD.contains(section.kind())) {
        section.rows().forEach(row -> unplaced.add(row.all().fact(.5)));
      }
    }
    rows.beyond().forEach(row -> unplaced.add(row.all().fact(.5)));
    var languages = new ArrayList<Language>(spoken.languages());
    languages.addAll(skills.languages());
    var resume =
        new ParsedResume(
            contact.basics(),
            roles.work(),
            unpaid.volunteering(),
            courses.education(),
            skills.skills(),
            projects,
            certifications.certifications(),
            languages,
            PublicationReader.read(of(sections, Kind.PUBLICATIONS)),
            AwardReader.read(of(sections, Kind.AWARDS)),
            InterestReader.read(of(sections, Kind.INTERESTS)),
            unplaced,
            0);
    return Likelihood.judge(resume, sections);
  }

  private static List<Section> of(List<Section> sections, Kind kind) {
    return sections.stream().filter(section -> section.kind() == kind).toList();
  }

  private static List<Entry> entries(List<Section> sections, Kind kind, List<Fact> unplaced) {
    var entries = new ArrayList<Entry>();
    for (var section : of(sections, kind)) {
      var cut = Entries.of(section.rows(), kind != Kind.WORK);
      cut.preamble().forEach(row -> unplaced.add(row.all().fact(.5)));
      entries.addAll(cut.entries());
    }
    return entries;
  }
}
