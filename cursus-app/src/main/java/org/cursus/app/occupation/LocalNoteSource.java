package org.cursus.app.occupation;

import org.cursus.app.onet.Onet;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Names the source on the pages of administrators that show titles of O*NET, as its licence asks.
@ControllerAdvice(
    assignableTypes = {LocalNotePages.class, PlainSkillPages.class, ProgramPages.class})
class LocalNoteSource {

  private final Onet onet;

  LocalNoteSource(Onet onet) {
    this.onet = onet;
  }

  @ModelAttribute
  void name(Model model) {
    model.addAttribute("release", onet.live().orElse(null));
  }
}
