package org.cursus.engine.wording;

import java.util.Set;

/// A number as a text states it.
///
/// @param value in the base of its unit: seconds, months, bytes
/// @param measure what it counts
/// @param vague whether it only says "dozens" or "hundreds"
/// @param about whether the text says "about", "over" or the like of it
/// @param near stems of the words that say what is counted
/// @param around stems of a wider surrounding
record Quantity(
    double value,
    Measure measure,
    boolean vague,
    boolean about,
    Set<String> near,
    Set<String> around,
    String words,
    int start,
    int end) {

  enum Measure {
    COUNT,
    PERCENT,
    FACTOR,
    DOLLAR,
    EURO,
    POUND,
    MONEY,
    SECONDS,
    MONTHS,
    DATA,
    ORDINAL;

    boolean isMoney() {
      return this == DOLLAR || this == EURO || this == POUND || this == MONEY;
    }

    boolean isShare() {
      return this == PERCENT || this == FACTOR;
    }
  }

  private static final double ROUNDING = 0.1;

  /// Whether a source's number says as much as this one, apart from what is counted.
  boolean isSaidBy(Quantity source) {
    if (vague) {
      return source.measure == Measure.COUNT && source.value >= value;
    }
    if (measure.isShare() && source.measure.isShare() && measure != source.measure) {
      double percent = measure == Measure.PERCENT ? value : source.value;
      double factor = measure == Measure.FACTOR ? value : source.value;
      return same(1 + percent / 100, factor)
          || same(1 - percent / 100, factor)
          || same(percent / 100, factor);
    }
    return isSameMeasure(source) && (same(value, source.value) || rounds(source));
  }

  private boolean isSameMeasure(Quantity source) {
    return measure == source.measure
        || measure.isMoney()
            && source.measure.isMoney()
            && (measure == Measure.MONEY || source.measure == Measure.MONEY)
        || measure == Measure.MONEY && source.measure == Measure.COUNT
        || measure.isMoney() && source.measure == Measure.COUNT && source.value >= 1e6;
  }

  private boolean rounds(Quantity source) {
    return about && !source.vague && Math.abs(value - source.value) <= ROUNDING * source.value;
  }

  private static boolean same(double one, double other) {
    return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other));
  }
}
