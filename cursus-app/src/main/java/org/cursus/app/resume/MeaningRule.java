package org.cursus.app.resume;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cursus.app.ai.NearName;
import org.cursus.engine.match.Tokens;

/// Which name a value means that is spelled like none, and how sure that is.
///
/// The mean of the likeness of the vectors and of the share of common words (Jaccard, of word
/// roots, with the best spelling), less half of what the second best name has: a value that is near
/// two names is sure of neither.
///
/// Only a value of the very same word roots as a spelling is linked for sure; every other link
/// waits until somebody has looked.
///
/// Figures: 1,353 curated names, the built-in model of the starter release, one drawing. One
/// spelling was taken out of 45 % of the names, 15 % of the names were taken out wholly, and their
/// spellings asked for: 540 mean nothing by spelling, and 205 of these nothing that is left. From
/// .50 on 90 % of the links are right (78 links), from .43 on 80 % (120), from .32 on 70 % (207),
/// from .26 on 60 % (280). The best name is right for 54 % of the 335 others. Words alone reach 90
/// % with 36 links.
///
/// To be read with care: this rule was chosen among 32 by these very values, and no others were
/// held back. Beside the names of O*NET, which have some of the curated names again under another
/// spelling, only 70 % were right from .51 on (72 of 538), a link to such a twin counting as
/// wrong. That is why nearness alone is never sure.
final class MeaningRule {

  /// Names the rule with its figures.
  static final String VERSION = "name-meaning-1";

  /// From here on 90 of 100 links were right without the names of O*NET, and 70 with them.
  private static final double RIGHT = 0.50;

  /// From here on 70 of 100 were, without them; below there is no link.
  private static final double LEAST = 0.32;

  private static final double LEAST_SCORE = 0.5;

  /// Of nearness alone; below `EntityLinks.SURE`, so that somebody looks.
  private static final double NEAR_SCORE = 0.74;

  private static final double SAME_WORDS_SCORE = 0.9;

  private MeaningRule() {}

  /// A name that a value may mean.
  ///
  /// @param spelling the one that shares most words with the value
  /// @param nearness likeness and common words together, before the second best counts
  /// @param sameWords whether value and spelling have the same word roots
  record Candidate(
      UUID entityId, String name, String spelling, double nearness, boolean sameWords) {}

  /// @param score 0 to 1; from `EntityLinks.SURE` on nobody need look
  record Meaning(Candidate name, double score) {}

  /// The names that a value may mean, the nearest first.
  static List<Candidate> candidates(String value, List<NearName> found) {
    var roots = roots(value);
    return found.stream()
        .map(each -> candidate(roots, each))
        .sorted(
            Comparator.comparingDouble(Candidate::nearness)
                .reversed()
                .thenComparing(Candidate::name))
        .toList();
  }

  private static Candidate candidate(Set<String> roots, NearName found) {
    var spelling = found.name();
    double most = overlap(roots, roots(spelling));
    for (var other : found.spellings()) {
      double overlap = overlap(roots, roots(other));
      if (overlap > most) {
        most = overlap;
        spelling = other;
      }
    }
    var id = UUID.fromString(found.key().substring(found.key().indexOf('/') + 1));
    return new Candidate(id, found.name(), spelling, (found.likeness() + most) / 2, most == 1);
  }

  /// What a value means; empty when nothing is near enough, or too much.
  ///
  /// @param candidates the nearest first
  static Optional<Meaning> meaning(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    double second = candidates.size() > 1 ? Math.max(0, candidates.get(1).nearness()) : 0;
    double margin = candidates.getFirst().nearness() - second / 2;
    if (margin < LEAST) {
      return Optional.empty();
    }
    var best = candidates.getFirst();
    boolean only = candidates.stream().filter(Candidate::sameWords).count() == 1;
    boolean sure = best.sameWords() && only;
    return Optional.of(new Meaning(best, sure ? SAME_WORDS_SCORE : score(margin)));
  }

  /// A straight line through least and right.
  private static double score(double margin) {
    double share = (margin - LEAST) / (RIGHT - LEAST);
    double score = LEAST_SCORE + share * (NEAR_SCORE - LEAST_SCORE);
    return Math.min(NEAR_SCORE, Math.round(1000 * score) / 1000.0);
  }

  private static Set<String> roots(String text) {
    return new HashSet<>(Tokens.rootsOfSentence(text));
  }

  private static double overlap(Set<String> one, Set<String> other) {
    var common = new HashSet<>(one);
    common.retainAll(other);
    int all = one.size() + other.size() - common.size();
    return all == 0 ? 0 : (double) common.size() / all;
  }
}
