package org.cursus.engine.retrieval;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that an answer may rest on.
///
/// @param key names it among the passages of a question
/// @param title what people read as the name of the source
/// @param sentences what it says; the first can stand alone. Not empty
/// @param href the page and place where it stands, within Cursus
/// @param date when it was said or done; null where that means nothing
public record Passage(
    String key,
    SourceKind kind,
    String title,
    List<String> sentences,
    String href,
    @Nullable LocalDate date) {

  public Passage {
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("a passage says something");
    }
  }

  /// All that it says.
  public String text() {
    return String.join(" ", sentences);
  }
}
