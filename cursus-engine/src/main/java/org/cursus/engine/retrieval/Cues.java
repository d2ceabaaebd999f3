package org.cursus.engine.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which words of a question say what kind of thing is asked for, and which say nothing. From
/// `cues.txt`, which anyone can extend.
final class Cues {

  private static final Cues STANDARD = read();
  private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

  private final List<Cue> cues = new ArrayList<>();
  private final Set<String> vocabulary = new HashSet<>();
  private final Set<String> empty = new HashSet<>();

  private record Cue(SourceKind kind, double strength, Pattern words) {}

  private Cues() {}

  static Cues standard() {
    return STANDARD;
  }

  private static Cues read() {
    var cues = new Cues();
    var file = Cues.class.getResourceAsStream("cues.txt");
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(cues::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cues;
  }

  /// `KIND STRENGTH: one cue | another`, or `EMPTY: words`.
  private void add(String line) {
    int colon = line.indexOf(':');
    var head = line.substring(0, colon).strip().split("\\s+");
    var rest = line.substring(colon + 1).strip();
    if (head[0].equals("EMPTY")) {
      var words = Arrays.asList(rest.split("\\s+"));
      empty.addAll(words);
      vocabulary.addAll(words);
      return;
    }
    for (var cue : rest.split("\\|")) {
      var words = cue.strip().toLowerCase(Locale.ROOT);
      cues.add(new Cue(SourceKind.valueOf(head[0]), Double.parseDouble(head[1]), pattern(words)));
      Arrays.stream(words.split("[^\\p{L}\\p{N}*]+"))
          .filter(word -> !word.isEmpty() && !word.endsWith("*"))
          .forEach(vocabulary::add);
    }
  }

  /// `*` ends a word that may go on, `..` stands for up to five words.
  private static Pattern pattern(String words) {
    var pattern = new StringBuilder("(?<= )");
    for (var word : words.split("\\s+")) {
      if (word.equals("..")) {
        pattern.append("(?:\\S+ ){0,5}");
      } else if (word.endsWith("*")) {
        pattern.append(Pattern.quote(word.substring(0, word.length() - 1))).append("\\S* ");
      } else {
        pattern.append(Pattern.quote(word)).append(' ');
      }
    }
    return Pattern.compile(pattern.toString());
  }

  /// The words of a text, in lower case.
  static List<String> words(String text) {
    var plain = APOSTROPHES.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    return Arrays.stream(GAPS.split(plain)).filter(word -> !word.isEmpty()).toList();
  }

  /// Words that stand in cues as they are.
  Set<String> vocabulary() {
    return vocabulary;
  }

  /// Whether a lemma says nothing about what is sought.
  boolean isEmpty(String word) {
    return empty.contains(word);
  }

  /// What a question asks for.
  ///
  /// @param kinds how clearly each is asked for; others are absent
  /// @param words those that say so
  record Meant(Map<SourceKind, Double> kinds, Set<String> words) {}

  /// How clearly each kind is asked for, the clearest cue counting.
  ///
  /// @param question in lower case, its words apart by one space
  Meant of(String question) {
    var kinds = new EnumMap<SourceKind, Double>(SourceKind.class);
    var words = new HashSet<String>();
    var spaced = " " + question + " ";
    for (var cue : cues) {
      var place = cue.words().matcher(spaced);
      if (place.find()) {
        kinds.merge(cue.kind(), cue.strength(), Math::max);
        words.addAll(Arrays.asList(place.group().strip().split(" ")));
      }
    }
    return new Meant(kinds, words);
  }
}
