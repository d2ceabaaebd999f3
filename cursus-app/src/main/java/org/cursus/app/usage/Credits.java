package org.cursus.app.usage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.usage.CommitStore.Locked;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Reserves, charges and releases the caller's credits.
@Service
class Credits {

  /// How long a reservation holds when nobody comes back.
  static final Duration LASTS = Duration.ofMinutes(15);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final ReserveStore reserving;
  private final CommitStore committing;
  private final CreditStore store;
  private final RequestStore requests;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Credits(
      ReserveStore reserving,
      CommitStore committing,
      CreditStore store,
      RequestStore requests,
      TransactionTemplate transactions,
      Clock clock) {
    this.reserving = reserving;
    this.committing = committing;
    this.store = store;
    this.requests = requests;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Reserves the price of a feature.
  ///
  /// @throws Problem `credits-used-up`
  Reservation validate(Feature feature, Engine engine) {
    return transactions
        .execute(
            status -> {
              var reserved = reserve(feature, engine);
              if (reserved.isEmpty()) {
                status.setRollbackOnly();
              }
              return reserved;
            })
        .orElseThrow(() -> usedUp(feature, engine));
  }

  /// Reserves in the running transaction; where this is empty, it is rolled back.
  Optional<Reservation> reserve(Feature feature, Engine engine) {
    var userId = Caller.current().requireUserId();
    var now = now();
    var reserved = reserving.reserve(userId, Ids.next(), feature, engine, now, now.plus(LASTS));
    if (reserved.isPresent() && reserved.get().monthBegan()) {
      reserving.expireEarlier(userId, now);
    }
    return reserved.map(ReserveStore.Reserved::reservation);
  }

  /// Charges what was reserved, or less, and keeps the result, all or nothing. Doing it twice
  /// charges once. Where the reservation is no more, it is made anew if there is enough.
  ///
  /// @param request the request whose answer this is; null where it has no name
  /// @throws Problem `no-such-usage`, `usage-ended`, `usage-invalid` when PostgreSQL cannot keep
  /// the
  ///     result, or `credits-used-up`: then nothing is kept and the use has failed
  Charge commit(UUID usageId, Ending ending, @Nullable NamedRequest request) {
    try {
      return charge(usageId, ending, request);
    } catch (DataIntegrityViolationException unfit) {
      throw UsageProblem.USAGE_INVALID.problem();
    }
  }

  private Charge charge(UUID usageId, Ending ending, @Nullable NamedRequest request) {
    var userId = Caller.current().requireUserId();
    var now = now();
    var charged =
        transactions.execute(
            status -> {
              var credits = committing.commit(userId, usageId, ending, now);
              credits.ifPresentOrElse(
                  c -> requests.answer(userId, request, charge(usageId, ending, c), ending),
                  status::setRollbackOnly);
              return credits;
            });
    return charged
        .map(credits -> charge(usageId, ending, credits))
        .orElseGet(() -> commitLate(userId, usageId, ending, request, now));
  }

  private Charge commitLate(
      UUID userId, UUID usageId, Ending ending, @Nullable NamedRequest request, Instant now) {
    try {
      return transactions.execute(
          status -> {
            var locked =
                committing.lock(userId, usageId).orElseThrow(UsageProblem.NO_SUCH_USAGE::problem);
            return switch (locked.status()) {
              case "SUCCESS" ->
                  new Charge(usageId, locked.resultId(), locked.creditsCharged(), true);
              case "FAILED" -> throw UsageProblem.USAGE_ENDED.problem();
              default -> chargeAnew(userId, usageId, locked, ending, request, now);
            };
          });
    } catch (Problem refused) {
      if (refused.type() == UsageProblem.CREDITS_USED_UP) {
        release(usageId, ending, "credits-used-up");
      }
      throw refused;
    }
  }

  private Charge chargeAnew(
      UUID userId,
      UUID usageId,
      Locked locked,
      Ending ending,
      @Nullable NamedRequest request,
      Instant now) {
    var engine = ending.engine();
    var credits =
        committing
            .commitLate(userId, usageId, locked.feature(), ending, now)
            .orElseThrow(() -> usedUp(locked.feature(), engine));
    var charge = charge(usageId, ending, credits);
    requests.answer(userId, request, charge, ending);
    return charge;
  }

  private static Charge charge(UUID usageId, Ending ending, int credits) {
    return new Charge(usageId, ending.result() == null ? null : ending.resultId(), credits, false);
  }

  /// Ends a use without success; what it held is free again.
  ///
  /// @return false when it had ended before, or never was
  boolean release(UUID usageId, Ending ending, String errorCode) {
    var userId = Caller.current().requireUserId();
    return transactions.execute(
        status -> committing.release(userId, usageId, ending, errorCode, now()));
  }

  /// A use of the caller.
  Optional<Locked> find(UUID usageId) {
    var userId = Caller.current().requireUserId();
    return transactions.execute(status -> committing.lock(userId, usageId));
  }

  Balance balance() {
    var userId = Caller.current().requireUserId();
    return transactions.execute(status -> store.balance(userId, now()));
  }

  /// The instant as PostgreSQL keeps it.
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /// Says what is left, what it costs and when there is more.
  Problem usedUp(Feature feature, Engine engine) {
    var userId = Caller.current().requireUserId();
    return transactions.execute(
        status -> {
          var balance = store.balance(userId, now());
          int price = store.price(feature, engine);
          var next = balance.nextPeriod();
          return UsageProblem.CREDITS_USED_UP.with(
              Map.of(
                  "detail",
                  "This costs %d and you have %d left. The next month begins on %s (UTC)."
                      .formatted(price, balance.left(), DAY.format(next)),
                  "creditsNeeded",
                  price,
                  "creditsLeft",
                  balance.left(),
                  "nextMonthBegins",
                  next.toString()));
        });
  }
}
