package org.cursus.app.occupation;

import org.cursus.app.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of paths to an occupation.
@Controller
class PathPages {

  private final PathFinder finder;
  private final OccupationTargets targets;

  PathPages(PathFinder finder, OccupationTargets targets) {
    this.finder = finder;
    this.targets = targets;
  }

  /// @param to the occupation; empty to choose one
  /// @param from another start than the record's jobs; empty for these
  @GetMapping("/occupations/paths")
  String show(
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String from,
      Model model) {
    if (to.isBlank()) {
      model.addAttribute("targets", targets.list());
      return "occupation/paths-choose";
    }
    try {
      var paths = finder.find(from.isBlank() ? null : from.strip(), to.strip());
      model.addAttribute("view", PathView.of(paths));
      return "occupation/paths";
    } catch (Problem problem) {
      if (problem.type() != OccupationProblem.NO_STARTING_POINT) {
        throw problem;
      }
      model.addAttribute("to", to.strip());
      return "occupation/paths-start";
    }
  }
}
