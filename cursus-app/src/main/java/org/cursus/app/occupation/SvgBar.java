package org.cursus.app.occupation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A value as a bar beside its name. All lengths are percent of the whole width.
///
/// @param note what else is to be said of the name, such as plainer words for it
/// @param value as it is written
/// @param low the lower bound of the value's error, where it has one
record SvgBar(
    String name,
    @Nullable String note,
    String value,
    double length,
    @Nullable Double low,
    @Nullable Double high) {

  private static final double WHOLE = 100;

  /// @param least what has no length, such as 1 for importance
  /// @param most what has the whole length
  static SvgBar of(
      String name,
      @Nullable String note,
      double value,
      double least,
      double most,
      @Nullable Double low,
      @Nullable Double high) {
    boolean bounded = low != null && high != null;
    return new SvgBar(
        name,
        note,
        String.format(Locale.ROOT, "%.1f", value),
        percent(value, least, most),
        bounded ? percent(low, least, most) : null,
        bounded ? percent(high, least, most) : null);
  }

  /// A share of a whole, in percent.
  static SvgBar ofShare(String name, double percent) {
    return new SvgBar(
        name, null, Math.round(percent) + " %", percent(percent, 0, WHOLE), null, null);
  }

  private static double percent(double value, double least, double most) {
    double part = Math.clamp((value - least) / (most - least), 0, 1);
    return Math.round(part * 1000) / 10.0;
  }
}
