package org.cursus.app.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentScore;
import org.cursus.engine.assessment.Scoring;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/// Saves answers and tells at once what they come to.
@Service
class ReadinessAnswering {

  private static final int SECONDS_OF_MINUTE = 60;

  private final ReadinessStore sessions;
  private final ReadinessAnswerStore store;
  private final ReadinessTexts texts;
  private final Clock clock;
  private final int most;

  ReadinessAnswering(
      ReadinessStore sessions,
      ReadinessAnswerStore store,
      ReadinessTexts texts,
      Clock clock,
      @Value("${cursus.readiness.answers-per-minute}") int most) {
    this.sessions = sessions;
    this.store = store;
    this.texts = texts;
    this.clock = clock;
    this.most = most;
  }

  /// A session after answers have come.
  ///
  /// @param session as it is now, its version included
  /// @param stood answers that were older than what stands, which stays
  /// @param replaced answers that the person had not seen when these replaced them
  record Answered(
      ReadinessSession session,
      AssessmentConfig config,
      AssessmentScore score,
      Instant now,
      Map<String, @Nullable JsonNode> stood,
      Map<String, @Nullable JsonNode> replaced) {}

  /// Takes answers in the order in which they were given: of each question the one that was given
  /// last holds, every one is kept, and what was sent before is not taken twice.
  ///
  /// A refusal counts for the pace, too, so it does not undo that.
  ///
  /// @param base the version that the session must have; null for any
  /// @throws Problem `no-such-session`, `session-submitted`, `session-stale`, `answers-invalid`
  /// with
  ///     each fault, or `too-many-answers`
  @Transactional(noRollbackFor = Problem.class)
  Answered answer(UUID id, List<ReadinessEdit> edits, @Nullable Integer base) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var userId = Caller.current().requireUserId();
    keepPace(userId, edits.size(), now);
    var session = open(userId, id, base);
    var config = texts.of(session.configId(), session.language());
    var batch = new ReadinessBatch(config, session, now);
    batch.check(edits);
    var known = store.known(userId, id, batch.questions(), batch.stated());
    batch.apply(known);
    var score = Scoring.score(config, batch.answers());
    if (!batch.given().isEmpty()) {
      session = save(userId, session, batch, score, now);
    }
    return new Answered(session, config, score, now, batch.stood(), batch.replaced());
  }

  private void keepPace(UUID userId, int count, Instant now) {
    if (store.count(userId, count, now) > most) {
      int second = (int) (now.getEpochSecond() % SECONDS_OF_MINUTE);
      throw ReadinessProblem.TOO_MANY_ANSWERS.with("retryAfterSeconds", SECONDS_OF_MINUTE - second);
    }
  }

  private ReadinessSession open(UUID userId, UUID id, @Nullable Integer base) {
    var session =
        sessions
            .lock(userId, id)
            .filter(each -> each.deletedAt() == null)
            .orElseThrow(ReadinessProblem.NO_SUCH_SESSION::problem);
    if (!session.open()) {
      throw ReadinessProblem.SESSION_SUBMITTED.problem();
    }
    if (base != null && base != session.version()) {
      throw ReadinessProblem.SESSION_STALE.with("version", session.version());
    }
    return session;
  }

  private ReadinessSession save(
      UUID userId,
      ReadinessSession session,
      ReadinessBatch batch,
      AssessmentScore score,
      Instant now) {
    var after =
        new ReadinessAnswerStore.After(
            batch.answers(), score.total(), sections(score), batch.seconds(), batch.step());
    store.save(userId, session.id(), batch.given(), after, now);
    return session.after(after, now);
  }

  /// By section, as far as any of it is answered.
  static Map<String, BigDecimal> sections(AssessmentScore score) {
    var sections = new LinkedHashMap<String, BigDecimal>();
    for (var each : score.sections()) {
      if (each.score() != null) {
        sections.put(each.id(), each.score());
      }
    }
    return sections;
  }
}
