package org.cursus.engine.embedding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cursus.engine.match.Tokens;

/// Embeds texts by random indexing: each word has a mark of its own and, mixed in, the marks of the
/// words that stand in the same texts; a text is the sum of its words, rare ones weighing more,
/// without the direction that all texts share.
///
/// Sources: Sahlgren 2005 (random indexing); Arora, Liang and Ma 2017, "A Simple but Tough-to-Beat
/// Baseline for Sentence Embeddings" (the common direction removed).
public final class TextEmbedding {

  /// Names the algorithm; vectors of two versions are never compared.
  public static final String VERSION = "random-indexing-1";

  /// Length of each vector.
  public static final int DIMENSIONS = 1024;

  /// How much of a word is the company it keeps. Larger shares blur words that are near by chance.
  private static final float CONTEXT = .2f;

  private static final int SWEEPS = 12;

  /// Texts that the common direction is taken from: more change nothing.
  private static final int SAMPLE = 2_000;

  private final Map<String, float[]> contexts;
  private final Map<String, Float> rarity;
  private final float rarityOfUnknown;
  private final float[] common;

  private TextEmbedding(
      Map<String, float[]> contexts,
      Map<String, Float> rarity,
      float rarityOfUnknown,
      float[] common) {
    this.contexts = contexts;
    this.rarity = rarity;
    this.rarityOfUnknown = rarityOfUnknown;
    this.common = common;
  }

  /// Learns words from texts, such as the tasks of occupations.
  public static TextEmbedding learn(List<String> texts) {
    var words = texts.stream().map(text -> counts(Tokens.rootsOfSentence(text))).toList();
    var spread = new HashMap<String, Integer>();
    words.forEach(text -> text.keySet().forEach(word -> spread.merge(word, 1, Integer::sum)));
    var rarity = HashMap.<String, Float>newHashMap(spread.size());
    spread.forEach((word, count) -> rarity.put(word, rarity(count, texts.size())));
    var contexts = contexts(words, rarity);
    var unknown = rarity(1, texts.size());
    var raw = new TextEmbedding(contexts, rarity, unknown, new float[DIMENSIONS]);
    return new TextEmbedding(contexts, rarity, unknown, raw.commonDirection(words));
  }

  private static float rarity(int spread, int texts) {
    return (float) Math.log(1 + (double) texts / spread);
  }

  /// For each word, the marks of the words beside it in all texts, as a unit vector.
  private static Map<String, float[]> contexts(
      List<Map<String, Integer>> texts, Map<String, Float> rarity) {
    var contexts = HashMap.<String, float[]>newHashMap(rarity.size());
    var whole = new float[DIMENSIONS];
    for (var text : texts) {
      Arrays.fill(whole, 0);
      text.forEach((word, count) -> Signs.add(word, rarity.get(word), whole));
      for (var word : text.keySet()) {
        var context = contexts.computeIfAbsent(word, key -> new float[DIMENSIONS]);
        add(whole, 1, context);
        // A word is not company of itself.
        Signs.add(word, -rarity.get(word), context);
      }
    }
    contexts.values().forEach(TextEmbedding::toUnit);
    return contexts;
  }

  /// The vector of a text, of length one; all zeros when it has no words.
  public float[] embed(String text) {
    return embedRoots(Tokens.rootsOfSentence(text));
  }

  /// The same of a text whose words are read already.
  ///
  /// @param roots of its words, as [Tokens#rootsOfSentence] gives them
  public float[] embedRoots(List<String> roots) {
    var vector = raw(counts(roots));
    add(common, (float) -dot(vector, common), vector);
    toUnit(vector);
    return vector;
  }

  /// The vector of something that several passages tell of, such as an occupation with its tasks:
  /// their mean, in which a long passage counts no more than a short one.
  public float[] embed(List<String> passages) {
    var sum = new float[DIMENSIONS];
    passages.forEach(passage -> add(embed(passage), 1, sum));
    toUnit(sum);
    return sum;
  }

  private float[] raw(Map<String, Integer> words) {
    var vector = new float[DIMENSIONS];
    words.forEach(
        (word, count) -> {
          float weight = rarity.getOrDefault(word, rarityOfUnknown) * (float) (1 + Math.log(count));
          Signs.add(word, weight * (1 - CONTEXT) / (float) Math.sqrt(Signs.COUNT), vector);
          var context = contexts.get(word);
          if (context != null) {
            add(context, weight * CONTEXT, vector);
          }
        });
    toUnit(vector);
    return vector;
  }

  /// First principal direction of the texts by power iteration, without centring, as Arora et al.
  private float[] commonDirection(List<Map<String, Integer>> texts) {
    int step = Math.max(1, texts.size() / SAMPLE);
    var vectors = new ArrayList<float[]>();
    for (int i = 0; i < texts.size(); i += step) {
      vectors.add(raw(texts.get(i)));
    }
    var direction = new float[DIMENSIONS];
    vectors.forEach(vector -> add(vector, 1, direction));
    toUnit(direction);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      var next = new float[DIMENSIONS];
      vectors.forEach(vector -> add(vector, (float) dot(vector, direction), next));
      toUnit(next);
      System.arraycopy(next, 0, direction, 0, DIMENSIONS);
    }
    return direction;
  }

  private static Map<String, Integer> counts(List<String> words) {
    var counts = new HashMap<String, Integer>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  private static void add(float[] from, float weight, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += weight * from[i];
    }
  }

  /// How near two vectors of length one are: the cosine of their angle, -1 to 1. Places that only
  /// one of them has count nothing.
  ///
  /// Four sums, for a processor adds to one of them while it waits for another.
  public static double dot(float[] one, float[] other) {
    int length = Math.min(one.length, other.length);
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int at = 0;
    for (; at + 3 < length; at += 4) {
      first += one[at] * other[at];
      second += one[at + 1] * other[at + 1];
      third += one[at + 2] * other[at + 2];
      fourth += one[at + 3] * other[at + 3];
    }
    for (; at < length; at++) {
      first += one[at] * other[at];
    }
    return first + second + third + fourth;
  }

  private static void toUnit(float[] vector) {
    float length = (float) Math.sqrt(dot(vector, vector));
    if (length > 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] /= length;
      }
    }
  }
}
