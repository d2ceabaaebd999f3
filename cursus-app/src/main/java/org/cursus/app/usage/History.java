package org.cursus.app.usage;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.usage.HistoryStore.Made;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What metered work produced for the caller.
@Service
class History {

  private final HistoryStore store;
  private final TransactionTemplate transactions;
  private final Credits credits;

  History(HistoryStore store, TransactionTemplate transactions, Credits credits) {
    this.store = store;
    this.transactions = transactions;
    this.credits = credits;
  }

  /// An entry of the list.
  record Item(UUID id, String featureKey, String title, Instant createdAt) {}

  /// @param nextCursor send as `cursor` for the next page; null on the last
  record Page(List<Item> items, @Nullable String nextCursor) {}

  /// A whole entry.
  ///
  /// @param resultData JSON
  record Result(
      UUID id,
      UUID usageLogId,
      String featureKey,
      String title,
      @JsonRawValue String resultData,
      Instant createdAt) {}

  /// An entry with who made it.
  record Told(Result result, Made made) {}

  /// Newest first.
  ///
  /// @param feature null for all
  /// @throws org.cursus.app.platform.Problem `cursor-invalid`
  Page list(@Nullable Feature feature, @Nullable String cursor, int limit) {
    var userId = Caller.current().requireUserId();
    var after = HistoryCursor.parse(cursor);
    var items = transactions.execute(status -> store.list(userId, feature, after, limit + 1));
    if (items.size() <= limit) {
      return new Page(items, null);
    }
    var last = items.get(limit - 1);
    var next = new HistoryCursor(last.createdAt(), last.id()).toString();
    return new Page(items.subList(0, limit), next);
  }

  /// @throws org.cursus.app.platform.Problem `no-such-result`
  Result get(UUID id) {
    var userId = Caller.current().requireUserId();
    return transactions
        .execute(status -> store.find(userId, id))
        .orElseThrow(UsageProblem.NO_SUCH_RESULT::problem);
  }

  /// @throws org.cursus.app.platform.Problem `no-such-result`
  Told told(UUID id) {
    var userId = Caller.current().requireUserId();
    return transactions.execute(
        status -> {
          var result = get(id);
          var made = store.made(userId, result.usageLogId());
          return new Told(result, made.orElse(new Made(null, null, null, null, 0)));
        });
  }

  /// Takes an entry out; the log keeps its line.
  ///
  /// @throws org.cursus.app.platform.Problem `no-such-result`
  void delete(UUID id) {
    mark(id, true);
  }

  /// Puts it back.
  ///
  /// @throws org.cursus.app.platform.Problem `no-such-result` when it was not taken out
  void restore(UUID id) {
    mark(id, false);
  }

  private void mark(UUID id, boolean deleted) {
    var userId = Caller.current().requireUserId();
    if (!transactions.execute(status -> store.mark(userId, id, deleted, credits.now()))) {
      throw UsageProblem.NO_SUCH_RESULT.problem();
    }
  }
}
