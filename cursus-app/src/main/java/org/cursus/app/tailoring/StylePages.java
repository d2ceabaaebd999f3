package org.cursus.app.tailoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.PageErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The page of the caller's samples and style.
@Controller
@RequestMapping("/style")
class StylePages {

  private final Samples samples;

  StylePages(Samples samples) {
    this.samples = samples;
  }

  @GetMapping
  String style(Model model) {
    return show(model, "cover_letter", "", Map.of());
  }

  /// @param file a text file; its text counts when there is one
  @PostMapping
  String add(
      @RequestParam(name = "document_type", defaultValue = "") String type,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model)
      throws IOException {
    boolean uploaded = file != null && !file.isEmpty();
    var given = uploaded ? new String(file.getBytes(), StandardCharsets.UTF_8) : text;
    try {
      samples.add(NewSample.of(type, uploaded ? file.getOriginalFilename() : null, given));
    } catch (Problem problem) {
      if (!(problem.type() instanceof TailoringProblem)) {
        throw problem;
      }
      var errors = PageErrors.byField(problem);
      return show(
          model, type, text, errors.isEmpty() ? Map.of("text", problem.type().title()) : errors);
    }
    return "redirect:/style";
  }

  @PostMapping("/samples/{id}/activate")
  String activate(@PathVariable UUID id) {
    samples.activate(id);
    return "redirect:/style";
  }

  @PostMapping("/samples/{id}/archive")
  String archive(@PathVariable UUID id) {
    samples.archive(id);
    return "redirect:/style";
  }

  private String show(Model model, String type, String text, Map<String, String> errors) {
    var style = samples.style().orElse(null);
    var measured = style == null ? null : style.extractedStyle();
    model.addAttribute("samples", samples.list());
    model.addAttribute("style", style);
    model.addAttribute("measures", measured == null ? null : StyleMeasures.of(measured));
    model.addAttribute("type", type);
    model.addAttribute("text", text);
    model.addAttribute("errors", errors);
    return "tailoring/style";
  }
}
