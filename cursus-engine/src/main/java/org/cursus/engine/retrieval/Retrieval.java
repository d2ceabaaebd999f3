package org.cursus.engine.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cursus.engine.embedding.TextEmbedding;
import org.cursus.engine.match.Tokens;
import org.jspecify.annotations.Nullable;

/// Ranks passages for a question by three orders, fused by reciprocal rank (Cormack, Clarke and
/// Buettcher 2009): words (BM25), meaning (cosine of vectors), and what kind the question asks for.
public final class Retrieval {

  /// Names the rules; it changes with them.
  public static final String VERSION = "retrieval-rules-1";

  /// Chosen on the development half of the questions of `./cursus bench chat`.
  private static final double FLATNESS = 3;

  private static final double BY_WORDS = 1;
  private static final double BY_MEANING = .7;
  private static final double BY_KIND = 1.2;

  /// What a passage that is not the person's counts for in a question that speaks of them.
  private static final double NOT_OWN = .4;

  /// What an earlier question counts for: it asks, and seldom tells.
  private static final double QUESTION = .6;

  private final List<ReadPassage> passages;
  private final @Nullable Function<List<String>, float[]> vectors;
  private final WordIndex words;

  /// @param vectors turns the roots of a text's words into a vector of length one; null to go
  /// without
  ///     meaning
  public Retrieval(List<Passage> passages, @Nullable Function<List<String>, float[]> vectors) {
    this.passages = passages.stream().map(ReadPassage::of).toList();
    this.vectors = vectors;
    this.words = new WordIndex(this.passages);
  }

  /// What is found for a question, the best first; passages that nothing speaks for are left out.
  public List<Found> find(String question, int limit) {
    var asked = Asked.of(question, words.lemmas());
    var byWords = words.scores(asked.terms());
    var shares = words.shares(asked.terms());
    double unknown = words.unknown(asked.terms(), asked.understood());
    var byMeaning = meanings(asked.text());
    var byKind = new double[passages.size()];
    for (int i = 0; i < byKind.length; i++) {
      byKind[i] = asked.kinds().getOrDefault(passages.get(i).passage().kind(), 0.0);
    }
    var wordPlaces = places(byWords, byWords);
    var meaningPlaces = places(byMeaning, byWords);
    var kindPlaces = places(byKind, byWords);
    var found = new ArrayList<Found>();
    for (int i = 0; i < passages.size(); i++) {
      double score =
          BY_WORDS * share(wordPlaces[i])
              + BY_MEANING * share(meaningPlaces[i])
              + BY_KIND * byKind[i] * share(kindPlaces[i]);
      var kind = passages.get(i).passage().kind();
      if (byKind[i] == 0) {
        score *= asked.own() && !kind.own() ? NOT_OWN : 1;
        score *= kind == SourceKind.MESSAGE ? QUESTION : 1;
      }
      if (score > 0) {
        found.add(
            new Found(
                passages.get(i).passage(),
                score,
                shares[i],
                kind.own() ? shares[i] : words.together(asked.terms(), passages.get(i)),
                byMeaning[i],
                byKind[i],
                unknown));
      }
    }
    found.sort(Comparator.comparingDouble(Found::score).reversed());
    return List.copyOf(found.subList(0, Math.min(limit, found.size())));
  }

  private static double share(int place) {
    return place == 0 ? 0 : 1 / (FLATNESS + place);
  }

  private double[] meanings(String question) {
    var meanings = new double[passages.size()];
    if (vectors != null) {
      var sought = vectors.apply(Tokens.rootsOfSentence(question));
      for (int i = 0; i < meanings.length; i++) {
        var passage = passages.get(i);
        double best = near(sought, passage.title());
        for (var sentence : passage.sentences()) {
          best = Math.max(best, near(sought, sentence));
        }
        meanings[i] = best;
      }
    }
    return meanings;
  }

  private double near(float[] sought, List<String> roots) {
    return Math.max(0, TextEmbedding.dot(sought, vectors.apply(roots)));
  }

  /// The place of each in an order, from 1; 0 for those that it does not speak for.
  private static int[] places(double[] scores, double[] then) {
    var order =
        IntStream.range(0, scores.length)
            .filter(i -> scores[i] > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(i -> -scores[i])
                    .thenComparingDouble(i -> -then[i]))
            .toList();
    var places = new int[scores.length];
    for (int at = 0; at < order.size(); at++) {
      places[order.get(at)] = at + 1;
    }
    return places;
  }
}
