package org.cursus.app.tailoring;

import java.util.regex.Pattern;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;

/// The version that a change is based on, as a request names it.
final class Versions {

  private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

  private Versions() {}

  /// @param ifMatch the header
  /// @throws Problem `version-missing`
  static int of(@Nullable String ifMatch) {
    var tag = VERSION.matcher(ifMatch == null ? "" : ifMatch.strip());
    if (!tag.matches()) {
      throw TailoringProblem.VERSION_MISSING.problem();
    }
    return Integer.parseInt(tag.group(1));
  }
}
