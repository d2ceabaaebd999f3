package org.cursus.engine.posting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a posting says it pays.
///
/// @param from the lower end
/// @param to the upper end; the same as `from` for one figure, null for "from"
/// @param currency ISO 4217, such as EUR; null where no sign or word tells it
/// @param period what the figure is for
public record Salary(
    BigDecimal from,
    @Nullable BigDecimal to,
    @Nullable String currency,
    Period period,
    Place place) {

  /// What a figure is for.
  public enum Period {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
  }
}
