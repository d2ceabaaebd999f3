package org.cursus.app.application;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The version that a change is based on.
final class IfMatch {

  private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

  private IfMatch() {}

  /// @param header such as `"3"`
  /// @throws org.cursus.app.platform.Problem `version-missing`
  static int version(@Nullable String header) {
    var tag = VERSION.matcher(header == null ? "" : header.strip());
    if (!tag.matches()) {
      throw ApplicationProblem.VERSION_MISSING.problem();
    }
    return Integer.parseInt(tag.group(1));
  }
}
