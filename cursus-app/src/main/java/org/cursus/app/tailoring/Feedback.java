package org.cursus.app.tailoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.tailoring.FeedbackStore.Opinion;
import org.cursus.app.tailoring.JobRanking.Orders;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.writing.Overrides;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the caller thinks of documents and their sentences; the next documents choose by it.
@Service
class Feedback {

  private static final int LONGEST_COMMENT = 4000;

  private final FeedbackStore store;
  private final GenerationStore generations;
  private final Clock clock;

  Feedback(FeedbackStore store, GenerationStore generations, Clock clock) {
    this.store = store;
    this.generations = generations;
    this.clock = clock;
  }

  /// What was said of a sentence.
  enum Verdict {
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("rejected")
    REJECTED;

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// Empty while nothing was said.
  @Transactional(readOnly = true)
  public Optional<Opinion> find(UUID generationId) {
    return store.find(userId(), generationId);
  }

  /// Keeps what the person thinks of a document, in place of what they said before.
  ///
  /// @throws Problem `no-such-document`, or `options-invalid`
  @Transactional
  public Opinion save(UUID generationId, @Nullable Integer rating, @Nullable String comment) {
    var said = comment == null || comment.isBlank() ? null : comment.replace('\0', ' ').strip();
    var faults = new ArrayList<Fault>();
    if (rating == null && said == null) {
      faults.add(new Fault("/rating", "Give a rating, a comment, or both."));
    }
    if (rating != null && (rating < 1 || rating > 5)) {
      faults.add(new Fault("/rating", "Give a number from 1 to 5."));
    }
    if (said != null && said.length() > LONGEST_COMMENT) {
      faults.add(new Fault("/comment", "Write at most 4,000 characters."));
    }
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(TailoringProblem.OPTIONS_INVALID, faults);
    }
    find(generationId, null);
    var opinion = new Opinion(rating, said);
    store.save(userId(), generationId, opinion, now());
    return opinion;
  }

  /// Accepts or rejects a sentence, for this and later documents.
  ///
  /// @param verdict null takes back what was said
  /// @throws Problem `no-such-document` or `no-such-sentence`
  @Transactional
  public void judge(UUID generationId, String sentenceId, @Nullable Verdict verdict) {
    var document = find(generationId, sentenceId);
    for (var section : document.sections()) {
      for (var item : section.items()) {
        for (var sentence : item.sentences()) {
          if (sentence.id().equals(sentenceId)) {
            // The record's own words come again, whatever this document made of them.
            var words = Objects.requireNonNullElse(sentence.original(), sentence.text());
            if (verdict == null) {
              store.forget(userId(), words);
            } else {
              store.judge(userId(), words, verdict.key(), uuid(item.entry()), generationId, now());
            }
            return;
          }
        }
      }
    }
    throw TailoringProblem.NO_SUCH_SENTENCE.problem();
  }

  private Draft find(UUID generationId, @Nullable String sentenceId) {
    var generation =
        generations
            .find(userId(), generationId)
            .orElseThrow(TailoringProblem.NO_SUCH_DOCUMENT::problem);
    if (generation.result() == null) {
      throw sentenceId == null
          ? TailoringProblem.NOT_READY.problem()
          : TailoringProblem.NO_SUCH_SENTENCE.problem();
    }
    return generation.result().document();
  }

  /// Skills that only a profile lists have no id of the record's.
  private static @Nullable String uuid(@Nullable String entry) {
    return entry == null || entry.contains(":") ? null : entry;
  }

  /// What goes before the ranking when a document is made.
  @Transactional(readOnly = true)
  public Overrides overrides(Orders orders) {
    var rejected = new HashSet<String>();
    var accepted = new HashSet<String>();
    for (var each : store.verdicts(userId())) {
      (each.verdict().equals("rejected") ? rejected : accepted).add(each.sentence());
    }
    return new Overrides(
        listOf(orders.experienceIds()),
        listOf(orders.projectIds()),
        listOf(orders.skillIds()),
        rejected,
        accepted);
  }

  private static List<String> listOf(@Nullable List<String> ids) {
    return ids == null ? List.of() : ids;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
