package org.cursus.engine.match;

import java.util.Arrays;

/// By term, where it occurs and how often: one block of memory, ascending within a term.
final class Postings {

  private final int[] starts;
  private final int[] places;
  private final float[] counts;

  private Postings(int[] starts, int[] places, float[] counts) {
    this.starts = starts;
    this.places = places;
    this.counts = counts;
  }

  int start(int term) {
    return term < 0 || term + 1 >= starts.length ? 0 : starts[term];
  }

  int end(int term) {
    return term < 0 || term + 1 >= starts.length ? 0 : starts[term + 1];
  }

  int place(int at) {
    return places[at];
  }

  float count(int at) {
    return counts[at];
  }

  /// How many pairs of a term and a place there are.
  int size() {
    return places.length;
  }

  /// Where a term's place stands, or a negative number.
  int find(int term, int place) {
    return Arrays.binarySearch(places, start(term), end(term), place);
  }

  /// In how many places a term occurs.
  int spread(int term) {
    return end(term) - start(term);
  }

  /// Collects occurrences, then turns them into postings.
  static final class Builder {
    private long[] keys = new long[1 << 12];
    private float[] weights = new float[1 << 12];
    private int size;

    void add(int term, int place, float weight) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
      }
      keys[size] = ((long) term << 32) | place;
      weights[size++] = weight;
    }

    void add(int[] terms, int place) {
      for (int term : terms) {
        add(term, place, 1);
      }
    }

    Postings build(int terms) {
      var starts = new int[terms + 1];
      for (int i = 0; i < size; i++) {
        starts[(int) (keys[i] >>> 32) + 1]++;
      }
      for (int i = 0; i < terms; i++) {
        starts[i + 1] += starts[i];
      }
      var next = Arrays.copyOf(starts, terms);
      var places = new int[size];
      var counts = new float[size];
      for (int i = 0; i < size; i++) {
        int at = next[(int) (keys[i] >>> 32)]++;
        places[at] = (int) keys[i];
        counts[at] = weights[i];
      }
      return merged(starts, places, counts, terms);
    }

    /// Occurrences of a term come in the order of their places, so equal places are neighbours.
    private static Postings merged(int[] starts, int[] places, float[] counts, int terms) {
      var mergedStarts = new int[terms + 1];
      int to = 0;
      for (int term = 0; term < terms; term++) {
        mergedStarts[term] = to;
        for (int i = starts[term]; i < starts[term + 1]; i++) {
          if (to > mergedStarts[term] && places[to - 1] == places[i]) {
            counts[to - 1] += counts[i];
          } else {
            places[to] = places[i];
            counts[to++] = counts[i];
          }
        }
      }
      mergedStarts[terms] = to;
      return new Postings(mergedStarts, Arrays.copyOf(places, to), Arrays.copyOf(counts, to));
    }
  }
}
