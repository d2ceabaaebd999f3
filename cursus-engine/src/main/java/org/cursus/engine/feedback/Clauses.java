package org.cursus.engine.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cursus.engine.text.Sentence;
import org.cursus.engine.text.Word;
import org.cursus.engine.text.Words;

/// Cuts a sentence where it turns: at "but", "however", "although", a semicolon, and at a comma or
/// "and" behind which somebody or something is spoken of anew.
final class Clauses {

  private static final Set<String> SUBJECTS =
      Set.of(
          "he", "she", "they", "i", "we", "you", "it", "his", "her", "their", "this", "that",
          "your", "the");
  private static final int SHORTEST = 3;

  private Clauses() {}

  static List<Sentence> of(Sentence sentence) {
    var words = Words.of(sentence.text(), sentence.start());
    var clauses = new ArrayList<Sentence>();
    int from = 0;
    for (int at = 1; at < words.size(); at++) {
      if (at - from >= 2 && words.size() - at >= 2 && turns(sentence, words, from, at)) {
        clauses.add(clause(sentence, words, from, at));
        from = at;
      }
    }
    if (!words.isEmpty()) {
      clauses.add(clause(sentence, words, from, words.size()));
    }
    return clauses;
  }

  private static boolean turns(Sentence sentence, List<Word> words, int from, int at) {
    var word = words.get(at).folded();
    var gap =
        sentence
            .text()
            .substring(
                words.get(at - 1).end() - sentence.start(),
                words.get(at).start() - sentence.start());
    if (gap.contains(";")
        || gap.contains("–")
        || gap.contains("—")
        || gap.contains(" - ")
        || gap.contains(":")) {
      return true;
    }
    if (Lexicon.turns("contrast", word) && !word.equals("still") && !word.equals("yet")) {
      return true;
    }
    if (gap.contains(",")) {
      boolean opened = Lexicon.turns("contrast", words.get(from).folded());
      boolean anew =
          SUBJECTS.contains(word)
              || word.equals("and")
                  && at + 1 < words.size()
                  && SUBJECTS.contains(words.get(at + 1).folded());
      return opened || anew && at - from >= SHORTEST;
    }
    return word.equals("and")
        && at + 1 < words.size()
        && at - from >= SHORTEST
        && SUBJECTS.contains(words.get(at + 1).folded())
        && !words.get(at + 1).folded().equals("the");
  }

  private static Sentence clause(Sentence sentence, List<Word> words, int from, int to) {
    int start = words.get(from).start();
    int end = to == words.size() ? sentence.end() : words.get(to - 1).end();
    return new Sentence(
        sentence.text().substring(start - sentence.start(), end - sentence.start()), start, end);
  }
}
