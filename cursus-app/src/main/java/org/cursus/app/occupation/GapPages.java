package org.cursus.app.occupation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on what stands between a record and an occupation.
@Controller
class GapPages {

  private final Gaps gaps;
  private final OccupationTargets targets;

  GapPages(Gaps gaps, OccupationTargets targets) {
    this.gaps = gaps;
    this.targets = targets;
  }

  /// @param code the occupation; empty to choose one
  @GetMapping("/occupations/gap")
  String show(@RequestParam(defaultValue = "") String code, Model model) {
    if (code.isBlank()) {
      model.addAttribute("targets", targets.list());
      return "occupation/gap-choose";
    }
    model.addAttribute("view", GapView.of(gaps.of(code.strip())));
    return "occupation/gap";
  }
}
