package org.cursus.app.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Secrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Links that open one report for a short time. Whoever has one needs no account; only a hash of
/// its secret is kept.
@Service
class ReportLinks {

  private static final int MOST = 20;
  private static final int SECRET = 32;

  private final ReportLinkStore store;
  private final ReportRequests reports;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final Duration lasts;
  private final String home;

  ReportLinks(
      ReportLinkStore store,
      ReportRequests reports,
      TransactionTemplate transactions,
      Clock clock,
      @Value("${cursus.reports.link-lasts}") Duration lasts,
      @Value("${cursus.public-url}") String home) {
    this.store = store;
    this.reports = reports;
    this.transactions = transactions;
    this.clock = clock;
    this.lasts = lasts;
    this.home = home.replaceAll("/+$", "");
  }

  /// @param url said once; nobody can find it again
  record Link(String url, @JsonProperty("expires_at") Instant expiresAt) {}

  /// Makes a link to a finished report of the caller.
  ///
  /// @throws Problem `no-such-report`, `not-ready`, `brought` or `too-many-links`
  Link make(UUID reportId) {
    var report = reports.get(reportId);
    if (report.fileId() == null) {
      throw ReportProblem.NOT_READY.problem();
    }
    if (report.brought()) {
      throw ReportProblem.BROUGHT.problem();
    }
    var secret = Secrets.randomToken();
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var expires = now.plus(lasts);
    var hash = Secrets.hash(secret);
    boolean added =
        Boolean.TRUE.equals(
            transactions.execute(
                status -> store.add(userId(), Ids.next(), reportId, hash, now, expires, MOST)));
    if (!added) {
      throw ReportProblem.TOO_MANY_LINKS.problem();
    }
    return new Link(home + "/reports/shared/" + secret, expires);
  }

  /// Ends all links to a report.
  ///
  /// @throws Problem `no-such-report`
  void end(UUID reportId) {
    reports.get(reportId);
    transactions.executeWithoutResult(status -> store.end(userId(), reportId));
  }

  /// Until when somebody may open the report by a link; empty when nobody can.
  @Transactional(readOnly = true)
  public Optional<Instant> liveUntil(UUID reportId) {
    return store.liveUntil(userId(), reportId, clock.instant());
  }

  /// The report that a link opens, whoever asks; each time is counted.
  ///
  /// @throws Problem `link-ended`
  ReportRequests.Content open(String secret) {
    if (secret.length() != SECRET) {
      throw ReportProblem.LINK_ENDED.problem();
    }
    var hash = Secrets.hash(secret);
    var found = transactions.execute(status -> store.find(hash).orElse(null));
    if (found == null) {
      throw ReportProblem.LINK_ENDED.problem();
    }
    try {
      return Caller.person(found.userId()).call(() -> reports.download(found.reportId()));
    } catch (Problem gone) {
      throw ReportProblem.LINK_ENDED.problem();
    }
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
