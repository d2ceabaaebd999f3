package org.cursus.engine.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cursus.engine.text.Sentence;
import org.cursus.engine.text.Sentences;
import org.cursus.engine.text.Word;
import org.cursus.engine.text.Words;

/// The texts that a claim may rest on, made ready to be asked.
final class Facts {

  private static final Pattern JOINTS = Pattern.compile("[-/&.']");

  final List<Source> sources;
  final Set<String> words;
  final Set<String> stems;

  /// A sentence of a source, or a whole field.
  record Source(String text, List<Word> words, Set<String> stems) {

    static Source of(Sentence sentence) {
      var words = Words.of(sentence.text());
      return new Source(
          sentence.text(),
          words,
          words.stream().map(each -> Stem.of(each.folded())).collect(Collectors.toSet()));
    }
  }

  private Facts(List<Source> sources) {
    this.sources = sources;
    this.words = new HashSet<>();
    this.stems = new HashSet<>();
    for (var source : sources) {
      for (var word : source.words()) {
        words.add(word.folded());
        for (var part : JOINTS.split(word.folded())) {
          words.add(part);
          stems.add(Stem.of(part));
        }
      }
      stems.addAll(source.stems());
    }
  }

  static Facts of(List<String> texts) {
    var sources = new ArrayList<Source>();
    for (var text : texts) {
      Sentences.of(text).forEach(each -> sources.add(Source.of(each)));
    }
    return new Facts(List.copyOf(sources));
  }

  boolean hasWord(String folded) {
    return words.contains(folded) || words.contains(singular(folded));
  }

  boolean hasStem(String folded) {
    return stems.contains(Stem.of(folded));
  }

  static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
