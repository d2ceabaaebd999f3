package org.cursus.app.tailoring;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.PageErrors;
import org.cursus.app.tailoring.FeedbackStore.Opinion;
import org.cursus.app.tailoring.JobRanking.Orders;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.rendering.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One document as a page: how far it is while it is made, and afterwards the editor, where each
/// sentence is checked again when it is changed. Each action sends on to the page, of which htmx
/// takes the part that changed.
@Controller
@RequestMapping("/documents/{id}")
class DocumentPages {

  private static final String PAGE = "tailoring/document";
  private static final String LOOK = "look";
  private static final String FILES = "files";
  private static final String OPINION = "opinion";
  private static final String RATING = "rating";
  private static final String COMMENT = "comment";

  private final Generations generations;
  private final Feedback feedback;
  private final Exports exports;
  private final Templates templates;
  private final DocumentMaking making;

  DocumentPages(
      Generations generations,
      Feedback feedback,
      Exports exports,
      Templates templates,
      DocumentMaking making) {
    this.generations = generations;
    this.feedback = feedback;
    this.exports = exports;
    this.templates = templates;
    this.making = making;
  }

  /// A sentence that was refused, with what was typed.
  record Refused(String sentence, String text, List<String> faults) {}

  @GetMapping
  String show(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String open,
      @RequestParam(required = false) @Nullable UUID undo,
      Model model) {
    model.addAttribute("undo", undo);
    return page(generations.get(id), Objects.requireNonNullElse(open, ""), model);
  }

  /// The page as it stands; what the model has already is shown in the place of what is stored.
  ///
  /// @param open the part that is unfolded
  String page(Generation generation, String open, Model model) {
    model.addAttribute("document", generation);
    model.addAttribute("name", name(generation));
    model.addAttribute("open", open);
    model.addAttribute("base", generation.version());
    if (generation.status().equals("completed") && generation.result() != null) {
      completed(generation, model);
    }
    return PAGE;
  }

  private void completed(Generation generation, Model model) {
    var result = Objects.requireNonNull(generation.result());
    var draft = result.document();
    model.addAttribute("view", DocumentView.of(result, feedback.overrides(Orders.NONE)));
    if (draft.letter() != null) {
      usual(model, "letter", LetterView.of(draft.letter()));
    }
    // Counted when text or look changed last, so that showing it lays nothing out.
    model.addAttribute("pages", result.metadata().pages());
    model.addAttribute("findings", making.documents().findings(draft, generation.look()));
    model.addAttribute(
        "own",
        templates.list().stream()
            .filter(each -> each.documentType().equals(generation.documentType()))
            .toList());
    model.addAttribute(
        FILES,
        exports.list(generation.id()).stream()
            .map(each -> ExportView.of(each, generation.version()))
            .toList());
    model.addAttribute(
        "formats",
        Stream.of(Format.values())
            .filter(each -> each != Format.JSON_RESUME || generation.type() == Draft.Type.RESUME)
            .map(ExportView::choice)
            .toList());
    usual(model, LOOK, LookForm.of(generation.look(), generation.type()));
    usual(model, OPINION, feedback.find(generation.id()).orElse(new Opinion(null, null)));
    usual(model, "refused", new Refused("", "", List.of()));
    usual(model, "errors", Map.of());
  }

  private static void usual(Model model, String name, Object value) {
    if (!model.containsAttribute(name)) {
      model.addAttribute(name, value);
    }
  }

  /// What a document is called.
  static String name(Generation generation) {
    var kind = generation.type() == Draft.Type.RESUME ? "Resume" : "Cover letter";
    var job = generation.jobTitle();
    return generation.company().isBlank()
        ? "%s: %s".formatted(kind, job)
        : "%s: %s, %s".formatted(kind, job, generation.company());
  }

  /// The document as it looks, to be shown in a frame of the page.
  @GetMapping("/preview")
  ResponseEntity<byte[]> preview(@PathVariable UUID id) {
    var generation = generations.completed(id);
    var photo = templates.photo(generation.templateId(), generation.look());
    var draft = Objects.requireNonNull(generation.result()).document();
    return SafeFrame.of(making.documents().write(draft, generation.look(), Format.HTML, photo));
  }

  /// @param form the fields of a look, and `own` for the look of one of the person's templates
  @PostMapping("/look")
  String look(
      @PathVariable UUID id,
      @RequestParam int base,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    var generation = generations.completed(id);
    try {
      var own = form.getOrDefault("own", "");
      var current = Objects.toString(generation.templateId(), "");
      if (!own.isEmpty() && !own.equals(current)) {
        var template = templates.get(id(own));
        generations.look(id, base, template.settings(), template.id());
      } else {
        var template = own.isEmpty() && !isDeleted(generation) ? null : generation.templateId();
        generations.look(id, base, LookForm.read(form, generation.look()), template);
      }
      return "redirect:/documents/%s?open=look#look".formatted(id);
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      model.addAttribute(LOOK, LookForm.typed(form, generation.type()));
      model.addAttribute("errors", LookForm.errors(problem));
      return page(generations.completed(id), LOOK, model);
    }
  }

  /// A template that was deleted is no choice of the form any more, and its photo still shows.
  private boolean isDeleted(Generation generation) {
    var current = generation.templateId();
    return current != null
        && templates.list().stream().noneMatch(each -> each.id().equals(current));
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException unfit) {
      throw TailoringProblem.NO_SUCH_TEMPLATE.problem();
    }
  }

  @PostMapping("/exports")
  String export(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String format,
      Model model,
      HttpServletResponse response) {
    try {
      exports.make(id, Exports.format(format));
      return "redirect:/documents/%s#files".formatted(id);
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      model.addAttribute("errors", PageErrors.byField(problem));
      return page(generations.completed(id), FILES, model);
    }
  }

  @PostMapping("/feedback")
  String say(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String rating,
      @RequestParam(defaultValue = "") String comment,
      Model model,
      HttpServletResponse response) {
    var stars = rating.matches("[1-5]") ? Integer.valueOf(rating) : null;
    try {
      feedback.save(id, stars, comment);
      return "redirect:/documents/%s?open=said#opinion".formatted(id);
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      model.addAttribute(OPINION, new Opinion(stars, comment));
      var errors = PageErrors.byField(problem);
      model.addAttribute(
          "errors", errors.containsKey(COMMENT) ? errors : Map.of(RATING, first(errors)));
      return page(generations.completed(id), OPINION, model);
    }
  }

  private static String first(Map<String, String> errors) {
    return errors.values().iterator().next();
  }

  @PostMapping("/cancel")
  String cancel(@PathVariable UUID id) {
    generations.cancel(id);
    return "redirect:/documents/" + id;
  }

  @PostMapping("/delete")
  String delete(@PathVariable UUID id, Model model, HttpServletResponse response) {
    try {
      generations.remove(id);
      return "redirect:/documents?deleted=" + id;
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      model.addAttribute("errors", Map.of("delete", problem.type().title()));
      return page(generations.get(id), "delete", model);
    }
  }
}
