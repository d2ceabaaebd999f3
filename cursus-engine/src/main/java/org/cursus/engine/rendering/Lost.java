package org.cursus.engine.rendering;

import org.jspecify.annotations.Nullable;

/// Something that a reader of the finished file does not find, or finds otherwise than it was
/// meant.
///
/// @param field such as `basics.email`, `work_experience.0.company`, or the id of a sentence
/// @param meant what the draft says
/// @param read what was read; null where nothing was
public record Lost(Kind kind, String field, String meant, @Nullable String read) {

  /// What went wrong.
  public enum Kind {
    /// Our reader of resumes takes it for something else, as those of employers may.
    FIELD,
    /// The text itself is not in the file, or is garbled.
    TEXT,
    /// The text is there, but not where it belongs in the order of reading.
    ORDER,
    /// Text stands outside the page or its margins.
    PLACE
  }
}
