package org.cursus.app.occupation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The terms of an occupation and their sum.
///
/// @param terms the largest weighted gap first
/// @param missing the sum of the weighted gaps
/// @param required the sum of what is required, weighted
/// @param readiness 0 to 1; null when the occupation has no ratings
record GapReadiness(
    List<GapTerm> terms, double missing, double required, @Nullable Double readiness) {

  private static final Comparator<GapTerm> LARGEST_FIRST =
      Comparator.comparingDouble(GapTerm::weightedGap)
          .reversed()
          .thenComparing(Comparator.comparingDouble(GapTerm::weightedRequired).reversed())
          .thenComparing(GapTerm::element);

  /// @param own by element; what is absent is not there
  static GapReadiness of(GapReference reference, GapLevels target, Map<String, GapEvidence> own) {
    var terms = new ArrayList<GapTerm>();
    for (int i = 0; i < reference.elements().size(); i++) {
      if (target.has(i)) {
        var element = reference.elements().get(i);
        terms.add(
            GapTerm.of(
                element,
                target.importance(i),
                target.level(i),
                own.getOrDefault(element.id(), GapEvidence.NONE)));
      }
    }
    terms.sort(LARGEST_FIRST);
    double missing = terms.stream().mapToDouble(GapTerm::weightedGap).sum();
    double required = terms.stream().mapToDouble(GapTerm::weightedRequired).sum();
    return new GapReadiness(
        List.copyOf(terms),
        missing,
        required,
        terms.isEmpty() ? null : GapRules.readiness(missing, required));
  }
}
