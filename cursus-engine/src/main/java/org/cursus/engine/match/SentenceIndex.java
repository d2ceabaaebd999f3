package org.cursus.engine.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What people in each occupation do, in sentences: descriptions and tasks, scored by BM25
/// (Robertson and Zaragoza 2009) with each occupation as one document.
final class SentenceIndex {

  private static final double SATURATION = 1.2;
  private static final double LENGTH_SHARE = .5;
  private static final double DESCRIPTION_WEIGHT = 2;

  private final Postings occupationsByTerm;
  private final double[] lengths;
  private final double meanLength;

  SentenceIndex(List<OccupationText> occupations, Vocabulary vocabulary) {
    var builder = new Postings.Builder();
    lengths = new double[occupations.size()];
    for (int place = 0; place < occupations.size(); place++) {
      var occupation = occupations.get(place);
      var counts = new HashMap<Integer, Double>();
      count(occupation.description(), DESCRIPTION_WEIGHT, counts, vocabulary);
      for (var task : occupation.tasks()) {
        count(task, 1, counts, vocabulary);
      }
      double length = 0;
      for (var term : counts.keySet().stream().sorted().toList()) {
        builder.add(term, place, counts.get(term).floatValue());
        length += counts.get(term);
      }
      lengths[place] = length;
    }
    occupationsByTerm = builder.build(vocabulary.size());
    double sum = 0;
    for (double length : lengths) {
      sum += length;
    }
    meanLength = Math.max(1, sum / Math.max(1, lengths.length));
  }

  private static void count(
      String sentence, double weight, Map<Integer, Double> counts, Vocabulary vocabulary) {
    for (var word : Tokens.ofSentence(sentence)) {
      counts.merge(vocabulary.root(word), weight, Double::sum);
    }
  }

  Postings postings() {
    return occupationsByTerm;
  }

  double[] lengths() {
    return lengths;
  }

  /// By occupation.
  double[] score(List<String> words, Vocabulary vocabulary) {
    var scores = new double[lengths.length];
    for (var word : words.stream().distinct().toList()) {
      int term = vocabulary.root(word);
      int spread = occupationsByTerm.spread(term);
      if (spread == 0) {
        continue;
      }
      double idf = Math.log(1 + (lengths.length - spread + .5) / (spread + .5));
      for (int i = occupationsByTerm.start(term); i < occupationsByTerm.end(term); i++) {
        double count = occupationsByTerm.count(i);
        int place = occupationsByTerm.place(i);
        double length = 1 - LENGTH_SHARE + LENGTH_SHARE * lengths[place] / meanLength;
        scores[place] += idf * count * (SATURATION + 1) / (count + SATURATION * length);
      }
    }
    return scores;
  }
}
