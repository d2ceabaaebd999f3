package org.cursus.app.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cursus.app.application.SentStore.Document;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The exact files that the caller sent. They are only ever added to.
@Service
class SentDocuments {

  private final ApplicationStore applications;
  private final SentStore store;
  private final ApplicationEventStore events;
  private final Clock clock;

  SentDocuments(
      ApplicationStore applications, SentStore store, ApplicationEventStore events, Clock clock) {
    this.applications = applications;
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /// The last sent first.
  @Transactional(readOnly = true)
  public List<Document> sent(UUID applicationId) {
    return store.sent(userId(), applicationId);
  }

  /// Files made for the job that were not sent, the newest first.
  @Transactional(readOnly = true)
  public List<Document> sendable(UUID applicationId) {
    return store.sendable(userId(), applicationId);
  }

  /// Notes that a file was sent, which is kept for ever. Noting it twice does it once.
  ///
  /// @param when a day or an instant; null for now
  /// @throws Problem `no-such-application`, `not-of-this-job` or `application-invalid`
  @Transactional
  public List<Document> send(UUID applicationId, List<UUID> exportIds, @Nullable String when) {
    if (applications.find(userId(), applicationId).isEmpty()) {
      throw ApplicationProblem.NO_SUCH_APPLICATION.problem();
    }
    var now = clock.instant();
    var input = new ApplicationInput();
    if (exportIds.isEmpty() || exportIds.size() > 20) {
      input.fault("/exportIds", "Choose one to twenty files.");
    }
    var at = input.moment("/sentAt", when, now);
    input.check();
    for (var exportId : exportIds) {
      var name = store.send(userId(), applicationId, exportId, at);
      if (name.isEmpty() && !wasSent(applicationId, exportId)) {
        throw ApplicationProblem.NOT_OF_THIS_JOB.problem();
      }
      name.ifPresent(
          file ->
              events.add(
                  userId(),
                  applicationId,
                  new ApplicationEvent(Ids.next(), "sent", null, null, file, at, now, 1)));
    }
    return store.sent(userId(), applicationId);
  }

  private boolean wasSent(UUID applicationId, UUID exportId) {
    return store.sent(userId(), applicationId).stream().anyMatch(d -> d.id().equals(exportId));
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
