package org.cursus.app.usage;

import java.time.LocalDate;
import java.util.UUID;
import org.cursus.app.usage.DayStore.Amount;
import org.jspecify.annotations.Nullable;

/// The meter of one piece of work.
final class WorkMeter implements Meter {

  private final DailyCaps caps;
  private final UUID userId;
  private Amount held = Amount.NONE;
  private @Nullable LocalDate heldDay;
  private @Nullable Spend total;

  WorkMeter(DailyCaps caps, UUID userId) {
    this.caps = caps;
    this.userId = userId;
  }

  @Override
  public boolean hold(long tokens, long costMicros) {
    if (tokens < 0 || costMicros < 0) {
      throw new IllegalArgumentException("nothing takes less than nothing");
    }
    var wanted = new Amount(tokens, costMicros);
    var day = caps.hold(userId, wanted);
    day.ifPresent(
        d -> {
          // What was held on the day before is gone with it.
          held = d.equals(heldDay) ? held.plus(wanted) : wanted;
          heldDay = d;
        });
    return day.isPresent();
  }

  @Override
  public void add(Spend spend) {
    total = total == null ? spend : total.plus(spend);
    settle(new Amount((long) spend.promptTokens() + spend.completionTokens(), spend.costMicros()));
  }

  /// Gives back what is held and was not taken.
  void close() {
    settle(Amount.NONE);
  }

  private void settle(Amount spent) {
    var day = heldDay;
    if (day == null && spent.equals(Amount.NONE)) {
      return;
    }
    caps.spend(userId, spent, held, day == null ? caps.today() : day);
    held = Amount.NONE;
    heldDay = null;
  }

  /// What all calls took together; null when there was none.
  @Nullable Spend total() {
    return total;
  }
}
