package org.cursus.app.occupation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is asked for.
enum AssessmentKind {
  /// One's own level of each skill and field of knowledge, and how much it matters to one.
  SKILLS("Skills and knowledge", List.of(AssessmentScale.LV, AssessmentScale.IM)),
  /// How much one would like sixty activities.
  INTERESTS("Interests", List.of(AssessmentScale.IP));

  private final String label;
  private final List<AssessmentScale> scales;

  AssessmentKind(String label, List<AssessmentScale> scales) {
    this.label = label;
    this.scales = scales;
  }

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind with a code; null when there is none.
  @JsonCreator
  static @Nullable AssessmentKind of(@Nullable String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  public String label() {
    return label;
  }

  List<AssessmentScale> scales() {
    return scales;
  }
}
