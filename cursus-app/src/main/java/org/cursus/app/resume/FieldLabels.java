package org.cursus.app.resume;

import java.util.Map;

/// What people call the fields of a resume.
final class FieldLabels {

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("basics.name", "Name"),
          Map.entry("basics.suffix", "After the name"),
          Map.entry("basics.label", "Headline"),
          Map.entry("basics.email", "E-mail"),
          Map.entry("basics.phone", "Phone"),
          Map.entry("basics.location", "Where you live"),
          Map.entry("basics.links", "Link"),
          Map.entry("basics.summary", "Summary"),
          Map.entry("work_experience.company", "Employer"),
          Map.entry("work_experience.title", "Job title"),
          Map.entry("work_experience.location", "Place of work"),
          Map.entry("work_experience.start_date", "Start of a job"),
          Map.entry("work_experience.end_date", "End of a job"),
          Map.entry("work_experience.description", "About a job"),
          Map.entry("work_experience.achievements", "About a job"),
          Map.entry("education.institution", "School"),
          Map.entry("education.degree", "Degree"),
          Map.entry("education.field_of_study", "Subject"),
          Map.entry("education.location", "Place of a school"),
          Map.entry("education.start_date", "Start of a course"),
          Map.entry("education.end_date", "End of a course"),
          Map.entry("education.gpa", "Grade"),
          Map.entry("education.honors", "Honour"),
          Map.entry("skill.name", "Skill"),
          Map.entry("skill.category", "Kind of skill"),
          Map.entry("language.language", "Language"),
          Map.entry("language.fluency", "Level of a language"),
          Map.entry("certification.name", "Certificate"),
          Map.entry("certification.issuer", "Who gave a certificate"),
          Map.entry("certification.date", "Date of a certificate"));

  private FieldLabels() {}

  /// @param fieldName such as `work_experience.0.company`
  static String of(String fieldName) {
    var plain = fieldName.replaceAll("\\.\\d+", "");
    var label = LABELS.get(plain);
    if (label != null) {
      return label;
    }
    return plain.startsWith("project.") ? "Project" : "Certificate";
  }
}
