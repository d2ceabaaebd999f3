package org.cursus.engine.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What people in each occupation do, in sentences: descriptions and tasks, scored by BM25
/// (Robertson and Zaragoza 2009) with each occupation as one document.
final class SentenceIndex {

  private static final double SATURATION = 1.2;
  private static final double LENGTH_SHARE = .5;
  private static final double DESCRIPTION_WEIGHT = 2;

  private final Postings occupationsByTerm;
  private final double[] lengths;
  private final double meanLength;

  /// Descriptions and tasks.
  static SentenceIndex ofTasks(List<OccupationText> occupations, Vocabulary vocabulary) {
    return new SentenceIndex(
        occupations, OccupationText::description, OccupationText::tasks, vocabulary);
  }

  /// Tools, technologies and activities.
  static SentenceIndex ofThings(List<OccupationText> occupations, Vocabulary vocabulary) {
    return new SentenceIndex(occupations, text -> "", OccupationText::things, vocabulary);
  }

  private SentenceIndex(
      List<OccupationText> occupations,
      Function<OccupationText, String> main,
      Function<OccupationText, List<String>> others,
      Vocabulary vocabulary) {
    var builder = new Postings.Builder();
    lengths = new double[occupations.size()];
    // Many occupations share their tools and activities.
    var known = new HashMap<String, int[]>();
    for (int place = 0; place < occupations.size(); place++) {
      var occupation = occupations.get(place);
      var counts = new HashMap<Integer, Double>();
      count(main.apply(occupation), DESCRIPTION_WEIGHT, counts, known, vocabulary);
      for (var task : others.apply(occupation)) {
        count(task, 1, counts, known, vocabulary);
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
      String sentence,
      double weight,
      Map<Integer, Double> counts,
      Map<String, int[]> known,
      Vocabulary vocabulary) {
    var roots =
        known.computeIfAbsent(
            sentence, s -> Tokens.ofSentence(s).stream().mapToInt(vocabulary::root).toArray());
    for (int root : roots) {
      counts.merge(root, weight, Double::sum);
    }
  }

  /// Whether the sentences of an occupation have a term.
  boolean has(int term, int place) {
    return term >= 0 && occupationsByTerm.find(term, place) >= 0;
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
