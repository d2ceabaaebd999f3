package org.cursus.engine.match;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.cursus.engine.match.HeldOut.Question;

/// How well titles that an index does not know are coded.
///
/// @param first share of questions whose best candidate lists the title in the release
/// @param five the same of the best five candidates
/// @param strict share whose best candidate is the one occupation drawn for the question: the
///     first, by code, of those that list it
public record TitleMeasure(
    int asked, double first, double five, double strict, double accepted, double acceptedRight) {

  private static final int EACH = 1500;
  private static final long SEED = 20_251_209;

  /// The titles that figures are reported on.
  public static HeldOut heldOut(Collection<OccupationText> release) {
    return HeldOut.draw(release, EACH, SEED, Set.of());
  }

  /// Asks every question of the index.
  public static TitleMeasure of(OccupationIndex index, List<Question> questions) {
    double first = 0;
    double five = 0;
    double strict = 0;
    double accepted = 0;
    double right = 0;
    for (var question : questions) {
      var coding = index.code(question.title());
      var codes = coding.candidates().stream().map(OccupationMatch::code).limit(5).toList();
      boolean hit = !codes.isEmpty() && question.right().contains(codes.getFirst());
      first += hit ? 1 : 0;
      five += codes.stream().anyMatch(question.right()::contains) ? 1 : 0;
      var one = question.right().stream().sorted().findFirst().orElseThrow();
      strict += !codes.isEmpty() && codes.getFirst().equals(one) ? 1 : 0;
      accepted += coding.accepted() ? 1 : 0;
      right += coding.accepted() && hit ? 1 : 0;
    }
    double n = questions.size();
    return new TitleMeasure(
        questions.size(),
        first / n,
        five / n,
        strict / n,
        accepted / n,
        right / Math.max(1, accepted));
  }
}
