package org.cursus.engine.resume.measure;

import java.util.List;

/// What a resume prints, in order, before a program draws it.
///
/// @param contact rows below the name; empty where they stand in a section of the side column
/// @param side sections of the second column
record Sheet(
    String name,
    String label,
    List<Row> contact,
    List<Part> main,
    List<Part> side,
    Layout layout,
    String language) {

  record Run(String text, boolean bold, boolean italic) {}

  /// @param margin what stands in a column of its own before the row
  record Row(List<Run> margin, List<Run> left, List<Run> right) {

    static Row of(String text) {
      return new Row(List.of(), List.of(new Run(text, false, false)), List.of());
    }

    static String text(List<Run> runs) {
      var text = new StringBuilder();
      runs.forEach(run -> text.append(run.text()));
      return text.toString();
    }
  }

  /// A heading and what it governs.
  record Part(String kind, String heading, List<Item> items) {}

  sealed interface Item permits Entry, Paragraph, Skills {}

  /// A job, a course, a certificate or a project.
  record Entry(List<Row> rows, List<String> bullets) implements Item {}

  record Paragraph(String text) implements Item {}

  /// @param group empty where skills have no groups
  record Skills(String group, List<String> names) implements Item {}
}
