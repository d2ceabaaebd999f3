package org.cursus.app.tailoring;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.job.Postings;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.files.FileVault;
import org.cursus.app.platform.jobs.Jobs;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Origin;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.rendering.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The caller's documents: asked for, followed, cancelled, and edited sentence by sentence with the
/// check running again. Nothing here holds a transaction while a document is checked or rendered.
@Service
class Generations {

  private static final int LONGEST_SENTENCE = 2000;

  private final GenerationStore store;
  private final Postings postings;
  private final Materials materials;
  private final Templates templates;
  private final ExportStore exports;
  private final FileVault files;
  private final DocumentMaking making;
  private final Jobs jobs;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Generations(
      GenerationStore store,
      Postings postings,
      Materials materials,
      Templates templates,
      ExportStore exports,
      FileVault files,
      DocumentMaking making,
      Jobs jobs,
      TransactionTemplate transactions,
      Clock clock) {
    this.store = store;
    this.postings = postings;
    this.materials = materials;
    this.templates = templates;
    this.exports = exports;
    this.files = files;
    this.making = making;
    this.jobs = jobs;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Asks for a document; it is made in the background.
  ///
  /// @throws Problem `options-invalid`, `no-such-job`, `no-such-profile`, `no-such-template`,
  ///     `record-empty`, or `already-running` with the one that is being made
  Generation begin(NewGeneration wanted) {
    var checked = wanted.checked();
    postings.find(checked.jobId());
    var of = materials.of(wanted.profileId());
    if (of.material().entries().isEmpty()) {
      throw TailoringProblem.RECORD_EMPTY.problem();
    }
    var start = templates.start(wanted.templateId(), checked.type());
    var id = Ids.next();
    try {
      transactions.executeWithoutResult(
          status -> {
            store.add(
                userId(), id, of.profile().id(), checked, start.templateId(), start.look(), now());
            jobs.enqueue(GenerationJob.NAME, id);
          });
    } catch (DuplicateKeyException running) {
      throw TailoringProblem.ALREADY_RUNNING.problem();
    }
    return get(id);
  }

  /// @throws Problem `no-such-document`
  Generation get(UUID id) {
    return Objects.requireNonNull(transactions.execute(status -> store.find(userId(), id)))
        .orElseThrow(TailoringProblem.NO_SUCH_DOCUMENT::problem);
  }

  /// The newest first, without their results.
  ///
  /// @param before the last one that was seen; null for the first page
  List<Generation> list(@Nullable UUID jobId, @Nullable UUID before, int limit) {
    return Objects.requireNonNull(
        transactions.execute(status -> store.list(userId(), jobId, before, limit)));
  }

  /// Stops the making of a document; one that is over stays as it is.
  ///
  /// @throws Problem `no-such-document`
  Generation cancel(UUID id) {
    transactions.executeWithoutResult(status -> store.cancel(userId(), id, now()));
    return get(id);
  }

  /// @throws Problem `no-such-document`, `not-ready` while it is made, or `document-sent`
  void remove(UUID id) {
    var generation = get(id);
    if (!generation.isOver()) {
      throw TailoringProblem.NOT_READY.problem();
    }
    var removed =
        transactions.execute(
            status -> {
              var kept = exports.files(userId(), id);
              boolean done = store.remove(userId(), id);
              if (done) {
                kept.forEach(files::remove);
              }
              return done;
            });
    if (!Boolean.TRUE.equals(removed)) {
      throw TailoringProblem.DOCUMENT_SENT.problem();
    }
  }

  /// Puts a sentence in other words, or takes it out.
  ///
  /// @param base the version that the change is based on
  /// @param text empty to take it out; null for the record's own words
  /// @throws Problem `unsupported` with each fault, `no-such-sentence`, or `document-stale` with
  ///     both sides
  Generation edit(UUID id, int base, String sentenceId, @Nullable String text) {
    var generation = completed(id);
    var result = Objects.requireNonNull(generation.result());
    var sentence =
        DocumentMaking.sentences(result.document())
            .filter(each -> each.id().equals(sentenceId))
            .findFirst()
            .orElseThrow(TailoringProblem.NO_SUCH_SENTENCE::problem);
    var changed = changed(generation, sentence, text);
    var document =
        DocumentMaking.map(
            result.document(), each -> each.id().equals(sentenceId) ? changed : each);
    return save(generation, base, document, Map.of("sentence", sentenceId));
  }

  private @Nullable Sentence changed(
      Generation generation, Sentence sentence, @Nullable String text) {
    if (text == null) {
      return sentence.original() == null ? sentence : original(sentence);
    }
    var words = text.replace('\0', ' ').replaceAll("\\s+", " ").strip();
    if (words.isEmpty()) {
      return null;
    }
    if (words.length() > LONGEST_SENTENCE) {
      throw unsupported("Write at most 2,000 characters.");
    }
    // What is not the person's claim, such as a courtesy, may become nothing that is one.
    var check =
        making.check(
            postings.find(generation.jobId()), materials.of(generation.profileId()).material());
    var faults = check.faults(words, sentence.support());
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(
          TailoringProblem.UNSUPPORTED,
          faults.stream()
              .map(each -> new Fault("/text", "\"%s\": %s".formatted(each.words(), each.because())))
              .toList());
    }
    return new Sentence(
        sentence.id(),
        words,
        sentence.original() == null ? sentence.text() : sentence.original(),
        sentence.support(),
        Origin.PERSON,
        null,
        sentence.rank());
  }

  private static Problem unsupported(String detail) {
    return Problem.ofFaults(TailoringProblem.UNSUPPORTED, List.of(new Fault("/text", detail)));
  }

  private static Sentence original(Sentence sentence) {
    return new Sentence(
        sentence.id(),
        Objects.requireNonNull(sentence.original()),
        sentence.original(),
        sentence.support(),
        Origin.RECORD,
        null,
        sentence.rank());
  }

  private Generation save(Generation generation, int base, Draft document, Map<String, ?> yours) {
    var photo = templates.photo(generation.templateId(), generation.look());
    var result =
        making.changed(
            Objects.requireNonNull(generation.result()), document, generation.look(), photo);
    boolean done =
        Boolean.TRUE.equals(
            transactions.execute(
                status -> store.change(userId(), generation.id(), base, result, now())));
    return after(done, generation.id(), base, yours);
  }

  /// Gives a document another look.
  ///
  /// @param templateId the person's template that the look is of; null for a built-in one
  /// @throws Problem `template-invalid` with each fault, or `document-stale` with both sides
  Generation look(UUID id, int base, Look look, @Nullable UUID templateId) {
    var generation = completed(id);
    var faults = look.faults(generation.type());
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(
          TailoringProblem.TEMPLATE_INVALID,
          faults.stream()
              .map(each -> new Fault("/look/" + each.field(), each.sentence()))
              .toList());
    }
    if (templateId != null) {
      templates.start(templateId, generation.type());
    }
    boolean done =
        Boolean.TRUE.equals(
            transactions.execute(
                status -> store.look(userId(), id, base, look, templateId, now())));
    return after(done, id, base, Map.of("look", look));
  }

  private Generation after(boolean done, UUID id, int base, Map<String, ?> yours) {
    var current = get(id);
    if (!done) {
      throw TailoringProblem.DOCUMENT_STALE.with(
          Map.of("yours", yours, "basedOn", base, "current", current));
    }
    return current;
  }

  /// @throws Problem `no-such-document` or `not-ready`
  Generation completed(UUID id) {
    var generation = get(id);
    if (!generation.status().equals("completed") || generation.result() == null) {
      throw TailoringProblem.NOT_READY.problem();
    }
    return generation;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
