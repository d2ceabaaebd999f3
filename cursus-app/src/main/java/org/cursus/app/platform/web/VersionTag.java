package org.cursus.app.platform.web;

import java.util.regex.Pattern;
import org.cursus.app.platform.ProblemType;
import org.jspecify.annotations.Nullable;

/// A version as `ETag` says it and `If-Match` (or the form of a page) gives it back.
public final class VersionTag {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

  private VersionTag() {}

  /// Such as `"3"`, with its quotes.
  public static String of(int version) {
    return "\"" + version + "\"";
  }

  /// The version that a change is based on.
  ///
  /// @param tag `"3"`, `W/"3"` or `3`; null where the request has none
  /// @param missing what is answered where it has none, or not one version
  /// @throws org.cursus.app.platform.Problem `missing`
  public static int read(@Nullable String tag, ProblemType missing) {
    var read = TAG.matcher(tag == null ? "" : tag.strip());
    if (!read.matches()) {
      throw missing.problem();
    }
    return Integer.parseInt(read.group(1));
  }
}
