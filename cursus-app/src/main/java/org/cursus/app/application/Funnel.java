package org.cursus.app.application;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.cursus.app.application.FunnelStore.Journey;
import org.jspecify.annotations.Nullable;

/// How far the applications came, how long that took and in which month they were sent.
///
/// @param stages begun, sent, interview, offer: each counts those that came so far or further
/// @param notes what the numbers can and cannot tell
record Funnel(
    List<Stage> stages, int rejected, List<Wait> waits, List<Month> months, List<String> notes) {

  /// With fewer that were sent, shares say more about chance than about anything else.
  static final int FEWEST_FOR_SHARES = 10;

  static final int FEWEST_FOR_MEDIAN = 3;

  private static final double DAY = Duration.ofDays(1).toSeconds();
  private static final int MONTHS = 12;

  /// @param ofSent share of those that were sent, 0 to 1; null where they are too few
  record Stage(String key, String title, int count, @Nullable Double ofSent) {}

  /// @param medianDays null for too few of them
  /// @param count of how many it is
  record Wait(String key, String title, @Nullable Double medianDays, int count) {}

  /// @param month such as 2026-11, in UTC
  record Month(String month, int sent, int interview, int offer) {}

  /// How far one came: 0 begun, 1 sent, 2 interview, 3 offer.
  private static int reached(Journey journey) {
    return switch (journey.status()) {
      case "applied" -> 1;
      case "interview" -> 2;
      case "offer" -> 3;
      // Nobody is rejected without having applied, whatever was written down.
      case "rejected" ->
          switch (Objects.requireNonNullElse(journey.rejectedFrom(), "applied")) {
            case "interview" -> 2;
            case "offer" -> 3;
            default -> 1;
          };
      default -> 0;
    };
  }

  static Funnel of(List<Journey> journeys) {
    int sent = count(journeys, 1);
    var stages =
        List.of(
            new Stage("begun", "Begun", journeys.size(), null),
            stage("applied", "Applied", sent, sent),
            stage("interview", "Interview", count(journeys, 2), sent),
            stage("offer", "Offer", count(journeys, 3), sent));
    int rejected = (int) journeys.stream().filter(each -> each.status().equals("rejected")).count();
    var waits =
        List.of(
            wait(
                journeys,
                "applied_interview",
                "From applying to an interview",
                2,
                Journey::interviewAt),
            wait(journeys, "applied_offer", "From applying to an offer", 3, Journey::offerAt),
            wait(
                journeys,
                "applied_rejected",
                "From applying to a rejection",
                1,
                Funnel::rejection));
    return new Funnel(stages, rejected, waits, months(journeys), notes(sent));
  }

  private static @Nullable Instant rejection(Journey journey) {
    return journey.status().equals("rejected") ? journey.rejectedAt() : null;
  }

  private static int count(List<Journey> journeys, int stage) {
    return (int) journeys.stream().filter(each -> reached(each) >= stage).count();
  }

  private static Stage stage(String key, String title, int count, int sent) {
    return new Stage(key, title, count, sent < FEWEST_FOR_SHARES ? null : (double) count / sent);
  }

  private static Wait wait(
      List<Journey> journeys,
      String key,
      String title,
      int stage,
      Function<Journey, @Nullable Instant> end) {
    var days = new ArrayList<Double>();
    for (var journey : journeys) {
      var from = journey.appliedAt();
      var until = end.apply(journey);
      if (reached(journey) >= stage && from != null && until != null && !until.isBefore(from)) {
        days.add(Duration.between(from, until).toSeconds() / DAY);
      }
    }
    return new Wait(key, title, days.size() < FEWEST_FOR_MEDIAN ? null : median(days), days.size());
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return Math.round(median * 10) / 10.0;
  }

  private static List<Month> months(List<Journey> journeys) {
    var months = new TreeMap<YearMonth, List<Journey>>(java.util.Comparator.reverseOrder());
    for (var journey : journeys) {
      var at = journey.appliedAt() == null ? journey.rejectedAt() : journey.appliedAt();
      if (reached(journey) > 0 && at != null) {
        months
            .computeIfAbsent(YearMonth.from(at.atOffset(ZoneOffset.UTC)), m -> new ArrayList<>())
            .add(journey);
      }
    }
    return months.entrySet().stream()
        .limit(MONTHS)
        .map(
            each ->
                new Month(
                    each.getKey().toString(),
                    each.getValue().size(),
                    count(each.getValue(), 2),
                    count(each.getValue(), 3)))
        .toList();
  }

  private static List<String> notes(int sent) {
    var notes = new ArrayList<String>();
    if (sent < FEWEST_FOR_SHARES) {
      notes.add(
          "You have sent %s. With fewer than %d, chance decides what these numbers look like, so no shares are shown."
              .formatted(sent == 1 ? "1 application" : sent + " applications", FEWEST_FOR_SHARES));
    } else {
      notes.add(
          "These are counts of your own applications. They tell what happened, not why, and a share"
              + " of few can change with the next answer.");
    }
    notes.add(
        "Each stage counts the applications that came so far or further. A rejected one counts"
            + " where it was before, and at least as sent.");
    return notes;
  }
}
