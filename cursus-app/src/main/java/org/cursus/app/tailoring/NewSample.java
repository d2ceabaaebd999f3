package org.cursus.app.tailoring;

import java.util.List;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.engine.draft.Draft;
import org.jspecify.annotations.Nullable;

/// A sample as it was given, checked and counted.
record NewSample(
    Draft.Type type, @Nullable String filename, String text, int words, int characters, int lines) {

  static final int LONGEST = 200_000;

  /// Fewer words tell nothing of how somebody writes.
  static final int FEWEST_WORDS = 20;

  private static final int LONGEST_NAME = 255;

  /// @throws Problem `sample-invalid` or `sample-too-long`
  static NewSample of(@Nullable String type, @Nullable String filename, @Nullable String text) {
    // PostgreSQL keeps no NUL; forms send two characters for the end of a line.
    var clean = text == null ? "" : text.replace('\0', ' ').replace("\r\n", "\n").strip();
    if (clean.length() > LONGEST) {
      throw TailoringProblem.SAMPLE_TOO_LONG.with("most", LONGEST);
    }
    int words = words(clean);
    if (words < FEWEST_WORDS) {
      throw invalid("/text", "Paste at least %d words.".formatted(FEWEST_WORDS));
    }
    return new NewSample(
        type(type), name(filename), clean, words, clean.length(), (int) clean.lines().count());
  }

  private static Draft.Type type(@Nullable String type) {
    for (var each : Draft.Type.values()) {
      if (each.key().equals(type)) {
        return each;
      }
    }
    throw invalid("/document_type", "Say resume or cover_letter.");
  }

  private static @Nullable String name(@Nullable String filename) {
    if (filename == null || filename.isBlank()) {
      return null;
    }
    var name = filename.replace('\0', ' ').strip();
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  private static int words(String text) {
    return (int)
        text.lines()
            .flatMap(line -> List.of(line.split("\\s+")).stream())
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
  }

  private static Problem invalid(String pointer, String advice) {
    return Problem.ofFaults(TailoringProblem.SAMPLE_INVALID, List.of(new Fault(pointer, advice)));
  }
}
