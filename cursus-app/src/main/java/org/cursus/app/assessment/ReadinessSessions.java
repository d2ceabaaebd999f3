package org.cursus.app.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.assessment.Configs.Configured;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.Scoring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The caller's sessions: begun, found again, deleted and taken back.
@Service
class ReadinessSessions {

  /// Deleted ones included, until housekeeping erases them.
  private static final int MOST = 500;

  private final Configs configs;
  private final ReadinessTexts texts;
  private final ReadinessStore store;
  private final ReadinessAnswerStore answers;
  private final TransactionTemplate transactions;
  private final Clock clock;

  ReadinessSessions(
      Configs configs,
      ReadinessTexts texts,
      ReadinessStore store,
      ReadinessAnswerStore answers,
      TransactionTemplate transactions,
      Clock clock) {
    this.configs = configs;
    this.texts = texts;
    this.store = store;
    this.answers = answers;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// What a session begins with.
  ///
  /// @param language null for the assessment's own
  /// @param from an earlier session whose answers are taken over as far as they fit; null for none
  record Beginning(String assessment, @Nullable String language, @Nullable UUID from) {}

  /// A session with its assessment, in the session's language.
  record Opened(ReadinessSession session, AssessmentConfig config) {}

  /// Begins a session with the active version of an assessment.
  ///
  /// @throws Problem `no-such-assessment`, `language-unknown`, `no-such-session` for the earlier
  ///     one, or `too-many-sessions`
  UUID begin(Beginning beginning, boolean guest) {
    var active = checked(beginning.assessment(), beginning.language());
    var config = active.config();
    var language = beginning.language() == null ? config.language() : beginning.language();
    var id = Ids.next();
    transactions.executeWithoutResult(
        status -> {
          var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
          var begun = begun(id, active.id(), guest, language, config.steps().size(), now);
          if (!store.add(userId(), begun, MOST)) {
            throw ReadinessProblem.TOO_MANY_SESSIONS.problem();
          }
          if (beginning.from() != null) {
            takeOver(get(beginning.from()), begun, config, now);
          }
        });
    return id;
  }

  /// The active version, when it is there in this language.
  ///
  /// @param language null for its own
  /// @throws Problem `no-such-assessment` or `language-unknown`
  Configured checked(String assessment, @Nullable String language) {
    var active = configs.activeOf(assessment);
    if (language != null && !ReadinessTexts.languages(active.config()).contains(language)) {
      throw ReadinessProblem.LANGUAGE_UNKNOWN.with(
          "languages", ReadinessTexts.languages(active.config()));
    }
    return active;
  }

  private static ReadinessSession begun(
      UUID id, UUID configId, boolean guest, String language, int steps, Instant now) {
    return new ReadinessSession(
        id,
        configId,
        guest,
        language,
        1,
        steps,
        Map.of(),
        null,
        Map.of(),
        ReadinessSession.DRAFT,
        null,
        1,
        now,
        now,
        null,
        null);
  }

  private void takeOver(
      ReadinessSession from, ReadinessSession begun, AssessmentConfig config, Instant now) {
    var edits = new ArrayList<ReadinessEdit>();
    for (var question : config.questions()) {
      var value = from.answers().get(question.key());
      if (value != null && QuestionValue.fault(question, value).isEmpty()) {
        edits.add(new ReadinessEdit(question.key(), value, null, null));
      }
    }
    var batch = new ReadinessBatch(config, begun, now);
    batch.check(edits);
    batch.apply(Map.of());
    if (!batch.given().isEmpty()) {
      var score = Scoring.score(config, batch.answers());
      var after =
          new ReadinessAnswerStore.After(
              batch.answers(),
              score.total(),
              ReadinessAnswering.sections(score),
              Map.of(),
              begun.step());
      answers.save(userId(), begun.id(), batch.given(), after, now);
    }
  }

  private ReadinessSession get(UUID id) {
    return store
        .find(userId(), id)
        .filter(each -> each.deletedAt() == null)
        .orElseThrow(ReadinessProblem.NO_SUCH_SESSION::problem);
  }

  /// @throws Problem `no-such-session`
  @Transactional(readOnly = true)
  Opened open(UUID id) {
    return opened(get(id));
  }

  private Opened opened(ReadinessSession session) {
    return new Opened(session, texts.of(session.configId(), session.language()));
  }

  /// The newest first.
  ///
  /// @param before the last one of the page before; null for the first page
  @Transactional(readOnly = true)
  List<Opened> page(@Nullable String status, @Nullable UUID before, int limit) {
    return store.page(userId(), status, before, limit).stream().map(this::opened).toList();
  }

  /// Those that can be had back, the last deleted first.
  @Transactional(readOnly = true)
  List<Opened> deleted(int limit) {
    return store.deleted(userId(), limit).stream().map(this::opened).toList();
  }

  /// Those that were handed in, of one assessment, the newest first.
  @Transactional(readOnly = true)
  List<ReadinessStore.Run> runs(String name, int limit) {
    return store.runs(userId(), name, limit);
  }

  /// Notes which step is open, so that the person comes back to it.
  @Transactional
  void openStep(UUID id, int step) {
    store.openStep(userId(), id, step);
  }

  /// It can be taken back until housekeeping erases it.
  ///
  /// @param base the version that it must have; null for any
  /// @throws Problem `no-such-session` or `session-stale`
  @Transactional
  void delete(UUID id, @Nullable Integer base) {
    if (!store.delete(userId(), id, base, clock.instant())) {
      throw ReadinessProblem.SESSION_STALE.with("version", get(id).version());
    }
  }

  /// Does nothing for one that is not deleted.
  ///
  /// @throws Problem `no-such-session`
  @Transactional
  Opened restore(UUID id) {
    store.restore(userId(), id);
    return opened(get(id));
  }

  /// All answers to a question, the newest first.
  ///
  /// @throws Problem `no-such-session`
  @Transactional(readOnly = true)
  List<ReadinessAnswerStore.Revision> revisions(UUID id, String question, int limit) {
    return answers.revisions(userId(), id, question, limit);
  }

  /// @throws Problem `no-such-answer`
  @Transactional(readOnly = true)
  ReadinessAnswerStore.Revision revision(UUID id, String question, UUID revision) {
    return answers
        .revision(userId(), id, question, revision)
        .orElseThrow(ReadinessProblem.NO_SUCH_ANSWER::problem);
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
