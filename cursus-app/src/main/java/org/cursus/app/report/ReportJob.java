package org.cursus.app.report;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.cursus.app.assessment.ReadinessResults;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.files.FileVault;
import org.cursus.app.platform.jobs.Job;
import org.cursus.engine.report.WrittenReport;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes a report: reads the result, writes the file, keeps it. The file is kept in the transaction
/// that completes the report, so that a run that was cut off leaves nothing behind.
@Service
class ReportJob implements Job {

  /// The job's name in the queue.
  static final String NAME = "report";

  private final ReportStore store;
  private final ReadinessResults results;
  private final ReportMaking making;
  private final FileVault files;
  private final TransactionTemplate transactions;
  private final Clock clock;

  ReportJob(
      ReportStore store,
      ReadinessResults results,
      ReportMaking making,
      FileVault files,
      TransactionTemplate transactions,
      Clock clock) {
    this.store = store;
    this.results = results;
    this.making = making;
    this.files = files;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID id) {
    var report = transactions.execute(status -> store.find(userId(), id).orElse(null));
    if (report == null || report.isOver()) {
      return;
    }
    try {
      if (!make(report)) {
        end(id, "cancelled", null);
      }
    } catch (DuplicateKeyException same) {
      end(id, "cancelled", "The same report is there already.");
    } catch (Problem problem) {
      if (problem.type().status() != HttpStatus.NOT_FOUND) {
        throw problem;
      }
      end(id, "cancelled", "The assessment was deleted, so the report was not made.");
    }
  }

  /// False when the person has cancelled.
  private boolean make(ReportGeneration report) {
    var id = report.id();
    if (!begin(id, ReportStage.READ)) {
      return false;
    }
    var result = results.find(report.sessionId());
    if (!begin(id, ReportStage.WRITE)) {
      return false;
    }
    var written = making.write(result, report.customizations(), report.kind());
    // A draft may have been answered further since the report was asked for.
    var basis = making.basis(result, report.customizations());
    return begin(id, ReportStage.KEEP) && keep(id, written, basis);
  }

  private boolean keep(UUID id, WrittenReport written, String basis) {
    return Boolean.TRUE.equals(
        transactions.execute(
            status -> {
              boolean kept =
                  store.complete(
                      userId(),
                      id,
                      files.keep(written.bytes()),
                      written.bytes().length,
                      written.pages() == 0 ? null : written.pages(),
                      basis,
                      now());
              if (!kept) {
                status.setRollbackOnly();
              }
              return kept;
            }));
  }

  private boolean begin(UUID id, ReportStage stage) {
    return Boolean.TRUE.equals(
        transactions.execute(status -> store.begin(userId(), id, stage, now())));
  }

  private void end(UUID id, String status, @Nullable String message) {
    transactions.executeWithoutResult(ignored -> store.end(userId(), id, status, message, now()));
  }

  @Override
  public void givenUp(UUID id) {
    store.end(
        userId(),
        id,
        "failed",
        "Something went wrong here while making this report. Try again; if it stays, tell your"
            + " operator.",
        now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
