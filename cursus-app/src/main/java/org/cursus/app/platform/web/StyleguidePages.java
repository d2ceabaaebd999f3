package org.cursus.app.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Every component in every state, for operators and whoever draws the next page.
@Controller
class StyleguidePages {

  @GetMapping("/styleguide")
  String show() {
    return "styleguide";
  }
}
