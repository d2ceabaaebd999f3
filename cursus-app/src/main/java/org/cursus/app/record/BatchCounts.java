package org.cursus.app.record;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many entries one document brought, and what became of them. What is undone counts as that
/// alone.
///
/// @param name of the file; empty when nothing comes from it
/// @param waiting for the person's decision
/// @param decided by the person
record BatchCounts(
    String name, int total, int waiting, int undone, int added, int richer, int same, int decided) {

  /// Such as "12 entries: 10 added, 2 wait for your decision."
  String sentence() {
    var parts =
        Stream.of(
                part(added, "added", "added"),
                part(richer, "added to what you had", "added to what you had"),
                part(same, "says what your record says", "say what your record says"),
                part(waiting, "waits for your decision", "wait for your decision"),
                part(decided, "decided by you", "decided by you"),
                part(undone, "undone", "undone"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return number(total) + (total == 1 ? " entry: " : " entries: ") + parts + ".";
  }

  private static String part(int count, String one, String many) {
    return count == 0 ? "" : number(count) + " " + (count == 1 ? one : many);
  }

  private static String number(int count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }
}
