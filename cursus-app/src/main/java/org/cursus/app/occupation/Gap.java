package org.cursus.app.occupation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands between a record and an occupation, term by term.
///
/// @param rules the version of the rules that made it
/// @param release of O*NET
/// @param readiness 0 to 1; null when the occupation has no ratings
/// @param weightedGaps the sum of the terms' weighted gaps
/// @param weightedRequired the sum of required levels times weights; readiness is one less the
///     quotient of the two
/// @param terms the largest weighted gap first
/// @param leftOut how many elements the occupation has no usable rating of
/// @param technologies what the occupation works with, the most wanted first
/// @param programs that lead to it, or to one of the occupations nearby
/// @param nearby related occupations, the one that the record is readiest for first
/// @param jobs how many jobs of the record counted
/// @param absent what the loaded release came without
record Gap(
    String code,
    String title,
    int jobZone,
    String rules,
    String release,
    @Nullable Double readiness,
    double weightedGaps,
    double weightedRequired,
    List<GapTerm> terms,
    int leftOut,
    List<GapStore.Technology> technologies,
    List<GapStore.Program> programs,
    List<Nearby> nearby,
    int jobs,
    List<String> absent,
    String attribution) {

  /// A related occupation.
  ///
  /// @param readiness for it, 0 to 1; null when it has no ratings
  /// @param closes the part of the gap that somebody who meets its levels would no longer have, 0
  /// to 1
  record Nearby(
      String code, String title, int jobZone, @Nullable Double readiness, double closes) {}
}
