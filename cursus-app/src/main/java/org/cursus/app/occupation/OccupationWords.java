package org.cursus.app.occupation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Plain words for the codes of this module, for pages.
public final class OccupationWords {

  private static final List<String> ZONES =
      List.of(
          "Little or no preparation",
          "Some preparation",
          "Medium preparation",
          "Considerable preparation",
          "Extensive preparation");

  private OccupationWords() {}

  /// How much preparation a job zone stands for, from 1 to 5.
  public static String zone(int zone) {
    return zone >= 1 && zone <= ZONES.size() ? ZONES.get(zone - 1) : "";
  }

  /// How many people are looked for here.
  public static String demand(String demand) {
    return switch (demand) {
      case "low" -> "Few people are looked for here";
      case "steady" -> "People are looked for steadily here";
      case "growing" -> "More and more people are looked for here";
      case "shortage" -> "People are missing here";
      default -> "";
    };
  }

  /// A value with the bounds of its error where there are any, such as "4.12 (3.96 to 4.28)".
  public static String within(@Nullable Double value, @Nullable Double low, @Nullable Double high) {
    if (value == null) {
      return "Not told";
    }
    return low == null || high == null
        ? String.format(Locale.ROOT, "%.2f", value)
        : String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", value, low, high);
  }

  /// What one has at the end of a program.
  public static String level(String level) {
    return switch (level) {
      case "course" -> "Course";
      case "certificate" -> "Certificate";
      case "apprenticeship" -> "Apprenticeship";
      case "associate" -> "Associate degree";
      case "bachelor" -> "Bachelor degree";
      case "master" -> "Master degree";
      case "doctorate" -> "Doctorate";
      default -> "Other";
    };
  }
}
