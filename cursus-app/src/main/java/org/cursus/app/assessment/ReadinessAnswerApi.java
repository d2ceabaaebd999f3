package org.cursus.app.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.assessment.ReadinessAnswering.Answered;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// Answers of a session, one at a time or as a device kept them while it was offline.
@RestController
@RequestMapping(
    path = "/api/v1/readiness/sessions/{id}/answers",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Readiness")
class ReadinessAnswerApi {

  private static final int MOST_AT_ONCE = 500;
  private static final int MOST_REVISIONS = 200;

  private final ReadinessAnswering answering;
  private final ReadinessSessions sessions;
  private final ReadinessBody body;

  ReadinessAnswerApi(ReadinessAnswering answering, ReadinessSessions sessions, ReadinessBody body) {
    this.answering = answering;
    this.sessions = sessions;
    this.body = body;
  }

  /// @param value null takes the answer back
  /// @param givenAt when it was given, by the person's clock; now when it is not said
  record OneAnswer(@Nullable JsonNode value, @Nullable Instant givenAt) {}

  /// @param answers at most 500, in any order
  record Batch(@Nullable List<ReadinessEdit> answers) {}

  /// @param version counts changes; the ETag
  /// @param now the server's clock
  /// @param asked keys of the questions that the answers leave to be asked
  /// @param missing keys of those among them that still need an answer
  /// @param stood answers that were given later than what was sent, and stay
  /// @param replaced answers that were replaced without having been seen
  record State(
      int version,
      Instant now,
      Map<String, JsonNode> answers,
      Collection<String> asked,
      List<String> missing,
      ScoreView score,
      Map<String, @Nullable JsonNode> stood,
      Map<String, @Nullable JsonNode> replaced) {}

  @Operation(
      summary = "Save an answer",
      description =
          "Tells the score at once. An answer to a question that is not asked is kept and does not"
              + " count. If-Match, where it is sent, must name the session's version.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(implementation = OneAnswer.class))))
  @PutMapping(path = "/{key}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<State> put(
      @PathVariable UUID id,
      @PathVariable String key,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      InputStream in)
      throws IOException {
    var one = body.read(in, OneAnswer.class);
    var edit = new ReadinessEdit(key, one.value(), one.givenAt(), null);
    try {
      return state(answering.answer(id, List.of(edit), ReadinessVersion.of(base)));
    } catch (Problem problem) {
      throw ofOne(problem);
    }
  }

  /// Faults of the only answer stand where that was sent.
  private static Problem ofOne(Problem problem) {
    if (problem.type() != ReadinessProblem.ANSWERS_INVALID
        || !(problem.members().get("errors") instanceof List<?> faults)
        || !(faults.getFirst() instanceof Problem.Fault fault)) {
      return problem;
    }
    var place = fault.pointer().substring("/answers/0".length());
    return place.equals("/question")
        ? ReadinessProblem.NO_SUCH_QUESTION.problem()
        : Problem.ofFaults(problem.type(), List.of(new Problem.Fault(place, fault.detail())));
  }

  @Operation(
      summary = "Save answers that were kept while there was no connection",
      description =
          "Of each question the answer that was given last holds; all of them are kept. Sending the"
              + " same again does nothing.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(implementation = Batch.class))))
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<State> post(@PathVariable UUID id, InputStream in) throws IOException {
    var edits = body.read(in, Batch.class).answers();
    if (edits == null) {
      throw Problem.ofFaults(
          PlatformProblem.BODY_INVALID,
          List.of(new Problem.Fault("/answers", "Send a list of answers.")));
    }
    if (edits.size() > MOST_AT_ONCE) {
      throw ReadinessProblem.TOO_LARGE.problem();
    }
    return state(answering.answer(id, edits, null));
  }

  private static ResponseEntity<State> state(Answered answered) {
    var score = answered.score();
    int version = answered.session().version();
    return ResponseEntity.ok()
        .eTag(ReadinessVersion.tag(version))
        .body(
            new State(
                version,
                answered.now(),
                answered.session().answers(),
                score.asked(),
                score.missing(),
                ScoreView.of(score),
                answered.stood(),
                answered.replaced()));
  }

  @Operation(summary = "Every answer that was given to a question, the newest first")
  @GetMapping("/{key}/revisions")
  List<ReadinessAnswerStore.Revision> revisions(@PathVariable UUID id, @PathVariable String key) {
    if (sessions.open(id).config().question(key).isEmpty()) {
      throw ReadinessProblem.NO_SUCH_QUESTION.problem();
    }
    return sessions.revisions(id, key, MOST_REVISIONS);
  }
}
