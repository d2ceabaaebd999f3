package org.cursus.app.analysis;

import java.util.List;
import org.cursus.app.occupation.CareerWay;
import org.cursus.app.usage.Titled;
import org.jspecify.annotations.Nullable;

/// Where somebody could go on to, as it is kept.
///
/// @param advice what to do when nothing was found; empty otherwise
/// @param absent what the loaded release came without
record WayResult(
    String rules,
    String release,
    String advice,
    List<Group> groups,
    List<String> absent,
    String attribution)
    implements Titled {

  /// Ways in one direction.
  record Group(String direction, String heading, List<Line> ways) {}

  /// A way with its words.
  ///
  /// @param percent how much of what it asks the record has; null without ratings
  record Line(CareerWay way, @Nullable Long percent, String why, String firstStep) {}

  @Override
  public String about() {
    return String.join(
        ", ",
        groups.stream()
            .flatMap(each -> each.ways().stream())
            .limit(2)
            .map(each -> each.way().title())
            .toList());
  }
}
