package org.cursus.engine.embedding;

/// The mark of a word: a few places of a vector that are +1 or -1, the same for the same word
/// always, and nearly orthogonal to the mark of any other (Sahlgren 2005, "An Introduction to
/// Random Indexing").
final class Signs {

  /// 3 % of the places.
  static final int COUNT = 31;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Signs() {}

  /// Adds a word's mark to a vector.
  static void add(String word, float weight, float[] vector) {
    long state = seed(word);
    for (int i = 0; i < COUNT; i++) {
      state += GOLDEN;
      long bits = mix(state);
      int place = (int) Math.floorMod(bits >>> 1, (long) vector.length);
      vector[place] += (bits & 1) == 0 ? weight : -weight;
    }
  }

  /// FNV-1a over the letters: unlike `hashCode` it is ours, so that it never changes.
  private static long seed(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
