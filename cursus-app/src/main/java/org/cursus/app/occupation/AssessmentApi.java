package org.cursus.app.occupation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.cursus.app.occupation.Assessments.Whole;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Assessments of skills and interests, for programs.
@RestController
@RequestMapping(path = "/api/v1/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Assessments")
class AssessmentApi {

  private static final int MOST_ZONES = 5;

  private final Assessments assessments;
  private final AssessmentQuestions questions;
  private final InterestProfiles profiles;

  AssessmentApi(Assessments assessments, AssessmentQuestions questions, InterestProfiles profiles) {
    this.assessments = assessments;
    this.questions = questions;
    this.profiles = profiles;
  }

  /// @param kind `skills` or `interests`
  record Beginning(@Nullable AssessmentKind kind) {}

  /// Some answers.
  record Answers(@Nullable List<AssessmentAnswer> answers) {}

  @Operation(summary = "Your assessments, newest first")
  @GetMapping
  List<Assessment> list() {
    return assessments.list();
  }

  @Operation(summary = "Begin an assessment, or get the one of its kind that is in progress")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Assessment> begin(@RequestBody Beginning beginning) {
    if (beginning.kind() == null) {
      throw Problem.ofFaults(
          PlatformProblem.BODY_INVALID, List.of(new Fault("/kind", "Say skills or interests.")));
    }
    var begun = assessments.begin(beginning.kind());
    var place = URI.create("/api/v1/assessments/" + begun.assessment().id());
    return begun.fresh()
        ? ResponseEntity.created(place).body(begun.assessment())
        : ResponseEntity.ok().location(place).body(begun.assessment());
  }

  @Operation(summary = "One assessment with its answers")
  @GetMapping("/{id}")
  Whole get(@PathVariable UUID id) {
    return assessments.get(id);
  }

  @Operation(summary = "The questions of an assessment, in their order")
  @GetMapping("/{id}/questions")
  List<AssessmentQuestion> questions(@PathVariable UUID id) {
    return questions.of(assessments.get(id).assessment().kind());
  }

  @Operation(summary = "Save answers, all or none; one without a value is taken back")
  @PutMapping(path = "/{id}/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
  Whole answer(@PathVariable UUID id, @RequestBody Answers answers) {
    return assessments.answer(id, answers.answers() == null ? List.of() : answers.answers());
  }

  @Operation(summary = "Complete an assessment; it no longer changes then")
  @PostMapping("/{id}/complete")
  Whole complete(@PathVariable UUID id) {
    return assessments.complete(id);
  }

  @Operation(summary = "Six scores of an interest profile, and occupations that go with them")
  @GetMapping("/{id}/interests")
  InterestProfile interests(@PathVariable UUID id, @RequestParam(defaultValue = "0") int zone) {
    if (zone < 0 || zone > MOST_ZONES) {
      throw PlatformProblem.REQUEST_INVALID.problem();
    }
    return profiles.of(id, zone);
  }

  @Operation(summary = "Remove an assessment with its answers")
  @DeleteMapping("/{id}")
  ResponseEntity<Void> delete(@PathVariable UUID id) {
    assessments.delete(id);
    return ResponseEntity.noContent().build();
  }
}
