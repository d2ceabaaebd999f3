package org.cursus.app.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.cursus.app.platform.jobs.RecurringJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Erases once a day what is past its time, so many rows in a transaction. Cut off at any point, it
/// goes on with the next run.
@Component
class Retention implements RecurringJob {

  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  /// All that a person has goes with an account, so few of them fill a transaction.
  private static final int ACCOUNTS_AT_ONCE = 10;

  private final RetentionStore store;
  private final RetentionRules rules;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Retention(
      RetentionStore store, RetentionRules rules, TransactionTemplate transactions, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "retention";
  }

  @Override
  public Duration pause() {
    return Duration.ofDays(1);
  }

  /// Documents go before jobs, which stay as long as a document refers to them.
  @Override
  public void run() {
    var erased = new LinkedHashMap<String, Integer>();
    int batch = rules.batch();
    erased.put("accounts", all(rules.accounts(), ACCOUNTS_AT_ONCE, store::accounts));
    erased.put("guests", all(rules.guests(), ACCOUNTS_AT_ONCE, store::guests));
    erased.put(
        "documents",
        all(
            rules.generations(),
            batch,
            (before, limit) -> store.generations(before, rules.kept(), limit)));
    erased.put("deleted documents", all(rules.documents(), batch, store::documents));
    erased.put("deleted files", all(rules.documents(), batch, store::exports));
    erased.put("deleted templates", all(rules.documents(), batch, store::templates));
    erased.put("samples", all(rules.samples(), batch, store::samples));
    erased.put("jobs", all(rules.jobs(), batch, store::jobs));
    erased.put("notes", all(rules.notes(), batch, store::notes));
    erased.put("assessments", all(rules.assessments(), batch, store::assessments));
    erased.put("reports", all(rules.reports(), batch, store::reports));
    erased.put("conversations", all(rules.conversations(), batch, store::conversations));
    erased.put("requests", all(rules.requests(), batch, store::requests));
    report(erased);
  }

  private interface Erasing {
    int erase(Instant before, int limit);
  }

  private int all(Duration age, int batch, Erasing erasing) {
    var before = clock.instant().minus(age);
    int all = 0;
    int erased = batch;
    while (erased >= batch && !Thread.currentThread().isInterrupted()) {
      erased = Objects.requireNonNull(transactions.execute(status -> erasing.erase(before, batch)));
      all += erased;
    }
    return all;
  }

  private static void report(Map<String, Integer> erased) {
    if (erased.values().stream().anyMatch(count -> count > 0)) {
      LOG.info("Erased what was past its time: {}", erased);
    }
  }
}
