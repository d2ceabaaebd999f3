package org.cursus.app.onet;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How a release is loaded.
///
/// @param allowMissing whether a release without all of its files is loaded, too
/// @param shrinkAllowed by which share a table may be smaller than in the live release, 0 to 1
/// @param crosswalk a file that says which code came after which, or null
public record LoadOptions(boolean allowMissing, double shrinkAllowed, @Nullable Path crosswalk) {

  /// Between official releases the largest table that shrank lost 29 % (emerging tasks, 20.3 to
  /// 30.1).
  public static final double SHRINK_ALLOWED = 0.30;

  /// As the command has it when nothing is said.
  public static final LoadOptions USUAL = new LoadOptions(false, SHRINK_ALLOWED, null);

  /// What is missing is let pass.
  public static final LoadOptions PARTIAL = new LoadOptions(true, SHRINK_ALLOWED, null);
}
