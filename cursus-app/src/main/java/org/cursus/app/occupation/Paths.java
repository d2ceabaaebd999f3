package org.cursus.app.occupation;

import java.util.List;
import org.cursus.app.occupation.PathStep.PathPlace;

/// Ways from where somebody stands to an occupation.
///
/// @param from where they begin: what was asked for, or the occupations of the record's jobs
/// @param there whether the target is one of these
/// @param paths the cheapest first; empty when none has at most four steps
/// @param nearest without a path: what can be reached that has most of what the target requires
/// @param absent what the loaded release came without
record Paths(
    String rules,
    String release,
    List<PathPlace> from,
    PathPlace to,
    boolean there,
    List<Path> paths,
    List<PathPlace> nearest,
    List<String> absent,
    String attribution) {

  /// One way.
  ///
  /// @param cost the sum of its steps'
  record Path(double cost, List<PathStep> steps) {}
}
