package org.cursus.app.assessment;

import java.util.Map;

/// On which line a fault stands.
final class FaultLine {

  private FaultLine() {}

  /// What is missing stands where the thing begins that it is missing from.
  static int of(String pointer, Map<String, Integer> lines) {
    var line = lines.get(pointer);
    if (line != null || pointer.isEmpty()) {
      return line == null ? 1 : line;
    }
    return of(pointer.substring(0, pointer.lastIndexOf('/')), lines);
  }
}
