package org.cursus.app.occupation;

import java.util.List;
import java.util.UUID;
import org.cursus.app.occupation.OwnOccupation.Choice;
import org.cursus.app.record.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a person says which occupations their own jobs were.
@Controller
@RequestMapping("/occupations/mine")
class OwnOccupationPages {

  /// What the form sends for "none of these".
  private static final String NONE = "none";

  /// What the form sends to take back a choice.
  private static final String TITLE = "title";

  private final OwnOccupations own;

  OwnOccupationPages(OwnOccupations own) {
    this.own = own;
  }

  /// A job with what its form offers.
  ///
  /// @param open whether its form is shown at once
  /// @param words what was looked for, if anything
  record Item(OwnOccupation own, String period, List<Choice> choices, boolean open, String words) {

    static Item of(OwnOccupation own, @Nullable List<Choice> found, String words) {
      var job = own.job();
      var period = Period.of(job.startDate(), job.endDate(), job.current());
      boolean open = found != null || own.state() == OwnOccupation.State.OPEN;
      return new Item(own, period, found == null ? own.choices() : found, open, words);
    }

    /// The choice that stands.
    public String value() {
      return own.state() == OwnOccupation.State.NONE
          ? NONE
          : own.job().onetCode() == null ? "" : own.job().onetCode();
    }
  }

  /// @param of the job that is looked for by other words
  @GetMapping
  String show(
      @RequestParam(required = false) @Nullable UUID of,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "false") boolean saved,
      Model model) {
    var listed = own.listOfCaller();
    var found = of == null || q.isBlank() ? null : own.choices(q);
    model.addAttribute("release", listed.release());
    model.addAttribute("saved", saved);
    model.addAttribute(
        "items",
        listed.jobs().stream()
            .map(
                each ->
                    each.job().logicalEntityId().equals(of)
                        ? Item.of(each, found, q)
                        : Item.of(each, null, ""))
            .toList());
    return "occupation/mine";
  }

  /// @param code of an occupation, `none` for none of those offered, or `title` to let the title
  ///     decide again
  @PostMapping("/{logicalEntityId}")
  String choose(@PathVariable UUID logicalEntityId, @RequestParam(defaultValue = "") String code) {
    switch (code) {
      case "" -> {
        return "redirect:/occupations/mine"; // Nothing was chosen.
      }
      case TITLE -> own.unchoose(logicalEntityId);
      case NONE -> own.choose(logicalEntityId, null);
      default -> own.choose(logicalEntityId, code);
    }
    return "redirect:/occupations/mine?saved=true";
  }
}
