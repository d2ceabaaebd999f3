package org.cursus.app.record;

import static org.cursus.app.record.Merging.BEFORE_ALL;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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

/// Where a person decides what of a document goes into the record, and takes it back.
@Controller
@RequestMapping("/record")
class MergePages {

  private static final int SHOWN = 30;
  private static final String REVIEW = "redirect:/record/review";

  private static final Map<String, String> SAYINGS =
      Map.of(
          "saved", "Saved. You can undo it on the page of what the file brought.",
          "undone", "Undone. Your record is as it was before.",
          "undone-but", "Undone, but for entries that you changed since: those were left.",
          "again", "Compared with your record again.");

  private final Merging merging;
  private final MergeReview review;

  MergePages(Merging merging, MergeReview review) {
    this.merging = merging;
    this.review = review;
  }

  @GetMapping("/review")
  String review(
      @RequestParam(defaultValue = "") String done,
      @RequestParam(defaultValue = "") String problem,
      Model model) {
    tell(model, done, problem);
    model.addAttribute("merges", review.pending(BEFORE_ALL, SHOWN));
    model.addAttribute("waiting", merging.countPending());
    return "record/review";
  }

  /// @param form `choice.title` and the like, each `mine`, `theirs` or `both`
  @PostMapping("/review/{id}")
  String decide(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "same") String as,
      @RequestParam Map<String, String> form) {
    var said = new HashMap<String, String>();
    form.forEach(
        (name, value) -> {
          if (name.startsWith("choice.") && !value.isEmpty()) {
            said.put(name.substring("choice.".length()), value);
          }
        });
    return done(
        REVIEW,
        () -> {
          merging.decide(id, MergeChoices.as(as), review.choices(id, said));
          return "saved";
        });
  }

  @PostMapping("/review")
  String decideAll(
      @RequestParam String choice, @RequestParam(required = false) @Nullable UUID batch) {
    return done(
        batch == null ? REVIEW : place(batch),
        () -> {
          merging.decideAll(batch, MergeChoices.choice(choice));
          return "saved";
        });
  }

  @GetMapping("/uploads/{batchId}")
  String batch(
      @PathVariable UUID batchId,
      @RequestParam(defaultValue = "") String done,
      @RequestParam(defaultValue = "") String problem,
      @RequestParam(required = false) @Nullable UUID after,
      Model model) {
    tell(model, done, problem);
    model.addAttribute("batchId", batchId);
    model.addAttribute("after", after);
    model.addAttribute("longest", BatchView.LONGEST);
    model.addAttribute("brought", review.page(batchId, after == null ? BEFORE_ALL : after));
    return "record/batch";
  }

  @PostMapping("/uploads/{batchId}/undo")
  String undoBatch(@PathVariable UUID batchId) {
    return done(
        place(batchId),
        () -> {
          return merging.undoBatch(batchId) == 0 ? "undone" : "undone-but";
        });
  }

  @PostMapping("/uploads/{batchId}/again")
  String batchAgain(@PathVariable UUID batchId) {
    return done(
        place(batchId),
        () -> {
          merging.batchAgain(batchId);
          return "again";
        });
  }

  @PostMapping("/uploads/{batchId}/{id}/undo")
  String undo(
      @PathVariable UUID batchId,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID after) {
    return done(
        place(batchId, after),
        () -> {
          merging.undo(id);
          return "undone";
        });
  }

  @PostMapping("/uploads/{batchId}/{id}/again")
  String again(
      @PathVariable UUID batchId,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID after) {
    return done(
        place(batchId, after),
        () -> {
          merging.again(id);
          return "again";
        });
  }

  private static String place(UUID batchId) {
    return "redirect:/record/uploads/" + batchId;
  }

  /// The page that begins after a decision; null for the first.
  private static String place(UUID batchId, @Nullable UUID after) {
    return place(batchId) + (after == null ? "" : "?after=" + after);
  }

  /// Does it and goes on to a page that says what happened, or what to do instead.
  private static String done(String to, Supplier<String> action) {
    var and = to + (to.contains("?") ? "&" : "?");
    try {
      return and + "done=" + action.get();
    } catch (Problem problem) {
      if (problem.type() == RecordProblem.NO_SUCH_DECISION) {
        throw problem;
      }
      return and + "problem=" + problem.type().name();
    }
  }

  private static void tell(Model model, String done, String problem) {
    model.addAttribute("said", SAYINGS.get(done));
    Arrays.stream(RecordProblem.values())
        .filter(each -> each.name().equals(problem))
        .forEach(each -> model.addAttribute("problem", each.title()));
  }
}
