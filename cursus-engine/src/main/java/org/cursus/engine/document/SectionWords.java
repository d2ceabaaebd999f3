package org.cursus.engine.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What resumes call their sections, by the list that the parser uses as well.
///
/// A heading tells a column from dates at the side: nobody writes one after the line of an entry.
final class SectionWords {

  private static final String LIST = "/org/cursus/engine/resume/headings.txt";
  private static final int LONGEST = 40;
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final Set<String> WORDS = load();

  private SectionWords() {}

  private static Set<String> load() {
    try (var stream = SectionWords.class.getResourceAsStream(LIST)) {
      if (stream == null) {
        throw new IllegalStateException(LIST + " is missing");
      }
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
      return lines
          .filter(line -> !line.startsWith("#") && line.contains(": "))
          .flatMap(line -> Arrays.stream(line.substring(line.indexOf(": ") + 2).split(",")))
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Whether a fragment is such a word and looks it: bold, in capitals or large.
  ///
  /// @param usual the size of most print around it
  static boolean isHeading(Fragment fragment, double usual) {
    if (fragment.box().width() > LONGEST * fragment.size()) {
      return false;
    }
    var text = EDGES.matcher(fragment.text()).replaceAll("");
    if (text.length() > LONGEST || text.length() < 4) {
      return false;
    }
    var capitals = text.equals(text.toUpperCase(Locale.ROOT));
    return (capitals || fragment.isBold() || fragment.size() > 1.1 * usual)
        && WORDS.contains(text.toLowerCase(Locale.ROOT));
  }
}
