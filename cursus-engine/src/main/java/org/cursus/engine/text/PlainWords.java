package org.cursus.engine.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words with a meaning that are nobody's keyword: everyday verbs and adjectives, and what every
/// posting and every resume says.
final class PlainWords {

  private static final Set<String> ALL =
      Lists.lines(PlainWords.class, "plain-words.txt").stream()
          .flatMap(line -> Stream.of(line.split("\\s+")))
          .map(Words::fold)
          .collect(Collectors.toUnmodifiableSet());

  private PlainWords() {}

  static Set<String> all() {
    return ALL;
  }
}
