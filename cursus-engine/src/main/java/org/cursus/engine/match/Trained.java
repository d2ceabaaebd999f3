package org.cursus.engine.match;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A linear judge, trained on the titles themselves while the index is built: passive-aggressive
/// learning (Crammer and others 2006), averaged, over those pairs of a term and an occupation that
/// occur. The order of the examples comes from a fixed seed.
final class Trained {

  private static final int ROUNDS = 3;
  private static final float BOLDNESS = 1;
  private static final long SEED = 1;

  private final Postings byOccupation;
  private final TitleNeighbours rarities;
  private final int occupations;
  private final float[] weights;
  private final float[] sums;
  private int clock = 1;

  Trained(Titles titles, int[][] terms, Postings byOccupation, TitleNeighbours rarities) {
    this.byOccupation = byOccupation;
    this.rarities = rarities;
    this.occupations = titles.occupations.size();
    this.weights = new float[byOccupation.size()];
    this.sums = new float[byOccupation.size()];
    var rights = rights(titles);
    var order = new java.util.ArrayList<>(IntStream.range(0, terms.length).boxed().toList());
    var random = new Random(SEED);
    var scores = new float[occupations];
    for (int round = 0; round < ROUNDS && occupations > 1; round++) {
      Collections.shuffle(order, random);
      for (int title : order) {
        learn(terms[title], rights.get(titles.words(title)), scores);
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= sums[i] / clock;
    }
    Arrays.fill(sums, 0);
  }

  /// The occupations of each title, since one may belong to several.
  private static Map<List<String>, int[]> rights(Titles titles) {
    var owners = new HashMap<List<String>, TreeSet<Integer>>();
    for (int title = 0; title < titles.size(); title++) {
      owners.computeIfAbsent(titles.words(title), k -> new TreeSet<>()).add(titles.owner(title));
    }
    var rights = new HashMap<List<String>, int[]>();
    owners.forEach((k, v) -> rights.put(k, v.stream().mapToInt(Integer::intValue).toArray()));
    return rights;
  }

  private void learn(int[] terms, int[] right, float[] scores) {
    clock++;
    Arrays.fill(scores, 0);
    var values = values(terms);
    add(terms, values, scores);
    int good = right[0];
    for (int place : right) {
      good = scores[place] > scores[good] ? place : good;
    }
    int bad = -1;
    for (int place = 0; place < occupations; place++) {
      if ((bad < 0 || scores[place] > scores[bad]) && Arrays.binarySearch(right, place) < 0) {
        bad = place;
      }
    }
    float loss = bad < 0 ? 0 : 1 - scores[good] + scores[bad];
    if (loss > 0) {
      float step = Math.min(BOLDNESS, loss / 2);
      move(terms, values, good, step);
      move(terms, values, bad, -step);
    }
  }

  private void move(int[] terms, float[] values, int place, float step) {
    for (int i = 0; i < terms.length; i++) {
      int at = byOccupation.find(terms[i], place);
      if (at >= 0) {
        weights[at] += step * values[i];
        sums[at] += step * values[i] * clock;
      }
    }
  }

  private float[] values(int[] terms) {
    var values = new float[terms.length];
    double length = Math.max(1e-9, rarities.length(terms));
    for (int i = 0; i < terms.length; i++) {
      values[i] = (float) (rarities.rarity(terms[i]) / length);
    }
    return values;
  }

  private void add(int[] terms, float[] values, float[] scores) {
    for (int t = 0; t < terms.length; t++) {
      for (int i = byOccupation.start(terms[t]); i < byOccupation.end(terms[t]); i++) {
        scores[byOccupation.place(i)] += values[t] * weights[i];
      }
    }
  }

  /// By occupation.
  double[] score(int[] terms) {
    var scores = new float[occupations];
    add(terms, values(terms), scores);
    return IntStream.range(0, occupations).mapToDouble(place -> scores[place]).toArray();
  }
}
