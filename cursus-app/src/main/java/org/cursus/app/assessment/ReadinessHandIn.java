package org.cursus.app.assessment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentScore;
import org.cursus.engine.assessment.Scoring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Hands sessions in, in two short steps: what was answered no longer changes, then the explained
/// result stands. One that was cut off in between is completed at the next look.
@Service
class ReadinessHandIn {

  private final ReadinessStore store;
  private final ReadinessTexts texts;
  private final ResultText results;
  private final TransactionTemplate transactions;
  private final Clock clock;

  ReadinessHandIn(
      ReadinessStore store,
      ReadinessTexts texts,
      ResultText results,
      TransactionTemplate transactions,
      Clock clock) {
    this.store = store;
    this.texts = texts;
    this.results = results;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// A question that still needs an answer.
  ///
  /// @param step its number, from 1
  record Missing(String question, String text, int step) {}

  /// Hands a session in. Twice does it once.
  ///
  /// @param base the version that it must have; null for any
  /// @throws Problem `no-such-session`, `session-submitted`, `session-stale`, `answers-missing`
  /// with
  ///     the questions, or `nothing-answered`
  void submit(UUID id, @Nullable Integer base) {
    transactions.executeWithoutResult(status -> submitLocked(id, base));
    complete(id);
  }

  private void submitLocked(UUID id, @Nullable Integer base) {
    var session = locked(id);
    if (!session.open()) {
      throw ReadinessProblem.SESSION_SUBMITTED.problem();
    }
    if (base != null && base != session.version()) {
      throw ReadinessProblem.SESSION_STALE.with("version", session.version());
    }
    var config = texts.of(session.configId(), session.language());
    var score = Scoring.score(config, session.answers());
    if (!score.missing().isEmpty()) {
      throw ReadinessProblem.ANSWERS_MISSING.with("missing", missing(config, score));
    }
    if (score.total() == null) {
      throw ReadinessProblem.NOTHING_ANSWERED.problem();
    }
    store.submit(userId(), id, score.total(), ReadinessAnswering.sections(score), clock.instant());
  }

  /// Works the result out where it does not stand yet.
  void complete(UUID id) {
    transactions.executeWithoutResult(
        status -> {
          var session = locked(id);
          if (session.status().equals(ReadinessSession.SUBMITTED)) {
            var config = texts.of(session.configId(), session.language());
            var score = Scoring.score(config, session.answers());
            store.complete(userId(), id, results.written(score), clock.instant());
          }
        });
  }

  private ReadinessSession locked(UUID id) {
    return store
        .lock(userId(), id)
        .filter(each -> each.deletedAt() == null)
        .orElseThrow(ReadinessProblem.NO_SUCH_SESSION::problem);
  }

  /// In the order of the assessment.
  static List<Missing> missing(AssessmentConfig config, AssessmentScore score) {
    var steps = config.steps().stream().map(AssessmentConfig.Step::id).toList();
    return score.missing().stream()
        .flatMap(key -> config.question(key).stream())
        .map(each -> new Missing(each.key(), each.text(), steps.indexOf(each.step()) + 1))
        .toList();
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
