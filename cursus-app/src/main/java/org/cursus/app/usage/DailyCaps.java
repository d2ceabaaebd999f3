package org.cursus.app.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.usage.DayStore.Amount;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// How much of language models a person may use on a day (UTC), as the operator configured, and all
/// guests together: anybody can be a new guest. What a node held when it was killed stays held
/// until the day ends.
@Service
class DailyCaps {

  private final DayStore store;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Amount most;
  private final long guestTokens;

  /// @param tokens the most for each person and day; 0 for none at all
  /// @param guestTokens the most for all guests of a day together; 0 for none at all
  /// @param cost in the operator's currency, such as `0.50`; empty for no limit
  DailyCaps(
      DayStore store,
      TransactionTemplate transactions,
      Clock clock,
      @Value("${cursus.ai.daily-tokens}") long tokens,
      @Value("${cursus.ai.guest-daily-tokens}") long guestTokens,
      @Value("${cursus.ai.daily-cost}") String cost) {
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
    this.most = new Amount(tokens, micros(cost));
    this.guestTokens = guestTokens;
  }

  private static long micros(String cost) {
    if (cost.isBlank()) {
      return Long.MAX_VALUE;
    }
    return new BigDecimal(cost.strip())
        .movePointRight(6)
        .setScale(0, RoundingMode.DOWN)
        .longValueExact();
  }

  /// The most tokens for each person and day.
  long tokens() {
    return most.tokens();
  }

  /// Whether cost has a cap at all.
  boolean hasCost() {
    return most.costMicros() < Long.MAX_VALUE;
  }

  /// The most that they may cost, in millionths.
  long costMicros() {
    return most.costMicros();
  }

  /// Holds room on the running day.
  ///
  /// @return the day; empty when there is no room
  Optional<LocalDate> hold(UUID userId, Amount wanted) {
    if (wanted.tokens() > most.tokens() || wanted.costMicros() > most.costMicros()) {
      return Optional.empty();
    }
    return transactions.execute(status -> store.hold(userId, wanted, most, guestTokens, today()));
  }

  void spend(UUID userId, Amount spent, Amount held, LocalDate heldDay) {
    transactions.executeWithoutResult(status -> store.spend(userId, spent, held, heldDay, today()));
  }

  LocalDate today() {
    return Balance.dayOf(clock.instant());
  }
}
