package org.cursus.app.ai;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cursus.app.usage.Engine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What this node's questions came to today, and its last failures. Kept in memory, without a word
/// of what was asked.
@Component
class AiToday {

  private final Clock clock;
  private final Map<String, Long> answers = new TreeMap<>();
  private final Map<AiReason, Failures> failures = new EnumMap<>(AiReason.class);
  private long preparedTokens;
  private LocalDate day;

  AiToday(Clock clock) {
    this.clock = clock;
    this.day = today();
  }

  /// Answers of one engine for one reason.
  ///
  /// @param reason a code; null where the engine was the one that was wanted
  record Count(String engine, @Nullable String reason, @Nullable String title, long answers) {}

  /// Failures of one kind since the start.
  record Failures(String reason, String title, long times, Instant last) {}

  synchronized void answered(Engine engine, @Nullable AiReason reason) {
    turn();
    answers.merge(engine.key() + " " + (reason == null ? "" : reason.name()), 1L, Long::sum);
    if (reason != null) {
      failures.merge(
          reason,
          new Failures(reason.code(), reason.title(), 1, clock.instant()),
          (one, next) -> new Failures(one.reason(), one.title(), one.times() + 1, next.last()));
    }
  }

  /// Tokens of reference texts that were embedded, which are nobody's but the operator's.
  synchronized void prepared(long tokens) {
    turn();
    preparedTokens += tokens;
  }

  synchronized long preparedTokens() {
    return day.equals(today()) ? preparedTokens : 0;
  }

  /// Begins the day anew at midnight.
  private void turn() {
    if (!day.equals(today())) {
      day = today();
      answers.clear();
      preparedTokens = 0;
    }
  }

  synchronized List<Count> counts() {
    var counts = new ArrayList<Count>();
    if (day.equals(today())) {
      answers.forEach(
          (key, number) -> {
            var parts = key.split(" ", -1);
            var reason = parts[1].isEmpty() ? null : AiReason.valueOf(parts[1]);
            counts.add(
                new Count(
                    parts[0],
                    reason == null ? null : reason.code(),
                    reason == null ? null : reason.title(),
                    number));
          });
    }
    return counts;
  }

  synchronized List<Failures> failures() {
    return failures.values().stream()
        .sorted(java.util.Comparator.comparing(Failures::last).reversed())
        .toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
