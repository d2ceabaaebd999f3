package org.cursus.app.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Gives every page its viewer: who is signed in, or nobody.
@ControllerAdvice(annotations = Controller.class)
class ViewerModel {

  @ModelAttribute("viewer")
  @Nullable Viewer viewer(@AuthenticationPrincipal @Nullable Viewer viewer) {
    return viewer;
  }
}
