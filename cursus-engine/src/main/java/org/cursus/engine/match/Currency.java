package org.cursus.engine.match;

import java.util.List;

/// Whether words look like a title that people give themselves today, or like one of the many old
/// and rare ones that a classification collects. The two are spread differently over occupations.
final class Currency {

  private static final double MOST = 2;

  private final Vocabulary vocabulary;
  private final double[] odds;

  Currency(Titles titles, int[][] terms, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    var current = new double[vocabulary.size()];
    var other = new double[vocabulary.size()];
    double currentTitles = 1;
    double otherTitles = 1;
    for (int title = 0; title < terms.length; title++) {
      boolean reported = titles.isReported(title);
      currentTitles += reported ? 1 : 0;
      otherTitles += reported ? 0 : 1;
      for (int term : terms[title]) {
        (reported ? current : other)[term]++;
      }
    }
    odds = new double[vocabulary.size()];
    for (int term = 0; term < odds.length; term++) {
      odds[term] =
          Math.log((current[term] + .5) / currentTitles)
              - Math.log((other[term] + .5) / otherTitles);
    }
  }

  /// What the share of current titles is judged by: one, the mean odds of the words, their number,
  /// and the sum of the odds.
  double[] of(List<String> words) {
    int[] roots = vocabulary.only(Vocabulary.ROOT, vocabulary.terms(words));
    double sum = 0;
    for (int root : roots) {
      sum += odds[root];
    }
    double mean = Math.clamp(sum / Math.max(1, roots.length), -MOST, MOST);
    return new double[] {1, mean, words.size(), mean * words.size()};
  }
}
