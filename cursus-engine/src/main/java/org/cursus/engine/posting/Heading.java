package org.cursus.engine.posting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a part of a posting is about.
enum Heading {
  /// Before any heading.
  NONE,
  MUST,
  PREFERRED,
  DUTIES,
  BENEFITS,
  ABOUT,
  APPLY,
  JOB;

  private static final int MOST_WORDS = 7;
  private static final int LONGEST = 100;
  private static final Pattern MARKS = Pattern.compile("^[\\p{P}\\p{S}\\s]+|[\\p{P}\\p{S}\\s]+$");
  private static final Map<String, Heading> NAMES =
      Lists.read("headings.txt").entrySet().stream()
          .flatMap(
              list ->
                  list.getValue().stream()
                      .map(
                          name -> Map.entry(name, valueOf(list.getKey().toUpperCase(Locale.ROOT)))))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));

  /// What a line announces when it is a heading.
  static Optional<Heading> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    var bare =
        MARKS
            .matcher(line.replace('’', '\'').replaceAll("\\s*\\([^)]*\\)\\s*", " "))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s+", " ");
    int words = bare.isEmpty() ? 0 : bare.split(" ").length;
    if (words == 0 || words > MOST_WORDS) {
      return Optional.empty();
    }
    var exact = NAMES.get(bare);
    return exact != null ? Optional.of(exact) : longer(bare, line.strip().endsWith(":"));
  }

  /// "Requirements for this job:": a heading with more words only counts with its colon.
  private static Optional<Heading> longer(String bare, boolean colon) {
    if (!colon) {
      return Optional.empty();
    }
    return NAMES.entrySet().stream()
        .filter(name -> bare.startsWith(name.getKey() + " ") || bare.endsWith(" " + name.getKey()))
        .max(Map.Entry.comparingByKey((a, b) -> a.length() - b.length()))
        .map(Map.Entry::getValue);
  }
}
