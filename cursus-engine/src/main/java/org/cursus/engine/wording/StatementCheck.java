package org.cursus.engine.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cursus.engine.text.Sentences;
import org.cursus.engine.text.Word;
import org.cursus.engine.text.Words;
import org.cursus.engine.wording.Unsupported.Kind;

/// Sentences of a claim that share too little with the sources: a fact can be invented in words
/// that no list has.
final class StatementCheck {

  private static final int FEW = 2;
  private static final int MANY = 3;
  private static final double SHARE = 0.3;

  private final Set<String> concepts = new HashSet<>();
  private final Set<Integer> groups = new HashSet<>();

  StatementCheck(Facts support, Facts record) {
    for (var facts : List.of(support, record)) {
      facts.words.forEach(each -> concepts.add(Vocabulary.concept(each)));
      facts.words.forEach(each -> concepts.add(Vocabulary.spelling(each)));
      facts.stems.forEach(concepts::add);
    }
    concepts.forEach(each -> groups.addAll(Vocabulary.groups(each)));
  }

  List<Unsupported> of(String claim) {
    var faults = new ArrayList<Unsupported>();
    for (var sentence : Sentences.of(claim)) {
      var fresh = new ArrayList<Word>();
      int content = 0;
      for (var word : Words.of(sentence.text(), sentence.start())) {
        if (Vocabulary.isContent(word.folded()) && !Character.isDigit(word.text().charAt(0))) {
          content++;
          if (isNew(word)) {
            fresh.add(word);
          }
        }
      }
      if (fresh.size() >= MANY || fresh.size() >= FEW && fresh.size() >= SHARE * content) {
        int start = fresh.getFirst().start();
        int end = fresh.getLast().end();
        faults.add(
            new Unsupported(
                Kind.STATEMENT,
                String.join(", ", fresh.stream().map(Word::text).toList()),
                start,
                end,
                "No source speaks of this."));
      }
    }
    return faults;
  }

  /// Words that mean something of which no source speaks.
  List<Word> newWords(String claim) {
    return Words.of(claim).stream()
        .filter(each -> Vocabulary.isContent(each.folded()))
        .filter(each -> !Character.isDigit(each.text().charAt(0)))
        .filter(this::isNew)
        .toList();
  }

  private boolean isNew(Word word) {
    for (var part : Vocabulary.parts(word.folded())) {
      if (!part.isEmpty()
          && Vocabulary.isContent(part)
          && !Vocabulary.isNeutral(part)
          && !concepts.contains(Vocabulary.concept(part))
          && !concepts.contains(Stem.of(part))
          && !concepts.contains(Vocabulary.spelling(part))
          && Collections.disjoint(groups, Vocabulary.groups(Vocabulary.concept(part)))
          && !Vocabulary.isNumber(part)
          && !WordCheck.outcomeWords().contains(part)) {
        return true;
      }
    }
    return false;
  }
}
