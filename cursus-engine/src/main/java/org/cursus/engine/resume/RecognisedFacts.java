package org.cursus.engine.resume;

import java.util.List;
import org.cursus.engine.document.Document;
import org.cursus.engine.document.RecognisedWord;

/// Makes facts that were recognised in a picture less sure, as one letter read wrongly spoils a
/// value: a fact is as sure as it was, times the mean certainty of its words, and never surer than
/// the limit.
final class RecognisedFacts {

  /// So that what a scan says is never taken as what a file says.
  private static final double LIMIT = 0.9;

  private RecognisedFacts() {}

  static ParsedResume lowered(ParsedResume resume, Document document) {
    if (!document.recognised()) {
      return resume;
    }
    return EachFact.of(resume, fact -> lowered(fact, document.recognisedWords()));
  }

  private static Fact lowered(Fact fact, List<RecognisedWord> words) {
    var certainty =
        words.stream()
            .filter(word -> word.page() == fact.page() && isIn(word, fact))
            .mapToDouble(RecognisedWord::confidence)
            .average();
    if (certainty.isEmpty()) {
      return fact;
    }
    double confidence = Math.min(LIMIT, fact.confidence() * certainty.getAsDouble());
    double rounded = Math.round(confidence * 1000) / 1000.0;
    return new Fact(fact.raw(), fact.value(), rounded, fact.page(), fact.box());
  }

  /// Whether the two lie over each other: a word may hold a fact, and a fact many words.
  private static boolean isIn(RecognisedWord word, Fact fact) {
    var one = word.box();
    var other = fact.box();
    double across = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    double down = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
    return across > 0.3 * Math.min(one.width(), other.width())
        && down > 0.5 * Math.min(one.height(), other.height());
  }
}
