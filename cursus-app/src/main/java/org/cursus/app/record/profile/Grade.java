package org.cursus.app.record.profile;

import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/// Grades as numbers, where they are numbers.
final class Grade {

  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)(?:\\s*/\\s*\\d{1,3}(?:\\.\\d{1,4})?)?");

  private Grade() {}

  /// Puts the number in place of a grade such as `3.8` or `3.8/4.0`; other grades stay as printed.
  static void settle(ObjectNode study) {
    var number = NUMBER.matcher(study.path("gpa").asString("").strip());
    if (number.matches()) {
      study.put("gpa", Double.parseDouble(number.group(1)));
    }
  }
}
