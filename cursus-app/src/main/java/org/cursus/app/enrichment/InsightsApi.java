package org.cursus.app.enrichment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.engine.career.CareerRules;
import org.cursus.engine.career.Weights;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Insights on resumes, for programs.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Insights")
class InsightsApi {

  private final ResumeLearning learning;

  InsightsApi(ResumeLearning learning) {
    this.learning = learning;
  }

  /// The published rules.
  ///
  /// @param archetypes the kinds of role in the order in which they are tried, with what each asks
  record Rules(String version, List<Weights.Weight> weights, Map<String, String> archetypes) {}

  @Operation(summary = "What a resume shows, by the latest rules or by a version of them")
  @GetMapping("/resumes/{id}/insights")
  Insights get(@PathVariable UUID id, @RequestParam(required = false) @Nullable String rules) {
    return learning.get(id, rules);
  }

  @Operation(summary = "Work out a resume again by the present rules")
  @PostMapping("/resumes/{id}/insights")
  Insights renew(@PathVariable UUID id) {
    learning.renew(id);
    return learning.get(id, CareerRules.VERSION);
  }

  @Operation(summary = "Have a language model word the explanations; the scores stay")
  @PostMapping("/resumes/{id}/insights/wording")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void word(@PathVariable UUID id) {
    learning.word(id);
  }

  @Operation(summary = "The weights and kinds of the present rules")
  @GetMapping("/insights/rules")
  Rules rules() {
    return new Rules(CareerRules.VERSION, Weights.all(), CareerRules.archetypes());
  }
}
