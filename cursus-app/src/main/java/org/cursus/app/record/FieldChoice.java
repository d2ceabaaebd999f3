package org.cursus.app.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is to become of one field of an entry that a document brings.
///
/// @param column of the entity's table
/// @param differs whether both say something, and not the same; else the document only adds
/// @param choice null while the person has not decided
record FieldChoice(String column, boolean differs, @Nullable Choice choice) {

  /// Which side a field takes.
  enum Choice {
    /// What the record says.
    MINE,
    /// What the document says.
    THEIRS,
    /// Both, one after the other; for lists only.
    BOTH;

    @JsonValue
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static @Nullable Choice of(@Nullable String code) {
      return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst().orElse(null);
    }
  }

  static FieldChoice adds(String column) {
    return new FieldChoice(column, false, Choice.BOTH);
  }

  static FieldChoice asks(String column) {
    return new FieldChoice(column, true, null);
  }

  boolean open() {
    return choice == null;
  }

  FieldChoice chosen(Choice choice) {
    return new FieldChoice(column, differs, choice);
  }
}
