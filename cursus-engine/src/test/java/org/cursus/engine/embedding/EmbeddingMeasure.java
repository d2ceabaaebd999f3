package org.cursus.engine.embedding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cursus.engine.match.OccupationText;
import org.cursus.engine.match.OnetRelease;
import org.cursus.engine.match.Tokens;

/// Finds the occupation of tasks that were held out, by embeddings, by words, and by both.
public final class EmbeddingMeasure {

  private static final int HELD_OUT = 1_500;

  private record Task(int occupation, String text) {}

  /// Mean reciprocal rank of each way.
  public record Figures(double embeddings, double words, double fused, long learnMillis) {}

  public static void main(String[] arguments) throws Exception {
    System.out.println(measure(OnetRelease.read(Path.of(arguments[0]))));
  }

  public static Figures measure(List<OccupationText> occupations) {
    var random = new Random(7);
    var tasks = new ArrayList<Task>();
    for (int i = 0; i < occupations.size(); i++) {
      for (var task : occupations.get(i).tasks()) {
        tasks.add(new Task(i, task));
      }
    }
    Collections.shuffle(tasks, random);
    var held = tasks.subList(0, HELD_OUT);
    var kept = new ArrayList<List<String>>();
    occupations.forEach(
        o -> kept.add(new ArrayList<>(List.of(o.title() + ". " + o.description()))));
    tasks.subList(HELD_OUT, tasks.size()).forEach(t -> kept.get(t.occupation).add(t.text));

    long started = System.nanoTime();
    var model = TextEmbedding.learn(kept.stream().flatMap(List::stream).toList());
    long millis = (System.nanoTime() - started) / 1_000_000;
    var vectors = kept.stream().map(model::embed).toList();
    var words = new Words(kept);

    double byVectors = 0;
    double byWords = 0;
    double byBoth = 0;
    for (var task : held) {
      var query = model.embed(task.text);
      var near = new double[vectors.size()];
      for (int i = 0; i < near.length; i++) {
        near[i] = TextEmbedding.dot(query, vectors.get(i));
      }
      var told = words.score(task.text);
      var nearRanks = ranks(near);
      var toldRanks = ranks(told);
      scale(near);
      scale(told);
      var both = new double[near.length];
      for (int i = 0; i < both.length; i++) {
        both[i] = near[i] + told[i];
      }
      byVectors += 1.0 / nearRanks[task.occupation];
      byWords += 1.0 / toldRanks[task.occupation];
      byBoth += 1.0 / ranks(both)[task.occupation];
    }
    return new Figures(
        byVectors / held.size(), byWords / held.size(), byBoth / held.size(), millis);
  }

  /// To mean 0 and spread 1, so that two kinds of scores can be added.
  private static void scale(double[] scores) {
    double mean = Arrays.stream(scores).average().orElse(0);
    double spread =
        Math.sqrt(Arrays.stream(scores).map(x -> (x - mean) * (x - mean)).average().orElse(1));
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (scores[i] - mean) / spread;
    }
  }

  private static int[] ranks(double[] scores) {
    var order = new Integer[scores.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(scores[b], scores[a]));
    var ranks = new int[scores.length];
    for (int i = 0; i < order.length; i++) {
      ranks[order[i]] = i + 1;
    }
    return ranks;
  }

  /// BM25 over whole occupations.
  private static final class Words {
    private final List<Map<String, Integer>> counts = new ArrayList<>();
    private final Map<String, Integer> spread = new HashMap<>();
    private final double mean;

    Words(List<List<String>> texts) {
      long all = 0;
      for (var text : texts) {
        var count = new HashMap<String, Integer>();
        text.forEach(t -> Tokens.ofSentence(t).forEach(w -> count.merge(w, 1, Integer::sum)));
        count.keySet().forEach(w -> spread.merge(w, 1, Integer::sum));
        counts.add(count);
        all += length(count);
      }
      mean = (double) all / texts.size();
    }

    private static int length(Map<String, Integer> count) {
      return count.values().stream().mapToInt(Integer::intValue).sum();
    }

    double[] score(String text) {
      var scores = new double[counts.size()];
      for (var word : Tokens.ofSentence(text).stream().distinct().toList()) {
        int df = spread.getOrDefault(word, 0);
        double idf = Math.log(1 + (counts.size() - df + .5) / (df + .5));
        for (int i = 0; i < scores.length; i++) {
          double n = counts.get(i).getOrDefault(word, 0);
          if (n > 0) {
            scores[i] += idf * n * 2.2 / (n + 1.2 * (.25 + .75 * length(counts.get(i)) / mean));
          }
        }
      }
      return scores;
    }
  }
}
