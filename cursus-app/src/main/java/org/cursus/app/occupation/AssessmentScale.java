package org.cursus.app.occupation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A scale on which answers are given.
enum AssessmentScale {
  /// Level, as in O*NET.
  LV(0, 7),
  /// Importance, as in O*NET.
  IM(1, 5),
  /// How much an activity is liked.
  IP(0, 4);

  private final int lowest;
  private final int highest;

  AssessmentScale(int lowest, int highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  static Optional<AssessmentScale> named(@Nullable String name) {
    return Arrays.stream(values()).filter(scale -> scale.name().equals(name)).findFirst();
  }

  int lowest() {
    return lowest;
  }

  int highest() {
    return highest;
  }

  /// Whether a value lies on it. O*NET's own have two decimals; likings are whole numbers.
  boolean holds(BigDecimal value) {
    return value.compareTo(BigDecimal.valueOf(lowest)) >= 0
        && value.compareTo(BigDecimal.valueOf(highest)) <= 0
        && value.stripTrailingZeros().scale() <= (this == IP ? 0 : 2);
  }
}
