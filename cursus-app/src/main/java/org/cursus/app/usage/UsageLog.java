package org.cursus.app.usage;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.usage.UsageApi.UsageEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The caller's own lines of the usage log and of the ledger.
@Service
class UsageLog {

  private final UsageStore store;
  private final Clock clock;

  UsageLog(UsageStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Newest first.
  ///
  /// @param before the last of the page before; null for the newest
  @Transactional(readOnly = true)
  public List<UsageEntry> list(@Nullable UUID before, int most) {
    return store.log(Caller.current().requireUserId(), before, clock.instant(), most);
  }

  /// What the page on credits shows of the month, by one query each.
  @Transactional(readOnly = true)
  public Month month(Balance balance) {
    var userId = Caller.current().requireUserId();
    return new Month(
        store.ledger(userId, balance.period()),
        store.days(userId, balance.period(), clock.instant()),
        store.prices());
  }

  /// @param ledger newest first
  /// @param days each on which something was done
  record Month(List<LedgerLine> ledger, List<UseOfDay> days, List<Price> prices) {}
}
