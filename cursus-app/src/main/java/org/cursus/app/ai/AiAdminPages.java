package org.cursus.app.ai;

import jakarta.servlet.http.HttpServletResponse;
import org.cursus.app.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The language model as a page for administrators.
@Controller
@RequestMapping("/admin/ai")
class AiAdminPages {

  private final AiAdmin ai;
  private final Embeddings embeddings;

  AiAdminPages(AiAdmin ai, Embeddings embeddings) {
    this.ai = ai;
    this.embeddings = embeddings;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("ai", ai.view());
    model.addAttribute("embeddings", embeddings.models());
    return "admin/ai";
  }

  @PostMapping("/test")
  String test(Model model, HttpServletResponse response) {
    try {
      ai.test();
      return "redirect:/admin/ai#test";
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      model.addAttribute("problem", problem.type().title());
      return show(model);
    }
  }
}
