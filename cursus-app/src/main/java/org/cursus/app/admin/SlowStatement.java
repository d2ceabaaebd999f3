package org.cursus.app.admin;

/// A statement of the application and the time it took, since the server began to count.
///
/// @param statement with numbers in place of values
/// @param meanMs milliseconds of a call
/// @param worstMs milliseconds of the slowest call
/// @param totalMs milliseconds of all calls
/// @param share of the time of all statements, 0 to 1
record SlowStatement(
    String statement,
    long calls,
    long rows,
    double meanMs,
    double worstMs,
    double totalMs,
    double share) {

  private static final int SHORT = 160;

  /// In one line, cut where it is long.
  String brief() {
    var line = statement.strip().replaceAll("\\s+", " ");
    return line.length() <= SHORT ? line : line.substring(0, SHORT - 1) + "\u2026";
  }
}
