package org.cursus.app.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Where a day stands on the drawing: the last at the top, the first at the bottom.
///
/// @param first the first of January of the first year
/// @param last the day after the last
/// @param perYear pixels
/// @param margin pixels above the last
record TimeScale(LocalDate first, LocalDate last, double perYear, int margin) {

  private static final double DAYS = 365.25;

  /// A short life is drawn larger than a long one, as far as that is readable.
  private static final int WANTED = 720;

  private static final int LEAST = 60;
  private static final int MOST = 110;

  static TimeScale of(List<Stretch> stretches, LocalDate today, int margin) {
    var first = today.withDayOfYear(1);
    var last = today.plusDays(1);
    for (var stretch : stretches) {
      var days = stretch.possible();
      first = days.from().isBefore(first) ? days.from().withDayOfYear(1) : first;
      last = days.to().isAfter(last) ? days.to() : last;
    }
    double years = ChronoUnit.DAYS.between(first, last) / DAYS;
    return new TimeScale(first, last, Math.clamp(WANTED / years, LEAST, MOST), margin);
  }

  int y(LocalDate day) {
    return margin + (int) Math.round(ChronoUnit.DAYS.between(day, last) / DAYS * perYear);
  }

  /// How many days take so many pixels.
  long days(int pixels) {
    return Math.round(pixels / perYear * DAYS);
  }
}
