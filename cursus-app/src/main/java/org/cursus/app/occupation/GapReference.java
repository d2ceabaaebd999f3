package org.cursus.app.occupation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cursus.app.onet.LiveRelease;

/// What gaps and paths read of a release over and over, read once.
///
/// @param elements skills and knowledge, in the order of the content model
/// @param byCode every occupation of the release
record GapReference(
    LiveRelease release,
    List<GapElement> elements,
    Map<String, Rated> byCode,
    List<GapReferenceStore.Relation> relations) {

  /// An occupation.
  ///
  /// @param zone the job zone; 0 when it has none
  record Rated(String code, String title, int zone, GapLevels levels) {}

  /// An occupation that is there.
  Rated occupation(String code) {
    return Objects.requireNonNull(byCode.get(code));
  }

  boolean has(String code) {
    return byCode.containsKey(code);
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
