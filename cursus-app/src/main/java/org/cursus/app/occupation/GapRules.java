package org.cursus.app.occupation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The rules by which a record is held against an occupation. Another version of them gets another
/// name, since figures of two versions must not be compared.
///
/// The gap of an element is `max(0, required - own)` on the scale LV (0 to 7), weighted by how
/// important it is in the occupation, `(IM - 1) / 4`. Readiness is one less the part of all that is
/// required that is missing. Abilities are left out: they are lasting traits, which neither a
/// record nor a course changes, and a figure about them would tell people what they are instead of
/// what they can do next.
final class GapRules {

  static final String VERSION = "gap-rules-1";

  /// What a name in a record says at least, on the scale LV: it was used, not how well. Of what
  /// matters (IM 3 or more) four in five levels of O*NET 30.1 are above it, so that a list of names
  /// alone makes nobody ready.
  static final double NAMED = 3;

  /// What the name of a tool or a branch says of the field that it belongs to.
  static final double NAMED_BY_PART = 2.5;

  /// What each year that the record gives to a skill adds, up to one level.
  private static final double A_YEAR_ADDS = 1 / 6.0;

  /// What a person hired brings along: half. The rest comes evenly over the time that the job zone
  /// asks for, see `monthsToLearn`.
  private static final double ON_THE_FIRST_DAY = 0.5;

  /// What is not used fades by a half in so many years and stays at a half. No study gives one
  /// figure for all skills, so this is a mild one.
  private static final double HALF_LIFE_YEARS = 10;

  private static final double NEVER_LESS_THAN = 0.5;

  private GapRules() {}

  /// How much an element counts, 0 to 1.
  ///
  /// @param importance on the scale IM, 1 to 5
  static double weight(double importance) {
    return Math.clamp((importance - 1) / 4, 0, 1);
  }

  static double gap(double required, double own) {
    return Math.max(0, required - own);
  }

  /// One less the missing part; 1 where nothing is required.
  static double readiness(double missing, double required) {
    return required <= 0 ? 1 : Math.clamp(1 - missing / required, 0, 1);
  }

  /// How much of an occupation's level somebody has after so many months in it, a half to 1.
  ///
  /// @param zone the job zone; 0 when it is not known
  static double practice(long months, int zone) {
    double learned = Math.clamp(months / (double) monthsToLearn(zone), 0, 1);
    return ON_THE_FIRST_DAY + (1 - ON_THE_FIRST_DAY) * learned;
  }

  /// How long it takes until one does all of a job: the practice that O*NET's job zones speak of,
  /// not counting school.
  static int monthsToLearn(int zone) {
    return switch (zone) {
      case 1 -> 3;
      case 2 -> 12;
      case 4 -> 36;
      case 5 -> 48;
      default -> 24;
    };
  }

  /// How much is left of a level so many years after its last use, a half to 1.
  static double decay(double years) {
    return Math.max(NEVER_LESS_THAN, Math.pow(0.5, Math.max(0, years) / HALF_LIFE_YEARS));
  }

  /// What a name in the record says.
  ///
  /// @param least the level without years
  /// @param years of experience that the record gives; 0 where it gives none
  static double named(double least, int years) {
    return least + Math.min(1, years * A_YEAR_ADDS);
  }

  /// The months from the beginning to the end of a job; 0 when either is not known. A year alone
  /// counts from or to its middle.
  static long months(
      @Nullable String start, @Nullable String end, boolean current, LocalDate today) {
    var from = month(start);
    var to = current ? YearMonth.from(today) : month(end);
    return from == null || to == null ? 0 : Math.max(0, ChronoUnit.MONTHS.between(from, to));
  }

  /// Years since the end of a job; 0 while it goes on, and where its end is not known.
  static double yearsSince(@Nullable String end, boolean current, LocalDate today) {
    var last = month(end);
    return current || last == null
        ? 0
        : Math.max(0, ChronoUnit.MONTHS.between(last, YearMonth.from(today)) / 12.0);
  }

  private static @Nullable YearMonth month(@Nullable String date) {
    if (date == null || date.length() < 4) {
      return null;
    }
    int year = Integer.parseInt(date.substring(0, 4));
    int month = date.length() < 7 ? 7 : Integer.parseInt(date.substring(5, 7));
    return YearMonth.of(year, Math.clamp(month, 1, 12));
  }
}
