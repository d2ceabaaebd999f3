package org.cursus.engine.match;

import java.util.Arrays;

/// Titles near a query: the cosine of their terms, rare terms counting more.
final class TitleNeighbours {

  /// Keeps the logarithm finite where nothing is near.
  private static final double NOTHING = .001;

  private final Titles titles;
  private final Postings titlesByTerm;
  private final double[] norms;

  TitleNeighbours(Titles titles, int[][] terms, int vocabulary) {
    this.titles = titles;
    var builder = new Postings.Builder();
    for (int title = 0; title < titles.size(); title++) {
      builder.add(terms[title], title);
    }
    titlesByTerm = builder.build(vocabulary);
    norms = new double[titles.size()];
    for (int title = 0; title < norms.length; title++) {
      norms[title] = length(terms[title]);
    }
  }

  /// How much a term tells: the logarithm of how rare it is among titles.
  double rarity(int term) {
    return Math.log((titles.size() + 1.0) / (titlesByTerm.spread(term) + 1.0));
  }

  /// The length of the vector of these terms.
  double length(int[] terms) {
    double sum = 0;
    for (int term : terms) {
      sum += rarity(term) * rarity(term);
    }
    return Math.sqrt(sum);
  }

  /// By title.
  float[] similarities(int[] terms) {
    var similar = new float[titles.size()];
    for (int term : terms) {
      float square = (float) (rarity(term) * rarity(term));
      for (int i = titlesByTerm.start(term); i < titlesByTerm.end(term); i++) {
        similar[titlesByTerm.place(i)] += square;
      }
    }
    double length = length(terms);
    for (int title = 0; title < similar.length; title++) {
      if (similar[title] > 0) {
        similar[title] /= (float) (length * norms[title]);
      }
    }
    return similar;
  }

  /// By occupation: the logarithm of the sum over its titles, near ones counting far more.
  double[] crowd(float[] similarities) {
    var sums = new double[titles.occupations.size()];
    for (int title = 0; title < similarities.length; title++) {
      double cosine = similarities[title];
      sums[titles.owner(title)] += cosine * cosine * cosine;
    }
    for (int place = 0; place < sums.length; place++) {
      sums[place] = Math.log(NOTHING + sums[place]);
    }
    return sums;
  }

  /// By occupation: the cosine of its nearest title.
  double[] nearest(float[] similarities) {
    var best = new double[titles.occupations.size()];
    for (int title = 0; title < similarities.length; title++) {
      int owner = titles.owner(title);
      best[owner] = Math.max(best[owner], similarities[title]);
    }
    return best;
  }

  /// By occupation: the number of its nearest title, or -1.
  int[] nearestTitles(float[] similarities) {
    var nearest = new int[titles.occupations.size()];
    Arrays.fill(nearest, -1);
    for (int title = 0; title < similarities.length; title++) {
      int owner = titles.owner(title);
      if (similarities[title] > 0
          && (nearest[owner] < 0 || similarities[title] > similarities[nearest[owner]])) {
        nearest[owner] = title;
      }
    }
    return nearest;
  }
}
