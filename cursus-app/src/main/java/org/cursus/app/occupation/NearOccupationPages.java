package org.cursus.app.occupation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Occupations by what somebody tells, as a page. The text travels in the body, so that it stands
/// in no address and no log.
@Controller
@RequestMapping("/occupations/near")
class NearOccupationPages {

  private static final int SHOWN = 12;
  private final NearOccupations occupations;

  NearOccupationPages(NearOccupations occupations) {
    this.occupations = occupations;
  }

  @GetMapping
  String ask() {
    return "occupation/near";
  }

  @PostMapping
  String find(@RequestParam(defaultValue = "") String text, Model model) {
    model.addAttribute("text", text);
    if (text.isBlank() || text.length() > NearOccupations.LONGEST_TEXT) {
      model.addAttribute("wrong", OccupationProblem.TEXT_INVALID.title());
      return "occupation/near";
    }
    var found = occupations.find(text, SHOWN);
    model.addAttribute("release", found.release());
    model.addAttribute("near", found.near());
    return "occupation/near";
  }
}
