package org.cursus.app.usage;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.usage.RequestStore.Earlier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Begins pieces of work, each request that names itself once.
@Service
class Requests {

  /// Each time round, another request of the same name has ended or begun in between.
  private static final int ROUNDS = 4;

  private final Credits credits;
  private final RequestStore store;
  private final TransactionTemplate transactions;

  Requests(Credits credits, RequestStore store, TransactionTemplate transactions) {
    this.credits = credits;
    this.store = store;
    this.transactions = transactions;
  }

  /// What a request begins.
  sealed interface Begun {}

  /// Work that is to be done.
  record Fresh(Reservation reservation) implements Begun {}

  /// Work that was done, with its answer.
  record Done(Earlier earlier) implements Begun {}

  /// One try to begin.
  ///
  /// @param begun null when it did not, and all of it is rolled back
  /// @param refused true when there were too few credits, false when the same request was faster
  private record Attempt(@Nullable Begun begun, boolean refused) {}

  /// Reserves, unless the same request was done before.
  ///
  /// @param request null where it has no name
  /// @param answer what to answer at once; gives null where the answer is the result
  /// @throws Problem `credits-used-up`, `idempotency-key-taken` or `still-running`
  Begun begin(
      Feature feature,
      Engine engine,
      @Nullable NamedRequest request,
      Function<Reservation, @Nullable String> answer) {
    if (request == null) {
      return new Fresh(credits.validate(feature, engine));
    }
    for (int round = 0; round < ROUNDS; round++) {
      var tried =
          transactions.execute(
              status -> {
                var attempt = attempt(feature, engine, request, answer);
                if (attempt.begun() == null) {
                  status.setRollbackOnly();
                }
                return attempt;
              });
      if (tried.begun() != null) {
        return tried.begun();
      }
      // The last credits may be held by the same request, which the next round finds.
      if (tried.refused() && round > 0) {
        throw credits.usedUp(feature, engine);
      }
    }
    throw stillRunning(Duration.ofSeconds(1));
  }

  private Attempt attempt(
      Feature feature,
      Engine engine,
      NamedRequest request,
      Function<Reservation, @Nullable String> answer) {
    var userId = Caller.current().requireUserId();
    var earlier = store.find(userId, request.key());
    if (earlier.isPresent()) {
      refuse(earlier.get(), request);
      if (earlier.get().answer() != null) {
        return new Attempt(new Done(earlier.get()), false);
      }
      if (earlier.get().runs(credits.now())) {
        var cutOff = new Ending(null, 0, feature.title(), null, Ids.next());
        credits.release(earlier.get().usageId(), cutOff, "cut-off");
      }
    }
    return reserve(userId, feature, engine, request, earlier, answer);
  }

  /// @throws Problem when the name stands for another request, or for one that runs
  private void refuse(Earlier earlier, NamedRequest request) {
    if (!earlier.hash().equals(request.hash())) {
      throw UsageProblem.IDEMPOTENCY_KEY_TAKEN.problem();
    }
    if (!request.alone() && earlier.runs(credits.now())) {
      throw stillRunning(Duration.ofSeconds(2));
    }
  }

  private Attempt reserve(
      UUID userId,
      Feature feature,
      Engine engine,
      NamedRequest request,
      Optional<Earlier> earlier,
      Function<Reservation, @Nullable String> answer) {
    var reserved = credits.reserve(feature, engine);
    if (reserved.isEmpty()) {
      return new Attempt(null, true);
    }
    var reservation = reserved.get();
    var before = earlier.map(Earlier::usageId).orElse(null);
    boolean first =
        store.claim(
            userId,
            request,
            reservation.usageId(),
            before,
            answer.apply(reservation),
            credits.now());
    return new Attempt(first ? new Fresh(reservation) : null, false);
  }

  private static Problem stillRunning(Duration wait) {
    return UsageProblem.STILL_RUNNING.with(
        Map.of("retryAfterSeconds", Math.toIntExact(wait.toSeconds())));
  }
}
