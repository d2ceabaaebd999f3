package org.cursus.app.tailoring;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.tailoring.Feedback.Verdict;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a person changes in the editor of a document. Each action sends on to the page, of which
/// htmx takes the part that changed; what is refused comes back with what was typed.
@Controller
@RequestMapping("/documents/{id}")
class DocumentEditPages {

  private static final String LETTER = "letter";

  private final Generations generations;
  private final DocumentEditing editing;
  private final Feedback feedback;
  private final DocumentPages pages;

  DocumentEditPages(
      Generations generations, DocumentEditing editing, Feedback feedback, DocumentPages pages) {
    this.generations = generations;
    this.editing = editing;
    this.feedback = feedback;
    this.pages = pages;
  }

  /// @param doing `save`, `record` for the record's words, `out`, `back` for what was taken out,
  ///     `good`, `bad` or `open` to take an opinion back
  @PostMapping("/sentences/{sentence}")
  String sentence(
      @PathVariable UUID id,
      @PathVariable String sentence,
      @RequestParam int base,
      @RequestParam(name = "do") String doing,
      @RequestParam(defaultValue = "") String text,
      Model model,
      HttpServletResponse response) {
    try {
      switch (doing) {
        case "save" -> editing.edit(id, base, sentence, required(text));
        case "record" -> editing.edit(id, base, sentence, null);
        case "out" -> editing.edit(id, base, sentence, "");
        case "back" -> editing.putBack(id, base, sentence);
        case "good" -> feedback.judge(id, sentence, Verdict.ACCEPTED);
        case "bad" -> feedback.judge(id, sentence, Verdict.REJECTED);
        case "open" -> feedback.judge(id, sentence, null);
        default -> throw PlatformProblem.REQUEST_INVALID.problem();
      }
      return "redirect:/documents/%s?open=%s#s-%s".formatted(id, sentence, sentence);
    } catch (Problem problem) {
      var generation = generations.completed(id);
      response.setStatus(problem.type().status().value());
      model.addAttribute("refused", new DocumentPages.Refused(sentence, text, details(problem)));
      return pages.page(generation, sentence, model);
    }
  }

  /// An empty field is more likely a slip than the wish to take the sentence out.
  private static String required(String text) {
    if (text.isBlank()) {
      throw Problem.ofFaults(
          TailoringProblem.UNSUPPORTED,
          List.of(new Fault("/text", "Write something, or take the sentence out.")));
    }
    return text;
  }

  private static List<Fault> faults(Problem problem) {
    return problem.members().get("errors") instanceof List<?> faults
        ? faults.stream().filter(Fault.class::isInstance).map(Fault.class::cast).toList()
        : List.of();
  }

  private static List<String> details(Problem problem) {
    var details = faults(problem).stream().map(Fault::detail).toList();
    return details.isEmpty() ? List.of(problem.type().title()) : details;
  }

  /// @param doing `out` or `back`
  @PostMapping("/entries/{entry}")
  String entry(
      @PathVariable UUID id,
      @PathVariable String entry,
      @RequestParam int base,
      @RequestParam(name = "do") String doing,
      Model model,
      HttpServletResponse response) {
    try {
      if (doing.equals("out")) {
        editing.takeOutEntry(id, base, entry);
      } else {
        editing.putBack(id, base, entry);
      }
      return "redirect:/documents/%s?open=%s#e-%s".formatted(id, entry, entry);
    } catch (Problem problem) {
      var generation = generations.completed(id);
      response.setStatus(problem.type().status().value());
      model.addAttribute("errors", Map.of("entries", problem.type().title()));
      return pages.page(generation, "", model);
    }
  }

  @PostMapping("/letter")
  String letter(
      @PathVariable UUID id,
      @RequestParam int base,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    var recipient = form.get("recipient");
    var words =
        new LetterWords(
            form.get("date"),
            recipient == null ? null : List.of(recipient.split("\\R")),
            form.get("subject"),
            form.get("greeting"),
            form.get("closing"));
    try {
      editing.reword(id, base, words);
      return "redirect:/documents/%s?open=letter#letter".formatted(id);
    } catch (Problem problem) {
      var generation = generations.completed(id);
      response.setStatus(problem.type().status().value());
      model.addAttribute(LETTER, new LetterView(true, form, errors(problem)));
      return pages.page(generation, LETTER, model);
    }
  }

  /// All faults of each field.
  private static Map<String, List<String>> errors(Problem problem) {
    var errors = new LinkedHashMap<String, List<String>>();
    faults(problem)
        .forEach(
            each ->
                errors
                    .computeIfAbsent(each.pointer().substring(1), key -> new ArrayList<>())
                    .add(each.detail()));
    return errors.isEmpty() ? Map.of("form", List.of(problem.type().title())) : errors;
  }
}
