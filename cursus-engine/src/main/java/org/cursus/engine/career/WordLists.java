package org.cursus.engine.career;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Word lists of this package, and words cut the way they are compared with them.
final class WordLists {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}+#.$%]+");

  private WordLists() {}

  /// The lines of a file that are no comments.
  static List<String> lines(String file) {
    var stream = Objects.requireNonNull(WordLists.class.getResourceAsStream(file), file);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Lists by the heading in brackets above them, in the order of the file.
  static Map<String, Set<String>> sections(String file) {
    var text = new LinkedHashMap<String, StringBuilder>();
    var current = new StringBuilder();
    for (var line : lines(file)) {
      if (line.startsWith("[")) {
        current = text.computeIfAbsent(line.substring(1, line.length() - 1), k -> space());
      } else {
        current.append(line).append(' ');
      }
    }
    var sections = new LinkedHashMap<String, Set<String>>();
    text.forEach((name, words) -> sections.put(name, split(words.toString())));
    return sections;
  }

  private static StringBuilder space() {
    return new StringBuilder();
  }

  /// Words or phrases with commas between them.
  static Set<String> split(String text) {
    var words = new LinkedHashSet<String>();
    for (var word : text.split(",")) {
      if (!word.isBlank()) {
        words.add(word.strip().replaceAll("\\s+", " "));
      }
    }
    return words;
  }

  /// Lower case, without accents, and without the characters that nobody sees.
  static String fold(String text) {
    if (text.chars().allMatch(each -> each < 128)) {
      return text.toLowerCase(Locale.ROOT);
    }
    var plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{Cf}", "")
            .replace('’', '\'');
    return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /// The folded words of a text; a full stop at the end of a word is none of it.
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    for (var word : GAPS.split(fold(text))) {
      int end = word.length();
      while (end > 0 && word.charAt(end - 1) == '.') {
        end--;
      }
      if (end > 0) {
        words.add(word.substring(0, end));
      }
    }
    return words;
  }

  /// Whether a phrase stands in a text of words with single spaces between them.
  static boolean holds(String spaced, String phrase) {
    for (int at = spaced.indexOf(phrase); at >= 0; at = spaced.indexOf(phrase, at + 1)) {
      int end = at + phrase.length();
      if ((at == 0 || spaced.charAt(at - 1) == ' ')
          && (end == spaced.length() || spaced.charAt(end) == ' ')) {
        return true;
      }
    }
    return false;
  }
}
