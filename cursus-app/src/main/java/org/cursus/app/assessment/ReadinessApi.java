package org.cursus.app.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.cursus.app.account.Viewer;
import org.cursus.app.assessment.ReadinessSessions.Beginning;
import org.cursus.app.assessment.ReadinessSessions.Opened;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.engine.assessment.Scoring;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Readiness assessments for programs. A guest's secret from `POST /api/v1/guests` serves as well
/// as an account's token.
@RestController
@RequestMapping(
    path = "/api/v1/readiness",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Readiness")
class ReadinessApi {

  private static final int MOST = 100;

  private final Configs configs;
  private final ReadinessTexts texts;
  private final ReadinessSessions sessions;
  private final ReadinessHandIn handIn;
  private final ReadinessResults results;

  ReadinessApi(
      Configs configs,
      ReadinessTexts texts,
      ReadinessSessions sessions,
      ReadinessHandIn handIn,
      ReadinessResults results) {
    this.configs = configs;
    this.texts = texts;
    this.sessions = sessions;
    this.handIn = handIn;
    this.results = results;
  }

  /// @param assessment its name
  /// @param language its own when it is not said
  /// @param from an earlier session whose answers are taken over
  record NewSession(@Nullable String assessment, @Nullable String language, @Nullable UUID from) {}

  /// @param nextCursor send as `cursor` for the next page; null on the last
  record SessionList(List<SessionView> items, @Nullable UUID nextCursor) {}

  @Operation(summary = "The assessments that can be begun, with their questions")
  @GetMapping("/assessments")
  List<AssessmentSheet> assessments(@RequestParam(required = false) @Nullable String language) {
    return configs.active().stream()
        .map(
            each -> {
              var languages = ReadinessTexts.languages(each.config());
              var shown =
                  language != null && languages.contains(language)
                      ? language
                      : each.config().language();
              return AssessmentSheet.of(texts.of(each.id(), shown), shown, languages);
            })
        .toList();
  }

  @Operation(summary = "Begin an assessment, with the answers of an earlier session if you like")
  @PostMapping(path = "/sessions", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<SessionView.Whole> begin(
      @RequestBody NewSession wanted, @AuthenticationPrincipal Viewer viewer) {
    if (wanted.assessment() == null) {
      throw ReadinessProblem.NO_SUCH_ASSESSMENT.problem();
    }
    var beginning = new Beginning(wanted.assessment(), wanted.language(), wanted.from());
    var begun = sessions.open(sessions.begin(beginning, viewer.guest()));
    return ResponseEntity.created(URI.create("/api/v1/readiness/sessions/" + begun.session().id()))
        .eTag(ReadinessVersion.tag(begun.session().version()))
        .body(whole(begun));
  }

  @Operation(summary = "Your sessions, the newest first")
  @GetMapping("/sessions")
  SessionList list(
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable UUID cursor,
      @RequestParam(defaultValue = "20") int limit) {
    if (status != null && !status.matches("DRAFT|SUBMITTED|COMPLETED")) {
      throw PlatformProblem.REQUEST_INVALID.problem();
    }
    int most = Math.clamp(limit, 1, MOST);
    var found = sessions.page(status, cursor, most + 1).stream().map(SessionView::of).toList();
    boolean more = found.size() > most;
    var items = more ? found.subList(0, most) : found;
    return new SessionList(items, more ? items.getLast().id() : null);
  }

  @Operation(summary = "A session with its answers and its score so far")
  @GetMapping("/sessions/{id}")
  ResponseEntity<SessionView.Whole> get(@PathVariable UUID id) {
    var opened = sessions.open(id);
    return ResponseEntity.ok()
        .eTag(ReadinessVersion.tag(opened.session().version()))
        .body(whole(opened));
  }

  static SessionView.Whole whole(Opened opened) {
    var score = Scoring.score(opened.config(), opened.session().answers());
    return new SessionView.Whole(
        SessionView.of(opened),
        opened.session().answers(),
        score.asked(),
        score.missing(),
        ScoreView.of(score));
  }

  @Operation(summary = "Delete a session; it can be taken back for 30 days")
  @DeleteMapping("/sessions/{id}")
  ResponseEntity<Void> delete(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    sessions.delete(id, ReadinessVersion.of(base));
    return ResponseEntity.noContent().build();
  }

  @Operation(summary = "Take a deleted session back")
  @PostMapping("/sessions/{id}/restore")
  SessionView.Whole restore(@PathVariable UUID id) {
    return whole(sessions.restore(id));
  }

  /// A session that was handed in and what it comes to.
  record Result(SessionView session, ResultView result) {}

  @Operation(summary = "Hand a session in; its answers no longer change")
  @PostMapping("/sessions/{id}/submit")
  Result submit(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    handIn.submit(id, ReadinessVersion.of(base));
    return result(id);
  }

  @Operation(summary = "The explained result of a session that was handed in")
  @GetMapping("/sessions/{id}/result")
  Result result(@PathVariable UUID id) {
    var opened = sessions.open(id);
    if (opened.session().open()) {
      throw ReadinessProblem.SESSION_OPEN.problem();
    }
    if (opened.session().status().equals(ReadinessSession.SUBMITTED)) {
      handIn.complete(id);
      opened = sessions.open(id);
    }
    return new Result(SessionView.of(opened), ResultView.of(results.of(opened.session())));
  }
}
