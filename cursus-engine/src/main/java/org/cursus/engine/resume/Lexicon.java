package org.cursus.engine.resume;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A word list that a person can extend without touching code: lines of `group: phrase, phrase`.
final class Lexicon {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  static final Lexicon HEADINGS = load("headings.txt");
  static final Lexicon TITLES = load("titles.txt");
  static final Lexicon ORGANISATIONS = load("organisations.txt");
  static final Lexicon DEGREES = load("degrees.txt");
  static final Lexicon LANGUAGES = load("languages.txt");
  static final Lexicon LEVELS = load("levels.txt");
  static final Lexicon PLACES = load("places.txt");
  static final Lexicon DATES = load("dates.txt");

  private final Map<String, List<String>> phrasesByGroup = new LinkedHashMap<>();
  private final Map<String, List<String>> groupsByPhrase = new HashMap<>();
  private final Map<String, List<String>> groupsByCode = new HashMap<>();

  /// The groups of a phrase, capitals and accents aside; empty when it is unknown.
  List<String> groups(String phrase) {
    return groupsByPhrase.getOrDefault(fold(phrase), List.of());
  }

  @Nullable String group(String phrase) {
    var groups = groups(phrase);
    return groups.isEmpty() ? null : groups.getFirst();
  }

  boolean has(String group, String phrase) {
    return groups(phrase).contains(group);
  }

  /// The groups of a code, which unlike a phrase is only itself in the same capitals: "OR" is a
  /// state, "or" is a word.
  List<String> codes(String code) {
    return groupsByCode.getOrDefault(code, List.of());
  }

  /// The phrases of a group as they are written in the file.
  List<String> phrases(String group) {
    return phrasesByGroup.getOrDefault(group, List.of());
  }

  /// Lower case, without accents, "&" as "and", white space folded.
  static String fold(String text) {
    var plain = text;
    if (!isAscii(text)) {
      plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
      plain = plain.replace('’', '\'');
    }
    plain = plain.toLowerCase(Locale.ROOT);
    if (plain.indexOf('&') >= 0) {
      plain = plain.replace("&", " and ");
    }
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static Lexicon load(String file) {
    var lexicon = new Lexicon();
    try (var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file);
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      reader.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lexicon::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void add(String line) {
    if (line.startsWith("#")) {
      return;
    }
    int colon = line.indexOf(':');
    var group = colon < 0 ? "" : line.substring(0, colon).strip();
    for (var part : line.substring(colon + 1).split(",")) {
      var phrase = part.strip();
      phrasesByGroup.computeIfAbsent(group, key -> new ArrayList<>()).add(phrase);
      groupsByPhrase.computeIfAbsent(fold(phrase), key -> new ArrayList<>(1)).add(group);
      groupsByCode.computeIfAbsent(phrase, key -> new ArrayList<>(1)).add(group);
    }
  }
}
