package org.cursus.engine.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of some passages, to be asked by BM25 (Robertson and Zaragoza 2009, "The Probabilistic
/// Relevance Framework").
final class WordIndex {

  private static final double SATURATION = 1.2;

  /// Passages are all short, so that length says little.
  private static final double LENGTH = .4;

  /// What another word for the same thing counts for.
  private static final double SYNONYM = .6;

  /// A word in the title counts as so many in the text.
  private static final int TITLE = 2;

  private final List<Map<String, Integer>> counts = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final Map<String, Integer> spread = new HashMap<>();
  private final Set<String> lemmas = new HashSet<>();
  private final double usual;

  WordIndex(List<ReadPassage> passages) {
    long all = 0;
    for (var passage : passages) {
      var words = new HashMap<String, Integer>();
      int length = add(passage.title(), TITLE, words);
      for (var sentence : passage.sentences()) {
        length += add(sentence, 1, words);
      }
      lemmas.addAll(passage.lemmas());
      counts.add(words);
      lengths.add(length);
      words.keySet().forEach(word -> spread.merge(word, 1, Integer::sum));
      all += length;
    }
    usual = Math.max(1, (double) all / Math.max(1, passages.size()));
  }

  private static int add(List<String> roots, int weight, Map<String, Integer> words) {
    roots.forEach(word -> words.merge(word, weight, Integer::sum));
    return weight * roots.size();
  }

  /// All words, as lemmas.
  Set<String> lemmas() {
    return lemmas;
  }

  /// How well each passage fits the words, 0 for not at all.
  double[] scores(List<String> terms) {
    var scores = new double[counts.size()];
    for (var term : terms) {
      for (int i = 0; i < scores.length; i++) {
        double best = weight(term, i);
        for (var other : Synonyms.of(term)) {
          best = Math.max(best, SYNONYM * weight(other, i));
        }
        scores[i] += best;
      }
    }
    return scores;
  }

  private double weight(String word, int at) {
    int count = counts.get(at).getOrDefault(word, 0);
    if (count == 0) {
      return 0;
    }
    double length = 1 - LENGTH + LENGTH * lengths.get(at) / usual;
    return rarity(word) * count * (SATURATION + 1) / (count + SATURATION * length);
  }

  /// How much of the words each passage has, 0 to 1; rare words count more, and those that no
  /// passage has count as the rarest.
  double[] shares(List<String> terms) {
    var shares = new double[counts.size()];
    double all = terms.stream().mapToDouble(this::rarityWithSynonyms).sum();
    for (var term : terms) {
      double share = rarityWithSynonyms(term) / all;
      for (int i = 0; i < shares.length; i++) {
        if (counts.get(i).containsKey(term)) {
          shares[i] += share;
        } else if (Synonyms.of(term).stream().anyMatch(counts.get(i)::containsKey)) {
          shares[i] += SYNONYM * share;
        }
      }
    }
    return shares;
  }

  /// How much of the words the title of a passage has with the sentence that has the most of them.
  double together(List<String> terms, ReadPassage passage) {
    double all = terms.stream().mapToDouble(this::rarityWithSynonyms).sum();
    double best = 0;
    for (var sentence : passage.sentences()) {
      var there = new HashSet<>(sentence);
      there.addAll(passage.title());
      double has = 0;
      for (var term : terms) {
        if (there.contains(term)) {
          has += rarityWithSynonyms(term);
        } else if (Synonyms.of(term).stream().anyMatch(there::contains)) {
          has += SYNONYM * rarityWithSynonyms(term);
        }
      }
      best = Math.max(best, has);
    }
    return all == 0 ? 0 : best / all;
  }

  /// How much of the words no passage has, 0 to 1.
  ///
  /// @param understood words that need not be there
  double unknown(List<String> terms, Set<String> understood) {
    double all = terms.stream().mapToDouble(this::rarityWithSynonyms).sum();
    return all == 0
        ? 0
        : terms.stream()
                .filter(term -> !understood.contains(term) && !isKnown(term))
                .filter(term -> Synonyms.of(term).stream().noneMatch(this::isKnown))
                .mapToDouble(this::rarityWithSynonyms)
                .sum()
            / all;
  }

  private boolean isKnown(String term) {
    return spread.containsKey(term);
  }

  private double rarityWithSynonyms(String term) {
    double least = rarity(term);
    if (!isKnown(term)) {
      for (var other : Synonyms.of(term)) {
        least = isKnown(other) ? Math.min(least, rarity(other)) : least;
      }
    }
    return least;
  }

  private double rarity(String term) {
    double there = spread.getOrDefault(term, 0);
    return Math.log(1 + (counts.size() - there + .5) / (there + .5));
  }
}
