package org.cursus.app.analysis;

import java.util.List;
import java.util.UUID;
import org.cursus.app.ai.Gateway;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.usage.Engine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The page on the wording of one's own descriptions.
@Controller
@RequestMapping("/analyses/wording")
class WordingPages {

  private final WordingAnalysis wording;
  private final SummaryWording summaries;
  private final WordingPurpose purpose;
  private final Gateway gateway;
  private final JsonMapper json;

  WordingPages(
      WordingAnalysis wording,
      SummaryWording summaries,
      WordingPurpose purpose,
      Gateway gateway,
      JsonMapper json) {
    this.wording = wording;
    this.summaries = summaries;
    this.purpose = purpose;
    this.gateway = gateway;
    this.json = json;
  }

  /// @param done the entry that a wording was put beside; empty for none
  @GetMapping
  String list(@RequestParam(defaultValue = "") String done, Model model) {
    prepare(model);
    model.addAttribute("done", done);
    return "analysis/wording";
  }

  @PostMapping
  String suggest(
      @RequestParam String type,
      @RequestParam UUID id,
      @RequestParam(defaultValue = "") String request,
      Model model) {
    var key = AnalysisPages.key(request);
    var result =
        type.equals(SummaryWording.TYPE) ? summaries.run(id, key) : wording.run(type, id, key);
    prepare(model);
    AnalysisPages.show(model, result, json);
    model.addAttribute("draft", result.result().suggested());
    return "analysis/wording";
  }

  @PostMapping("/accept")
  String accept(
      @RequestParam String type,
      @RequestParam UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) @Nullable UUID result,
      Model model) {
    try {
      if (type.equals(SummaryWording.TYPE)) {
        summaries.accept(id, version, text, result);
      } else {
        wording.accept(type, id, version, text, result);
      }
      return "redirect:/analyses/wording?done=" + id;
    } catch (Problem problem) {
      if (problem.type() != AnalysisProblem.ADDS_FACTS
          && problem.type() != AnalysisProblem.TEXT_MISSING) {
        throw problem;
      }
      // Suggested anew, so that the page is whole; the rules take no time and a model is not asked.
      prepare(model);
      model.addAttribute("error", problem.type().title());
      model.addAttribute("faults", problem.members().getOrDefault("errors", List.of()));
      model.addAttribute("type", type);
      model.addAttribute("id", id);
      model.addAttribute("version", version);
      model.addAttribute("draft", text);
      model.addAttribute("result", result);
      return "analysis/wording";
    }
  }

  private void prepare(Model model) {
    model.addAttribute("texts", wording.texts());
    model.addAttribute("profiles", summaries.profiles());
    model.addAttribute("request", Ids.next());
    model.addAttribute("model", gateway.engineFor(purpose) == Engine.LLM);
    for (var name :
        List.of(
            "data", "made", "error", "faults", "type", "id", "version", "draft", "result",
            "done")) {
      model.addAttribute(name, null);
    }
  }
}
