package org.cursus.app.analysis;

import java.nio.charset.StandardCharsets;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;

/// A text that somebody pasted, checked.
///
/// @param text with words in it, of at most 100 KB
record PastedText(String text) {

  static final int LONGEST = 100 * 1024;

  /// @throws Problem `text-missing` or `text-too-long`
  static PastedText of(@Nullable String text) {
    if (text == null || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw AnalysisProblem.TEXT_MISSING.problem();
    }
    if (text.length() > LONGEST || text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw AnalysisProblem.TEXT_TOO_LONG.with("most", LONGEST);
    }
    // PostgreSQL keeps no NUL; forms send two characters for the end of a line.
    return new PastedText(text.replace('\0', ' ').replace("\r\n", "\n").strip());
  }
}
