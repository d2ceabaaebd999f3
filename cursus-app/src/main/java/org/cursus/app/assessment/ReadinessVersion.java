package org.cursus.app.assessment;

import java.util.regex.Pattern;
import org.cursus.app.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;

/// The version that a change is based on, where it names one.
final class ReadinessVersion {

  private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

  private ReadinessVersion() {}

  /// @param ifMatch such as `"3"`
  /// @return null for any
  /// @throws org.cursus.app.platform.Problem `request-invalid`
  static @Nullable Integer of(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.strip().equals("*")) {
      return null;
    }
    var tag = VERSION.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw PlatformProblem.REQUEST_INVALID.problem();
    }
    return Integer.valueOf(tag.group(1));
  }

  static String tag(int version) {
    return "\"" + version + "\"";
  }
}
