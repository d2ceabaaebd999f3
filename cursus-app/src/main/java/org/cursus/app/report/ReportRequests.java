package org.cursus.app.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.assessment.ReadinessResult;
import org.cursus.app.assessment.ReadinessResults;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.files.FileVault;
import org.cursus.app.platform.jobs.Jobs;
import org.cursus.engine.report.ReportFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The caller's reports: asked for, followed, cancelled, fetched and deleted.
@Service
class ReportRequests {

  private static final int MOST = 200;

  /// What has not got on for so long waits for nobody, such as that of a guest who signed in.
  private static final Duration LEFT_BEHIND = Duration.ofMinutes(1);

  private final ReportStore store;
  private final ReadinessResults results;
  private final ReportMaking making;
  private final FileVault files;
  private final Jobs jobs;
  private final TransactionTemplate transactions;
  private final Clock clock;

  ReportRequests(
      ReportStore store,
      ReadinessResults results,
      ReportMaking making,
      FileVault files,
      Jobs jobs,
      TransactionTemplate transactions,
      Clock clock) {
    this.store = store;
    this.results = results;
    this.making = making;
    this.files = files;
    this.jobs = jobs;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// A report that was asked for.
  ///
  /// @param fresh whether it was not there before
  record Begun(ReportGeneration report, boolean fresh) {}

  /// Asks for a report; it is made in the background. Where the same is there or under way, that
  /// one is given.
  ///
  /// @throws Problem `report-invalid` with each fault, `no-such-session`, `nothing-to-report` or
  ///     `too-many-reports`
  Begun begin(NewReport wanted) {
    var faults = new ArrayList<Fault>();
    if (wanted.sessionId() == null) {
      throw refused(List.of(new Fault("/session_id", "Name the assessment.")));
    }
    var result = results.find(wanted.sessionId());
    var format = ReportFormat.of(wanted.format() == null ? "pdf" : wanted.format());
    if (format.isEmpty()) {
      faults.add(new Fault("/format", "Say pdf, html or json."));
    }
    var languages = ReportCustomizations.languages(making.config(result));
    var customizations =
        ReportCustomizations.read(wanted.customizations(), languages, result.language(), faults);
    if (!faults.isEmpty()) {
      throw refused(faults);
    }
    if (isEmpty(result)) {
      throw ReportProblem.NOTHING_TO_REPORT.problem();
    }
    var basis = making.basis(result, customizations);
    var id = Ids.next();
    boolean added =
        Boolean.TRUE.equals(
            transactions.execute(
                status -> add(id, result.id(), format.orElseThrow(), customizations, basis)));
    if (added) {
      return new Begun(get(id), true);
    }
    var same =
        transactions.execute(
            status -> store.same(userId(), result.id(), format.orElseThrow().key(), basis));
    return Objects.requireNonNull(same)
        .map(each -> new Begun(get(each), false))
        .orElseThrow(ReportProblem.TOO_MANY_REPORTS::problem);
  }

  private boolean add(
      UUID id,
      UUID sessionId,
      ReportFormat format,
      ReportCustomizations customizations,
      String basis) {
    boolean added =
        store.add(userId(), id, sessionId, format.key(), customizations, basis, MOST, now());
    if (added) {
      jobs.enqueue(ReportJob.NAME, id);
    }
    return added;
  }

  private static Problem refused(List<Fault> faults) {
    return Problem.ofFaults(ReportProblem.REPORT_INVALID, faults);
  }

  /// Whether nothing that is asked is answered.
  private static boolean isEmpty(ReadinessResult result) {
    return result.score().asked().stream().noneMatch(result.answers()::containsKey);
  }

  /// @throws Problem `no-such-report`
  ReportGeneration get(UUID id) {
    var report = find(id).orElseThrow(ReportProblem.NO_SUCH_REPORT::problem);
    if (!report.isOver() && report.updatedAt().plus(LEFT_BEHIND).isBefore(now())) {
      queueAgain(id);
    }
    return report;
  }

  private Optional<ReportGeneration> find(UUID id) {
    return Objects.requireNonNull(transactions.execute(status -> store.find(userId(), id)));
  }

  private void queueAgain(UUID id) {
    try {
      transactions.executeWithoutResult(status -> jobs.enqueue(ReportJob.NAME, id));
    } catch (DuplicateKeyException waits) {
      // It is queued, and its turn comes.
    }
  }

  /// The newest first.
  ///
  /// @param before the last one that was seen; null for the first page
  @Transactional(readOnly = true)
  public List<ReportGeneration> list(@Nullable UUID sessionId, @Nullable UUID before, int limit) {
    return store.list(userId(), sessionId, before, limit);
  }

  /// Stops the making of a report; one that is over stays as it is.
  ///
  /// @throws Problem `no-such-report`
  ReportGeneration cancel(UUID id) {
    transactions.executeWithoutResult(status -> store.cancel(userId(), id, now()));
    return get(id);
  }

  /// Deletes a report with its file and links.
  ///
  /// @throws Problem `no-such-report`
  @Transactional
  public void remove(UUID id) {
    if (!store.remove(userId(), id)) {
      throw ReportProblem.NO_SUCH_REPORT.problem();
    }
  }

  /// A file with its content.
  record Content(ReportGeneration report, byte[] bytes) {}

  /// Gives the file, and counts it.
  ///
  /// @throws Problem `no-such-report` or `not-ready`
  @Transactional
  public Content download(UUID id) {
    var report = store.find(userId(), id).orElseThrow(ReportProblem.NO_SUCH_REPORT::problem);
    if (report.fileId() == null) {
      throw ReportProblem.NOT_READY.problem();
    }
    store.downloaded(userId(), id);
    return new Content(report, files.find(report.fileId()).orElseThrow());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
