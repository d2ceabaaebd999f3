package org.cursus.app.occupation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cursus.app.onet.LiveRelease;
import org.cursus.app.platform.Problem;

/// What gaps and paths read of a release over and over, read once.
///
/// @param elements skills and knowledge, in the order of the content model
/// @param byCode every occupation of the release
record GapReference(
    LiveRelease release,
    List<GapElement> elements,
    Map<String, Rated> byCode,
    List<GapStore.Relation> relations) {

  /// An occupation.
  ///
  /// @param zone the job zone; 0 when it has none
  record Rated(String code, String title, int zone, GapLevels levels) {}

  /// @throws Problem `no-such-occupation`
  Rated occupation(String code) {
    var found = byCode.get(code);
    if (found == null) {
      throw OccupationProblem.NO_SUCH_OCCUPATION.with("code", code);
    }
    return found;
  }

  boolean has(String code) {
    return byCode.containsKey(code);
  }

  String title(String code) {
    return Objects.requireNonNull(byCode.get(code)).title();
  }

  /// Sentences on what the release came without that the answer would need.
  List<String> absent(Map<String, String> names) {
    return names.entrySet().stream()
        .filter(table -> !release.has(table.getKey()))
        .map(table -> "The loaded release came without %s.".formatted(table.getValue()))
        .sorted()
        .toList();
  }
}
