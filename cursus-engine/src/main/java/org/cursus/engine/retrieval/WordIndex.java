package org.cursus.engine.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cursus.engine.match.Tokens;

/// The words of some passages, to be asked by BM25 (Robertson and Zaragoza 2009, "The Probabilistic
/// Relevance Framework").
final class WordIndex {

  private static final double SATURATION = 1.2;

  /// Passages are all short, so that length says little.
  private static final double LENGTH = .4;

  /// A word in the title counts as so many in the text.
  private static final int TITLE = 2;

  private final List<Map<String, Integer>> counts = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final Map<String, Integer> spread = new HashMap<>();
  private final Set<String> lemmas = new HashSet<>();
  private final double usual;

  WordIndex(List<Passage> passages) {
    long all = 0;
    for (var passage : passages) {
      var words = new HashMap<String, Integer>();
      int length = add(passage.title(), TITLE, words) + add(passage.text(), 1, words);
      counts.add(words);
      lengths.add(length);
      words.keySet().forEach(word -> spread.merge(word, 1, Integer::sum));
      all += length;
    }
    usual = Math.max(1, (double) all / Math.max(1, passages.size()));
  }

  private int add(String text, int weight, Map<String, Integer> words) {
    var lemmasOfText = Tokens.ofSentence(text);
    lemmas.addAll(lemmasOfText);
    lemmasOfText.forEach(word -> words.merge(Tokens.root(word), weight, Integer::sum));
    return weight * lemmasOfText.size();
  }

  /// All words, as lemmas.
  Set<String> lemmas() {
    return lemmas;
  }

  /// How well each passage fits the words, 0 for not at all.
  double[] scores(List<String> terms) {
    var scores = new double[counts.size()];
    for (var term : terms) {
      double rarity = rarity(term);
      for (int i = 0; i < scores.length; i++) {
        int count = counts.get(i).getOrDefault(term, 0);
        if (count > 0) {
          double length = 1 - LENGTH + LENGTH * lengths.get(i) / usual;
          scores[i] += rarity * count * (SATURATION + 1) / (count + SATURATION * length);
        }
      }
    }
    return scores;
  }

  /// How much of the words each passage has, 0 to 1; rare words count more, and those that no
  /// passage has count as the rarest.
  double[] shares(List<String> terms) {
    var shares = new double[counts.size()];
    double all = terms.stream().mapToDouble(this::rarity).sum();
    if (all > 0) {
      for (var term : terms) {
        for (int i = 0; i < shares.length; i++) {
          shares[i] += counts.get(i).containsKey(term) ? rarity(term) / all : 0;
        }
      }
    }
    return shares;
  }

  private double rarity(String term) {
    double there = spread.getOrDefault(term, 0);
    return Math.log(1 + (counts.size() - there + .5) / (there + .5));
  }
}
