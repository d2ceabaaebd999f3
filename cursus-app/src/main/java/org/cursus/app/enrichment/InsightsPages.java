package org.cursus.app.enrichment;

import java.util.UUID;
import org.cursus.engine.career.CareerRules;
import org.cursus.engine.career.Weights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on what a resume shows.
@Controller
@RequestMapping("/resumes/{id}/insights")
class InsightsPages {

  private final ResumeLearning learning;

  InsightsPages(ResumeLearning learning) {
    this.learning = learning;
  }

  /// @param rules a version of the rules; those that were used last without it
  @GetMapping
  String show(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String rules,
      @RequestParam(required = false) @Nullable String asked,
      Model model) {
    var resume = learning.resume(id);
    model.addAttribute("resume", resume);
    model.addAttribute("asked", asked != null);
    model.addAttribute("present", CareerRules.VERSION);
    model.addAttribute("weights", Weights.all());
    model.addAttribute("kinds", CareerRules.archetypes());
    model.addAttribute("canBeWorded", learning.canBeWorded());
    model.addAttribute(
        "view", learning.find(id, rules).map(each -> InsightsView.of(resume, each)).orElse(null));
    return "enrichment/insights";
  }

  @PostMapping
  String renew(@PathVariable UUID id) {
    learning.renew(id);
    return "redirect:/resumes/" + id + "/insights";
  }

  @PostMapping("/wording")
  String word(@PathVariable UUID id) {
    learning.word(id);
    return "redirect:/resumes/" + id + "/insights?asked";
  }
}
