package org.cursus.app.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Reviewing names as pages for administrators: a queue, a search, and a page for each name.
@Controller
@RequestMapping("/admin/knowledge")
class KnowledgePages {

  private final Knowledge knowledge;
  private final KnowledgeReview review;
  private final OnetNames onetNames;

  KnowledgePages(Knowledge knowledge, KnowledgeReview review, OnetNames onetNames) {
    this.knowledge = knowledge;
    this.review = review;
    this.onetNames = onetNames;
  }

  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(required = false) @Nullable Done done,
      Model model) {
    var chosen = type.isBlank() ? null : KnowledgeApi.typeOf(type);
    model.addAttribute("notice", Done.textOf(done));
    model.addAttribute("q", q);
    model.addAttribute("type", chosen);
    model.addAttribute("types", NameType.values());
    model.addAttribute("found", q.isBlank() ? null : knowledge.search(q, chosen));
    model.addAttribute("proposals", knowledge.proposals());
    model.addAttribute("changes", knowledge.changes());
    model.addAttribute("taken", onetNames.last().orElse(null));
    return "admin/knowledge";
  }

  @PostMapping("/collect")
  String collect() {
    return queue(knowledge.collect().proposed() == 0 ? Done.NOTHING_NEW : Done.COLLECTED);
  }

  @GetMapping("/{id}")
  String name(
      @PathVariable UUID id, @RequestParam(required = false) @Nullable Done done, Model model) {
    model.addAttribute("notice", Done.textOf(done));
    return page(id, null, model);
  }

  @PostMapping("/{id}/approve")
  String approve(@PathVariable UUID id) {
    review.approve(id);
    return queue(Done.APPROVED);
  }

  @PostMapping("/{id}/flag")
  String flag(@PathVariable UUID id) {
    review.flag(id);
    return queue(Done.REJECTED);
  }

  /// Merges into the name whose page it came from, or into the one that was typed.
  @PostMapping("/{id}/merge")
  String merge(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID into,
      @RequestParam(defaultValue = "") String spelling,
      Model model,
      HttpServletResponse response) {
    return tried(
        id,
        "merge",
        () -> {
          var kept = into == null ? review.mergeInto(id, spelling) : review.merge(id, into);
          return place(kept.id(), Done.MERGED);
        },
        model,
        response);
  }

  @PostMapping("/{id}/aliases/{aliasId}/split")
  String split(@PathVariable UUID id, @PathVariable UUID aliasId) {
    return place(review.split(id, aliasId).id(), Done.SPLIT);
  }

  @PostMapping("/{id}/aliases")
  String addAlias(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String alias,
      Model model,
      HttpServletResponse response) {
    return tried(
        id,
        "alias",
        () -> {
          review.addAlias(id, alias);
          return place(id, Done.ADDED);
        },
        model,
        response);
  }

  @PostMapping("/changes/{id}/undo")
  String undo(@PathVariable UUID id) {
    review.undo(id);
    return queue(Done.UNDONE);
  }

  /// What a page says after something was done.
  enum Done {
    COLLECTED("What many people write and nobody reviewed stands below."),
    NOTHING_NEW("There are no further names that five people or more use."),
    APPROVED("Approved. Values are linked to it from now on."),
    REJECTED("Rejected. It will not be proposed again."),
    MERGED("Merged. This name has all the spellings now."),
    SPLIT("Split off. This is a name of its own now."),
    ADDED("Added."),
    UNDONE("Undone.");

    private final String text;

    Done(String text) {
      this.text = text;
    }

    private static @Nullable String textOf(@Nullable Done done) {
      return done == null ? null : done.text;
    }
  }

  /// A refusal stands at the field that it is about, on the page of the name.
  private String tried(
      UUID id, String field, Supplier<String> work, Model model, HttpServletResponse response) {
    try {
      return work.get();
    } catch (Problem problem) {
      if (problem.type() == KnowledgeProblem.NO_SUCH_NAME && !"merge".equals(field)) {
        throw problem;
      }
      response.setStatus(problem.type().status().value());
      model.addAttribute("field", field);
      return page(id, problem.type().title(), model);
    }
  }

  private String page(UUID id, @Nullable String error, Model model) {
    model.addAttribute("details", knowledge.details(id));
    model.addAttribute("error", error);
    return "admin/name";
  }

  private static String queue(Done done) {
    return "redirect:/admin/knowledge?done=" + done;
  }

  private static String place(UUID id, Done done) {
    return "redirect:/admin/knowledge/" + id + "?done=" + done;
  }
}
