package org.cursus.engine.match;

import java.util.Arrays;
import java.util.List;

/// What the words of a query say for each occupation, seen from several sides. Each side is a
/// number by occupation; how much each side counts was learned, see `Fusion`.
final class Evidence {

  /// The sides, in the order of their weights.
  enum Side {
    WORDS,
    GRAMS,
    NEAREST,
    NEIGHBOURS,
    CENTROID,
    GRAM_CENTROID,
    NAME,
    TASKS,
    SIZE
  }

  private final Titles titles;
  private final Vocabulary vocabulary = new Vocabulary();
  private final int occupations;
  private final Postings titlesByTerm;
  private final double[] titleNorms;
  private final Postings classesByTerm;
  private final double[] termIdf;
  private final double[] classIdf;
  private final double[] centroidNorms;
  private final double[] gramNorms;
  private final double[] sizes;
  private final int[][] names;
  private final Families families;
  private final SentenceIndex sentences;

  Evidence(Titles titles) {
    this.titles = titles;
    this.occupations = titles.occupations.size();
    var byTitle = new Postings.Builder();
    var byClass = new Postings.Builder();
    var terms = new int[titles.size()][];
    sizes = new double[occupations];
    for (int title = 0; title < titles.size(); title++) {
      var words = titles.words.get(title);
      terms[title] = vocabulary.terms(words);
      int owner = titles.owner(title);
      sizes[owner]++;
      for (int term : terms[title]) {
        byTitle.add(term, title, 1);
        byClass.add(term, owner, 1);
      }
      for (int gram : vocabulary.grams(words)) {
        byClass.add(gram, owner, 1);
      }
    }
    names = new int[occupations][];
    for (int place = 0; place < occupations; place++) {
      names[place] = vocabulary.terms(Tokens.of(titles.occupations.get(place).title()));
    }
    sentences = new SentenceIndex(titles.occupations, vocabulary);
    vocabulary.close();
    int size = vocabulary.size();
    titlesByTerm = byTitle.build(size);
    classesByTerm = byClass.build(size);
    termIdf = new double[size];
    classIdf = new double[size];
    for (int term = 0; term < size; term++) {
      termIdf[term] = Math.log((titles.size() + 1.0) / (titlesByTerm.spread(term) + 1.0));
      classIdf[term] = Math.log((occupations + 1.0) / (classesByTerm.spread(term) + 1.0));
    }
    titleNorms = new double[titles.size()];
    for (int title = 0; title < titles.size(); title++) {
      double sum = 0;
      for (int term : terms[title]) {
        sum += termIdf[term] * termIdf[term];
      }
      titleNorms[title] = Math.sqrt(sum);
    }
    centroidNorms = new double[occupations];
    gramNorms = new double[occupations];
    for (int term = 0; term < size; term++) {
      boolean gram = titlesByTerm.spread(term) == 0;
      for (int i = classesByTerm.start(term); i < classesByTerm.end(term); i++) {
        double weight = classWeight(term, classesByTerm.count(i));
        (gram ? gramNorms : centroidNorms)[classesByTerm.place(i)] += weight * weight;
      }
    }
    families = new Families(titles.occupations, sizes);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  private double classWeight(int term, double count) {
    return Math.log1p(count) * classIdf[term];
  }

  /// By side and occupation.
  double[][] of(List<String> words) {
    var sides = new double[Side.values().length][];
    int[] terms = vocabulary.terms(words);
    int[] grams = vocabulary.grams(words);
    sides[Side.WORDS.ordinal()] = families.likelihood(classesByTerm, terms);
    sides[Side.GRAMS.ordinal()] = families.likelihood(classesByTerm, grams);
    nearest(terms, sides);
    sides[Side.CENTROID.ordinal()] = centroid(terms, centroidNorms);
    sides[Side.GRAM_CENTROID.ordinal()] = centroid(grams, gramNorms);
    sides[Side.NAME.ordinal()] = name(terms);
    sides[Side.TASKS.ordinal()] = sentences.score(words, vocabulary);
    sides[Side.SIZE.ordinal()] = Arrays.stream(sizes).map(Math::log1p).toArray();
    return sides;
  }

  /// Cosine with the nearest title of each occupation, and the sum over all near ones.
  private void nearest(int[] terms, double[][] sides) {
    var similar = similarities(terms);
    var best = new double[occupations];
    var sum = new double[occupations];
    for (int title = 0; title < similar.length; title++) {
      double cosine = similar[title];
      if (cosine > 0) {
        int owner = titles.owner(title);
        best[owner] = Math.max(best[owner], cosine);
        sum[owner] += cosine * cosine * cosine;
      }
    }
    for (int place = 0; place < occupations; place++) {
      sum[place] = Math.log(.001 + sum[place]);
    }
    sides[Side.NEAREST.ordinal()] = best;
    sides[Side.NEIGHBOURS.ordinal()] = sum;
  }

  /// Cosine with each title.
  float[] similarities(int[] terms) {
    var similar = new float[titles.size()];
    double norm = 0;
    for (int term : terms) {
      double idf = termIdf[term];
      norm += idf * idf;
      for (int i = titlesByTerm.start(term); i < titlesByTerm.end(term); i++) {
        similar[titlesByTerm.place(i)] += (float) (idf * idf);
      }
    }
    double length = Math.sqrt(norm);
    for (int title = 0; title < similar.length; title++) {
      if (similar[title] > 0) {
        similar[title] /= (float) (length * titleNorms[title]);
      }
    }
    return similar;
  }

  /// By occupation the number of the title that is nearest, or -1 where none is near.
  int[] nearestTitles(int[] terms) {
    var similar = similarities(terms);
    var nearest = new int[occupations];
    Arrays.fill(nearest, -1);
    for (int title = 0; title < similar.length; title++) {
      int owner = titles.owner(title);
      if (similar[title] > 0 && (nearest[owner] < 0 || similar[title] > similar[nearest[owner]])) {
        nearest[owner] = title;
      }
    }
    return nearest;
  }

  private double[] centroid(int[] terms, double[] norms) {
    var scores = new double[occupations];
    double norm = 0;
    for (int term : terms) {
      double idf = classIdf[term];
      norm += idf * idf;
      for (int i = classesByTerm.start(term); i < classesByTerm.end(term); i++) {
        scores[classesByTerm.place(i)] += idf * classWeight(term, classesByTerm.count(i));
      }
    }
    for (int place = 0; place < occupations; place++) {
      scores[place] /= 1e-9 + Math.sqrt(norm * norms[place]);
    }
    return scores;
  }

  private double[] name(int[] terms) {
    var scores = new double[occupations];
    double norm = 0;
    for (int term : terms) {
      norm += classIdf[term] * classIdf[term];
    }
    for (int place = 0; place < occupations; place++) {
      double both = 0;
      double other = 0;
      for (int term : names[place]) {
        double square = classIdf[term] * classIdf[term];
        other += square;
        for (int asked : terms) {
          if (asked == term) {
            both += square;
          }
        }
      }
      scores[place] = both / (1e-9 + Math.sqrt(norm * other));
    }
    return scores;
  }
}
