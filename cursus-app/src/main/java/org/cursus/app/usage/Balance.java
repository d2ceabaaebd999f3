package org.cursus.app.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// What a person may still spend this month.
///
/// @param plan names the plan for programs
/// @param planName what people read
/// @param period first day of the month (UTC)
/// @param reserved held by work that is not done yet
/// @param dayTokens tokens of language models today (UTC), spent or held
/// @param dayCostMicros their price in millionths
record Balance(
    String plan,
    String planName,
    LocalDate period,
    int granted,
    int charged,
    int reserved,
    long dayTokens,
    long dayCostMicros) {

  public int left() {
    return granted - charged - reserved;
  }

  /// When the next month's credits are there.
  public LocalDate nextPeriod() {
    return period.plusMonths(1);
  }

  /// The month (UTC) that an instant is in.
  static LocalDate periodOf(Instant at) {
    return dayOf(at).withDayOfMonth(1);
  }

  /// The day (UTC) that an instant is on.
  static LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
