package org.cursus.app.tailoring;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Deletes a file on the page of its document, and brings it back.
@Controller
@RequestMapping("/documents/{id}/exports/{export}")
class ExportPages {

  private final Generations generations;
  private final Exports exports;
  private final DocumentPages pages;

  ExportPages(Generations generations, Exports exports, DocumentPages pages) {
    this.generations = generations;
    this.exports = exports;
    this.pages = pages;
  }

  @PostMapping("/delete")
  String delete(
      @PathVariable UUID id, @PathVariable UUID export, Model model, HttpServletResponse response) {
    try {
      exports.remove(export);
      return "redirect:/documents/%s?undo=%s#files".formatted(id, export);
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      model.addAttribute("errors", Map.of("file", problem.type().title()));
      return pages.page(generations.completed(id), "files", model);
    }
  }

  @PostMapping("/restore")
  String restore(@PathVariable UUID id, @PathVariable UUID export) {
    exports.restore(export);
    return "redirect:/documents/%s#files".formatted(id);
  }
}
