package org.cursus.engine.wording;

import org.cursus.engine.wording.Quantity.Measure;
import org.jspecify.annotations.Nullable;

/// What stands behind numbers: units, and words for large ones.
final class Units {

  private Units() {}

  /// A number in digits, with marks between thousands or before decimals.
  static @Nullable Double number(String digits) {
    try {
      // Most numbers have no marks at all.
      if (digits.chars().allMatch(each -> each >= '0' && each <= '9')) {
        return Double.parseDouble(digits);
      }
      var plain = digits.replaceAll("[ '’\\u00a0\\u202f]", "");
      if (plain.matches("\\d{1,3}([.,]\\d{3})+")) {
        plain = plain.replaceAll("[.,]", "");
      } else if (plain.matches("\\d{1,3}([.,]\\d{3})+[.,]\\d+")) {
        int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
        plain = plain.substring(0, last).replaceAll("[.,]", "") + "." + plain.substring(last + 1);
      }
      return Double.parseDouble(plain.replace(',', '.'));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /// How many a word stands for, such as `k`; 1 for all others.
  static double scale(String word) {
    return switch (word) {
      case "k", "thousand" -> 1e3;
      case "m", "mm", "mn", "mio", "million", "millionen", "millions" -> 1e6;
      case "b", "bn", "billion" -> 1e9;
      default -> 1;
    };
  }

  /// What a unit measures; null for words that are none.
  static @Nullable Measure measure(String word) {
    return switch (word) {
      case "s",
          "sec",
          "secs",
          "second",
          "seconds",
          "ms",
          "millisecond",
          "milliseconds",
          "min",
          "mins",
          "minute",
          "minutes",
          "h",
          "hr",
          "hrs",
          "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks" ->
          Measure.SECONDS;
      case "month", "months", "year", "years", "yr", "yrs", "jahre", "jahren" -> Measure.MONTHS;
      case "x", "fold", "times" -> Measure.FACTOR;
      case "kb", "mb", "gb", "tb", "pb" -> Measure.DATA;
      case "dollar", "dollars", "usd" -> Measure.DOLLAR;
      case "euro", "euros", "eur" -> Measure.EURO;
      case "pounds", "gbp" -> Measure.POUND;
      case "st", "nd", "rd", "th" -> Measure.ORDINAL;
      default -> null;
    };
  }

  /// How much one of a unit is in the base of its measure; 1 for words that are none.
  static double base(String word) {
    return switch (word) {
      case "ms", "millisecond", "milliseconds" -> 1e-3;
      case "min", "mins", "minute", "minutes" -> 60;
      case "h", "hr", "hrs", "hour", "hours" -> 3_600;
      case "day", "days" -> 86_400;
      case "week", "weeks" -> 604_800;
      case "year", "years", "yr", "yrs", "jahre", "jahren" -> 12;
      case "kb" -> 1e3;
      case "mb" -> 1e6;
      case "gb" -> 1e9;
      case "tb" -> 1e12;
      default -> 1;
    };
  }
}
