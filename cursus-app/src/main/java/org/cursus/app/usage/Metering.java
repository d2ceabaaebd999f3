package org.cursus.app.usage;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.usage.RequestStore.Earlier;
import org.cursus.app.usage.RequestStore.Told;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// Metered work, from reserving its credits to charging them with the result. The work itself runs
/// outside of any transaction.
@Service
public class Metering {

  /// The most that a result may take as JSON, in bytes.
  static final int LARGEST_RESULT = 512 * 1024;

  private static final int LONGEST_TITLE = 255;
  private static final Logger log = LoggerFactory.getLogger(Metering.class);

  private final Requests requests;
  private final Credits credits;
  private final DailyCaps caps;
  private final JsonMapper json;

  Metering(Requests requests, Credits credits, DailyCaps caps, JsonMapper json) {
    this.requests = requests;
    this.credits = credits;
    this.caps = caps;
    this.json = json;
  }

  /// Work that is metered.
  public interface Work<T> {

    /// Does the work. Whatever it throws releases the credits.
    T run(Meter meter);
  }

  /// Does metered work for the caller: reserves, runs, and stores the result, the charge and the
  /// end of the log's entry in one transaction.
  ///
  /// @param wanted who is expected to answer; its price is reserved, the price of who did answer is
  ///     charged
  /// @param idempotencyKey names the request, so that sending it twice does it once; null for none
  /// @param request what is asked, as it is compared with the request of the same key
  /// @param shape the result's record; stored as JSON in the history and read back for a replay.
  /// One
  ///     that is {@link Titled} has a name of its own there
  /// @throws Problem `credits-used-up` (402), `idempotency-key-taken` (422) when the key named
  /// another request, `still-running` (409) while the same one runs, or `result-too-large` (413)
  public <T> Metered<T> run(
      Feature feature,
      Engine wanted,
      @Nullable String idempotencyKey,
      Object request,
      Class<T> shape,
      Work<T> work) {
    var named = NamedRequest.of(idempotencyKey, feature, request, json);
    return run(feature, wanted, named, shape, work);
  }

  /// Does metered work as `run` does, for whoever alone works on this request, as a job of the
  /// queue does: what an earlier run held when it was cut off is released first.
  ///
  /// @throws Problem as `run`, but never `still-running`
  public <T> Metered<T> runAlone(
      Feature feature,
      Engine wanted,
      String idempotencyKey,
      Object request,
      Class<T> shape,
      Work<T> work) {
    var named = NamedRequest.of(idempotencyKey, feature, request, json);
    return run(feature, wanted, Objects.requireNonNull(named).ofOne(), shape, work);
  }

  private <T> Metered<T> run(
      Feature feature, Engine wanted, @Nullable NamedRequest named, Class<T> shape, Work<T> work) {
    refuseTransaction();
    return switch (requests.begin(feature, wanted, named, reservation -> null)) {
      case Requests.Done done -> replay(done.earlier(), shape);
      case Requests.Fresh fresh ->
          new Run<>(feature, fresh.reservation(), named, true, work).done();
    };
  }

  /// Does metered work as `run` does, and keeps nothing of its result: there is a line in the log
  /// and a charge, but no entry in the history, and no key that could replay it.
  ///
  /// @throws Problem `credits-used-up` (402)
  public <T> Metered<T> runUnkept(Feature feature, Engine wanted, Work<T> work) {
    refuseTransaction();
    return new Run<>(feature, credits.validate(feature, wanted), null, false, work).done();
  }

  private static void refuseTransaction() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("metered work must not run in a transaction");
    }
  }

  private <T> Metered<T> replay(Earlier earlier, Class<T> shape) {
    var told = json.readValue(Objects.requireNonNull(earlier.answer()), Told.class);
    // The key of a validate over the API names no result.
    if (earlier.result() == null || told.spend() == null) {
      throw UsageProblem.IDEMPOTENCY_KEY_TAKEN.problem();
    }
    var result = json.readValue(earlier.result(), shape);
    return new Metered<>(
        told.usageId(), told.resultId(), result, told.spend(), told.creditsCharged(), true);
  }

  /// One piece of work.
  private final class Run<T> {

    private final Feature feature;
    private final UUID usageId;
    private final @Nullable NamedRequest request;
    private final boolean kept;
    private final Work<T> work;
    private final WorkMeter meter = new WorkMeter(caps, Caller.current().requireUserId());
    private final long began = System.nanoTime();

    Run(
        Feature feature,
        Reservation reservation,
        @Nullable NamedRequest request,
        boolean kept,
        Work<T> work) {
      this.feature = feature;
      this.usageId = reservation.usageId();
      this.request = request;
      this.kept = kept;
      this.work = work;
    }

    Metered<T> done() {
      try {
        var result = work.run(meter);
        meter.close();
        var spend = meter.total() == null ? Spend.builtIn("none", millis()) : meter.total();
        var ending =
            new Ending(spend, millis(), title(result), kept ? written(result) : null, Ids.next());
        var charge = credits.commit(usageId, ending, request);
        if (charge.repeated()) {
          throw UsageProblem.USAGE_ENDED.problem();
        }
        return new Metered<>(
            usageId, charge.resultId(), result, spend, charge.creditsCharged(), false);
      } catch (Throwable failure) {
        release(failure);
        throw failure;
      }
    }

    /// Should even this fail, the reservation expires by itself.
    private void release(Throwable failure) {
      // A database is not asked by a thread that was told to stop.
      boolean interrupted = Thread.interrupted();
      try {
        meter.close();
        var ending = new Ending(meter.total(), millis(), feature.title(), null, Ids.next());
        credits.release(usageId, ending, code(failure));
      } catch (RuntimeException e) {
        log.warn("credits wait for their reservation to expire: {}", e.getClass().getName());
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }

    private long millis() {
      return (System.nanoTime() - began) / 1_000_000;
    }

    private String title(T result) {
      var about = result instanceof Titled titled ? titled.about().strip() : "";
      return Metering.title(feature, about);
    }

    private String written(T result) {
      var text = json.writeValueAsString(result);
      if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_RESULT) {
        throw UsageProblem.RESULT_TOO_LARGE.problem();
      }
      return text;
    }
  }

  /// What people read in their history.
  static String title(Feature feature, String about) {
    var title = about.isEmpty() ? feature.title() : feature.title() + ": " + about;
    var clean = title.replace('\0', ' ');
    return clean.length() <= LONGEST_TITLE ? clean : clean.substring(0, LONGEST_TITLE - 1) + "…";
  }

  /// What failed, without any text of a person.
  private static String code(Throwable failure) {
    return failure instanceof Problem problem
        ? problem.type().name().toLowerCase(Locale.ROOT).replace('_', '-')
        : failure.getClass().getSimpleName();
  }
}
