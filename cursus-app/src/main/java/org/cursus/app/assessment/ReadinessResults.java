package org.cursus.app.assessment;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The caller's runs through assessments, for whoever explains or reports them.
@Service
public class ReadinessResults {

  private final ReadinessStore store;
  private final ReadinessTexts texts;
  private final ResultText results;

  ReadinessResults(ReadinessStore store, ReadinessTexts texts, ResultText results) {
    this.store = store;
    this.texts = texts;
    this.results = results;
  }

  /// One of them, whether it is handed in or not.
  ///
  /// @throws Problem `no-such-session`
  @Transactional(readOnly = true)
  public ReadinessResult find(UUID sessionId) {
    return store
        .find(Caller.current().requireUserId(), sessionId)
        .filter(session -> session.deletedAt() == null)
        .map(this::of)
        .orElseThrow(ReadinessProblem.NO_SUCH_SESSION::problem);
  }

  /// The one that was handed in last; the newest where none was.
  @Transactional(readOnly = true)
  public Optional<ReadinessResult> newest() {
    return store.newest(Caller.current().requireUserId()).map(this::of);
  }

  /// What the assessments of some of them are called, each in its own language.
  @Transactional(readOnly = true)
  public Map<UUID, String> titles(Collection<UUID> sessionIds) {
    return store.assessments(Caller.current().requireUserId(), sessionIds).stream()
        .collect(
            Collectors.toMap(
                ReadinessStore.Assessed::id,
                each -> texts.of(each.configId(), each.language()).title()));
  }

  ReadinessResult of(ReadinessSession session) {
    var config = texts.of(session.configId(), session.language());
    return new ReadinessResult(
        session.id(),
        session.status(),
        config,
        session.configId(),
        session.answers(),
        results.score(session, config),
        session.language(),
        session.guest(),
        session.createdAt(),
        session.submittedAt(),
        session.version());
  }
}
