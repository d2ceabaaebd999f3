package org.cursus.engine.posting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Word lists: lines of a name, a colon and words by commas.
final class Lists {

  private Lists() {}

  /// The lists of a resource, by name.
  static Map<String, List<String>> read(String resource) {
    var lists = new LinkedHashMap<String, List<String>>();
    var stream = Objects.requireNonNull(Lists.class.getResourceAsStream(resource), resource);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(
              line -> {
                int colon = line.indexOf(':');
                lists.put(line.substring(0, colon), words(line.substring(colon + 1)));
              });
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(String line) {
    return Arrays.stream(line.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  /// Finds any of the words, whole and in any case; longer ones first, so that "not remote" is not
  /// read as "remote".
  static Pattern anyOf(List<String> words) {
    return Pattern.compile(
        words.stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
