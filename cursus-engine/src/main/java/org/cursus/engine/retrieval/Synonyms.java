package org.cursus.engine.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.cursus.engine.match.Tokens;

/// Other words for the same thing. From `synonyms.txt`, which anyone can extend.
final class Synonyms {

  private static final Set<String> WORDS = new HashSet<>();
  private static final Map<String, Set<String>> BY_ROOT = read();

  private Synonyms() {}

  private static Map<String, Set<String>> read() {
    var all = new HashMap<String, Set<String>>();
    var file = Synonyms.class.getResourceAsStream("synonyms.txt");
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                var words = Arrays.asList(line.strip().split("\\s+"));
                WORDS.addAll(words);
                var roots =
                    words.stream()
                        .map(word -> Tokens.root(Tokens.lemma(word)))
                        .distinct()
                        .toList();
                roots.forEach(
                    root -> all.computeIfAbsent(root, key -> new LinkedHashSet<>()).addAll(roots));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all.forEach((root, others) -> others.remove(root));
    return all;
  }

  /// All words, as they stand in the list.
  static Set<String> words() {
    return WORDS;
  }

  /// The roots of other words for a root's; empty for most.
  static Set<String> of(String root) {
    return BY_ROOT.getOrDefault(root, Set.of());
  }
}
