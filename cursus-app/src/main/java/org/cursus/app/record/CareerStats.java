package org.cursus.app.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The caller's roles in numbers, as of the last time that everybody's were counted.
///
/// @param counted false where the caller had no role in the record then; the rest is empty then
/// @param avgRoleDuration years in a role on average, null where no role tells how long it was
/// @param latestRoleStart a partial date
/// @param asOf what is newer is not in it
public record CareerStats(
    boolean counted,
    int totalRoles,
    @Nullable Double avgRoleDuration,
    @Nullable String latestRoleStart,
    Instant asOf) {

  private static final int MONTHS = 12;

  /// For people: "3 jobs, 2.5 years in each on average. The latest began in March 2021."
  public String words() {
    if (!counted) {
      return "No job of yours is counted yet. What you add is counted within the hour.";
    }
    var words = new StringBuilder(totalRoles == 1 ? "1 job" : totalRoles + " jobs");
    if (avgRoleDuration != null) {
      words.append(", ").append(stay(avgRoleDuration));
      words.append(totalRoles == 1 ? " in it" : " in each on average");
    }
    words.append('.');
    if (latestRoleStart != null) {
      words.append(totalRoles == 1 ? " It began in " : " The latest began in ");
      words.append(Period.words(latestRoleStart)).append('.');
    }
    return words.toString();
  }

  /// Years from one and a half on, months below.
  private static String stay(double years) {
    if (years < 1.5) {
      long months = Math.max(1, Math.round(years * MONTHS));
      return months == 1 ? "1 month" : months + " months";
    }
    var tenths = Math.round(years * 10);
    return (tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0))
        + " years";
  }
}
