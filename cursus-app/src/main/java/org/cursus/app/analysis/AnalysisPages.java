package org.cursus.app.analysis;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.cursus.app.ai.Gateway;
import org.cursus.app.ai.Purpose;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.usage.Engine;
import org.cursus.app.usage.LatestResults;
import org.cursus.app.usage.Metered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The pages of keywords, feedback and ways. A form names its request, so that sending it again by
/// loading the page again does nothing twice.
@Controller
@RequestMapping("/analyses")
class AnalysisPages {

  private final KeywordAnalysis keywords;
  private final FeedbackAnalysis feedback;
  private final WayAnalysis ways;
  private final KeywordPurpose keywordPurpose;
  private final FeedbackPurpose feedbackPurpose;
  private final WayPurpose wayPurpose;
  private final OwnTexts own;
  private final OwnResumes ownResumes;
  private final LatestResults latest;
  private final Gateway gateway;
  private final JsonMapper json;

  AnalysisPages(
      KeywordAnalysis keywords,
      FeedbackAnalysis feedback,
      WayAnalysis ways,
      KeywordPurpose keywordPurpose,
      FeedbackPurpose feedbackPurpose,
      WayPurpose wayPurpose,
      OwnTexts own,
      OwnResumes ownResumes,
      LatestResults latest,
      Gateway gateway,
      JsonMapper json) {
    this.keywords = keywords;
    this.feedback = feedback;
    this.ways = ways;
    this.keywordPurpose = keywordPurpose;
    this.feedbackPurpose = feedbackPurpose;
    this.wayPurpose = wayPurpose;
    this.own = own;
    this.ownResumes = ownResumes;
    this.latest = latest;
    this.gateway = gateway;
    this.json = json;
  }

  @GetMapping
  String overview(Model model) {
    model.addAttribute("latest", latest.byFeature());
    return "analysis/overview";
  }

  /// @param source an entry of the record to take the text from; empty for none
  /// @param resume one of the caller's resumes to take it from; null for none
  @GetMapping("/keywords")
  String keywords(
      @RequestParam(defaultValue = "") String source,
      @RequestParam(required = false) @Nullable UUID resume,
      Model model) {
    var texts = own.ofCaller().texts();
    prepare(model, keywordPurpose);
    model.addAttribute("sources", texts);
    model.addAttribute("resumes", ownResumes.list());
    model.addAttribute(
        "text",
        resume != null
            ? ownResumes.text(resume)
            : texts.stream()
                .filter(each -> each.id().toString().equals(source))
                .map(OwnTexts.OwnText::text)
                .findFirst()
                .orElse(""));
    return "analysis/keywords";
  }

  @PostMapping("/keywords")
  String findKeywords(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String request,
      Model model) {
    prepare(model, keywordPurpose);
    model.addAttribute("sources", own.ofCaller().texts());
    model.addAttribute("resumes", ownResumes.list());
    model.addAttribute("text", text);
    answer(model, () -> keywords.run(PastedText.of(text), key(request)));
    return "analysis/keywords";
  }

  @GetMapping("/feedback")
  String feedback(Model model) {
    prepare(model, feedbackPurpose);
    model.addAttribute("text", "");
    return "analysis/feedback";
  }

  @PostMapping("/feedback")
  String readFeedback(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String request,
      Model model) {
    prepare(model, feedbackPurpose);
    model.addAttribute("text", text);
    answer(model, () -> feedback.run(PastedText.of(text), key(request)));
    return "analysis/feedback";
  }

  @GetMapping("/paths")
  String paths(Model model) {
    prepare(model, wayPurpose);
    return "analysis/paths";
  }

  @PostMapping("/paths")
  String findPaths(@RequestParam(defaultValue = "") String request, Model model) {
    prepare(model, wayPurpose);
    answer(model, () -> ways.run(key(request)));
    return "analysis/paths";
  }

  private void prepare(Model model, Purpose<?, ?> purpose) {
    model.addAttribute("request", Ids.next());
    model.addAttribute("model", gateway.engineFor(purpose) == Engine.LLM);
    model.addAttribute("data", null);
    model.addAttribute("made", null);
    model.addAttribute("error", null);
  }

  /// What can be mended at the field is said there, and what was typed stays.
  private void answer(Model model, Supplier<Metered<?>> work) {
    try {
      show(model, work.get(), json);
    } catch (Problem problem) {
      if (!(problem.type() instanceof AnalysisProblem)) {
        throw problem;
      }
      model.addAttribute("error", problem.type().title());
    }
  }

  /// Gives a page a result as the history shows it.
  static void show(Model model, Metered<?> metered, JsonMapper json) {
    model.addAttribute("data", json.convertValue(metered.result(), Map.class));
    model.addAttribute("made", metered);
  }

  static @Nullable String key(String request) {
    return request.isBlank() ? null : request;
  }
}
