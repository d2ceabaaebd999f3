package org.cursus.app.chat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.ai.Embeddings;
import org.cursus.app.ai.Near;
import org.cursus.app.ai.OwnVectors;
import org.cursus.app.assessment.ReadinessResult;
import org.cursus.app.assessment.ReadinessResults;
import org.cursus.app.chat.ChatSearchStore.Earlier;
import org.cursus.app.occupation.OccupationFacts;
import org.cursus.app.occupation.OccupationFacts.Own;
import org.cursus.app.platform.Problem;
import org.cursus.app.record.CareerRecord;
import org.cursus.engine.retrieval.Found;
import org.cursus.engine.retrieval.Passage;
import org.cursus.engine.retrieval.Retrieval;
import org.cursus.engine.retrieval.SourceKind;
import org.cursus.engine.retrieval.Suggestions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/// Gathers what an answer to the caller may rest on: all of their result and record, their earlier
/// questions that are like this one, and the occupations near it. Every query runs under the
/// caller's row security, so that nothing of anybody else can be among it.
@Service
class ChatPassages {

  private static final int OCCUPATIONS = 6;
  private static final int MESSAGES = 8;
  private static final int LONGEST_EARLIER = 300;
  private static final int LONGEST_SOUGHT = 2_000;

  private final ReadinessResults results;
  private final CareerRecord record;
  private final OccupationFacts occupations;
  private final Embeddings embeddings;
  private final OwnVectors vectors;
  private final ChatSearch search;

  ChatPassages(
      ReadinessResults results,
      CareerRecord record,
      OccupationFacts occupations,
      Embeddings embeddings,
      OwnVectors vectors,
      ChatSearch search) {
    this.results = results;
    this.record = record;
    this.occupations = occupations;
    this.embeddings = embeddings;
    this.vectors = vectors;
    this.search = search;
  }

  /// @param found the best first
  /// @param suggestions what could be asked instead
  record Gathered(List<Found> found, List<String> suggestions) {}

  /// What fits a question. Call it outside of any transaction.
  ///
  /// @param auditSessionId the run that the talk is about; null for the newest
  /// @param asked the message that asks, no source of its own answer; null for none
  Gathered find(String question, @Nullable UUID auditSessionId, @Nullable UUID asked, int limit) {
    var model = vectors.model().orElse(null);
    var sought = Passages.cut(question, LONGEST_SOUGHT);
    var passages = gather(sought, auditSessionId, asked, model);
    var retrieval = new Retrieval(passages, model == null ? null : model.words()::embedRoots);
    var own = passages.stream().filter(each -> each.kind().own()).toList();
    return new Gathered(retrieval.find(sought, limit), Suggestions.of(own));
  }

  List<Passage> gather(
      String question,
      @Nullable UUID auditSessionId,
      @Nullable UUID asked,
      OwnVectors.@Nullable Model model) {
    var passages = own(auditSessionId);
    var kept = occupations.ofCaller();
    passages.addAll(OccupationPassages.targets(kept));
    passages.addAll(occupations(question, kept));
    search.similar(question, model, null, MESSAGES + 1).stream()
        .filter(each -> !each.id().equals(asked))
        .map(ChatPassages::message)
        .forEach(passages::add);
    return passages;
  }

  /// What a person with these things could ask, the best first.
  List<String> suggestions(@Nullable UUID auditSessionId) {
    var passages = own(auditSessionId);
    passages.addAll(OccupationPassages.targets(occupations.ofCaller()));
    return Suggestions.of(passages);
  }

  private List<Passage> own(@Nullable UUID auditSessionId) {
    var passages = new ArrayList<Passage>();
    var result =
        auditSessionId == null
            ? results.newest()
            : found(auditSessionId).or(() -> results.newest());
    result.ifPresent(each -> passages.addAll(ResultPassages.of(each)));
    passages.addAll(RecordPassages.of(record.profile()));
    return passages;
  }

  private Optional<ReadinessResult> found(UUID id) {
    try {
      return Optional.of(results.find(id));
    } catch (Problem deletedMeanwhile) {
      if (deletedMeanwhile.type().status() == HttpStatus.NOT_FOUND) {
        return Optional.empty();
      }
      throw deletedMeanwhile;
    }
  }

  private List<Passage> occupations(String question, List<Own> kept) {
    var codes = new LinkedHashSet<String>();
    embeddings.near(question, OCCUPATIONS).items().stream().map(Near::key).forEach(codes::add);
    kept.stream().map(Own::code).limit(OCCUPATIONS).forEach(codes::add);
    return occupations.of(codes).stream().map(OccupationPassages::of).toList();
  }

  private static Passage message(Earlier earlier) {
    var day = earlier.createdAt().atZone(ZoneOffset.UTC).toLocalDate();
    var sentences = new ArrayList<String>();
    sentences.add(
        "You asked on %s: “%s”."
            .formatted(Passages.day(day), Passages.cut(earlier.message(), LONGEST_EARLIER)));
    if (earlier.response() != null) {
      sentences.add(
          "The answer began: “%s”"
              .formatted(
                  Passages.cut(earlier.response().replaceAll(" ?\\[\\d+]", ""), LONGEST_EARLIER)));
    }
    return Passages.of(
        "message/" + earlier.id(),
        SourceKind.MESSAGE,
        "Earlier: " + earlier.message(),
        sentences,
        "/chat/%s#m-%s".formatted(earlier.sessionId(), earlier.id()),
        day);
  }
}
