package org.cursus.engine.career;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;

/// How long and how long ago.
public final class Periods {

  private static final int YEAR = 12;

  private Periods() {}

  /// Months since an entry ended; 0 for one that goes on or has no dates.
  public static int monthsSinceEnd(CareerEntry entry, YearMonth now) {
    var span = Span.of(entry, now);
    return span == null || span.open() ? 0 : Math.max(0, Span.number(now) + 1 - span.to());
  }

  /// Years of work in all of these together; what ran side by side counts once.
  public static double years(List<CareerEntry> entries, YearMonth now) {
    var months = new BitSet();
    entries.stream()
        .filter(entry -> entry.kind() == CareerEntry.Kind.WORK)
        .map(entry -> Span.of(entry, now))
        .forEach(
            span -> {
              if (span != null) {
                span.mark(months);
              }
            });
    return months.cardinality() / (double) YEAR;
  }
}
