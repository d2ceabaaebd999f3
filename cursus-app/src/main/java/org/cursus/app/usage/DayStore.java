package org.cursus.app.usage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What language models took for a person on a day, held and spent.
@Repository
class DayStore {

  /// No row: a cap is reached. The first look at another day begins it.
  /// Guests also share a cap, which some calls at the same moment may pass by what they take.
  static final String HOLD =
      """
      update usage_account a
      set day = greatest(a.day, :day),
        day_tokens = :tokens + case when a.day >= :day then a.day_tokens else 0 end,
        day_cost_micros = :cost + case when a.day >= :day then a.day_cost_micros else 0 end
      where a.user_id = :userId
        and :tokens + case when a.day >= :day then a.day_tokens else 0 end <= :mostTokens
        and :cost + case when a.day >= :day then a.day_cost_micros else 0 end <= :mostCost
        and (
          not exists (
            select
            from users u
            where u.id = :userId
              and u.is_guest)
          or guests_spent(:day) + :tokens <= :guestTokens)
      returning a.day
      """;

  /// What was held on a day that is over is gone with it.
  static final String SPEND =
      """
      update usage_account a
      set day = greatest(a.day, :day),
        day_tokens = :tokens + case
          when a.day < :day then 0
          else greatest(0, a.day_tokens - case when a.day = :heldDay then :heldTokens else 0 end) end,
        day_cost_micros = :cost + case
          when a.day < :day then 0
          else greatest(0, a.day_cost_micros - case when a.day = :heldDay then :heldCost else 0 end) end
      where a.user_id = :userId
      """;

  private final JdbcClient jdbc;

  DayStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Tokens and their price.
  record Amount(long tokens, long costMicros) {

    static final Amount NONE = new Amount(0, 0);

    Amount plus(Amount other) {
      return new Amount(
          Math.addExact(tokens, other.tokens), Math.addExact(costMicros, other.costMicros));
    }
  }

  /// The day on which it is held; empty when there is no room.
  ///
  /// @param most for the person
  /// @param guestTokens the most for all guests together
  Optional<LocalDate> hold(
      UUID userId, Amount wanted, Amount most, long guestTokens, LocalDate day) {
    return jdbc.sql(HOLD)
        .param("userId", userId)
        .param("tokens", wanted.tokens())
        .param("cost", wanted.costMicros())
        .param("mostTokens", most.tokens())
        .param("mostCost", most.costMicros())
        .param("guestTokens", guestTokens)
        .param("day", day)
        .query(LocalDate.class)
        .optional();
  }

  /// Takes down what was spent in place of what was held.
  void spend(UUID userId, Amount spent, Amount held, LocalDate heldDay, LocalDate day) {
    jdbc.sql(SPEND)
        .param("userId", userId)
        .param("tokens", spent.tokens())
        .param("cost", spent.costMicros())
        .param("heldTokens", held.tokens())
        .param("heldCost", held.costMicros())
        .param("heldDay", heldDay)
        .param("day", day)
        .update();
  }
}
