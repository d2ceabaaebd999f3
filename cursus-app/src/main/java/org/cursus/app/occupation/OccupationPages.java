package org.cursus.app.occupation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Occupations as pages: finding, reading and comparing them.
@Controller
@RequestMapping("/occupations")
class OccupationPages {

  private static final int SHOWN = 20;

  /// Of all by title, before anything is asked for: what to choose from stands beside and below.
  private static final int SHOWN_AT_FIRST = 8;

  private static final int ZONES = 5;

  private final OccupationExplorer explorer;
  private final OccupationTargets targets;

  OccupationPages(OccupationExplorer explorer, OccupationTargets targets) {
    this.explorer = explorer;
    this.targets = targets;
  }

  /// A job zone to choose.
  record Zone(int number, String label) {}

  /// @param few whether somebody chose too few or too many to compare
  /// @param part set by htmx, which wants the results only
  @GetMapping
  String explore(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable Integer jobZone,
      @RequestParam(defaultValue = "") String interest,
      @RequestParam(required = false) @Nullable UUID sector,
      @RequestParam(defaultValue = "") String family,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "false") boolean few,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      Model model,
      HttpServletResponse response) {
    var search = OccupationSearch.of(q, jobZone, interest, sector, family, SHOWN, after);
    var found = explorer.find(search.isOpen() ? search.of(SHOWN_AT_FIRST) : search, part == null);
    model.addAttribute("search", search);
    model.addAttribute("found", found);
    model.addAttribute("release", found.release());
    model.addAttribute("open", search.isOpen());
    // The same address answers with the whole page or with a part.
    response.addHeader(HttpHeaders.VARY, "HX-Request");
    var frame = found.frame();
    if (frame == null) {
      return "occupation/occupations :: found";
    }
    model.addAttribute("few", few);
    model.addAttribute("frame", frame);
    model.addAttribute("families", OccupationFamilies.tree(frame.families()));
    model.addAttribute("familyName", family.isEmpty() ? null : OccupationFamilies.name(family));
    model.addAttribute("interests", OccupationInterest.values());
    model.addAttribute(
        "zones",
        IntStream.rangeClosed(1, ZONES)
            .mapToObj(number -> new Zone(number, OccupationWords.zone(number)))
            .toList());
    return "occupation/occupations";
  }

  @GetMapping("/{code}")
  String show(@PathVariable String code, Model model, HttpServletResponse response) {
    try {
      var shown = explorer.get(code);
      model.addAttribute("release", shown.release());
      model.addAttribute("view", OccupationView.of(shown.only(), shown.release()));
      return "occupation/occupation";
    } catch (Problem problem) {
      if (problem.type() != OccupationProblem.OCCUPATION_RETIRED) {
        throw problem;
      }
      response.setStatus(problem.type().status().value());
      model.addAttribute("gone", problem.members());
      return "occupation/retired";
    }
  }

  @PostMapping("/{code}/target")
  String target(@PathVariable String code, @RequestParam boolean keep) {
    if (keep) {
      targets.keep(code);
    } else {
      targets.drop(code);
    }
    return "redirect:/occupations/" + OccupationCodes.checked(code);
  }

  @GetMapping("/compare")
  String compare(@RequestParam(defaultValue = "") List<String> codes, Model model) {
    try {
      var shown = explorer.compare(codes);
      model.addAttribute("release", shown.release());
      model.addAttribute(
          "comparison", OccupationComparison.of(shown.occupations(), shown.release()));
      return "occupation/compare";
    } catch (Problem problem) {
      if (problem.type() == OccupationProblem.COMPARE_TWO_OR_THREE) {
        return "redirect:/occupations?few=true";
      }
      throw problem;
    }
  }
}
