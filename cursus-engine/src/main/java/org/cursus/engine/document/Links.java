package org.cursus.engine.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which targets of links are worth keeping.
final class Links {

  private static final Pattern KNOWN =
      Pattern.compile("(?:https?://|mailto:|tel:)\\S{1,2000}", Pattern.CASE_INSENSITIVE);

  private Links() {}

  /// Web, mail and telephone addresses; null for scripts, files and places in the same page.
  static @Nullable String shown(String target) {
    var plain = target.strip();
    return KNOWN.matcher(plain).matches() ? plain : null;
  }
}
