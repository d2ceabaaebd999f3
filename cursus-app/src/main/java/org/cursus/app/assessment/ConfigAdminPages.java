package org.cursus.app.assessment;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.Problem;
import org.cursus.engine.assessment.ConfigFault;
import org.cursus.engine.assessment.ConfigReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Assessments as pages for administrators: their versions, an editor, and how they are answered.
@Controller
@RequestMapping("/admin/assessments")
class ConfigAdminPages {

  private final ConfigAdmin admin;
  private final ConfigPreview preview;
  private final AnswerFigures figures;

  ConfigAdminPages(ConfigAdmin admin, ConfigPreview preview, AnswerFigures figures) {
    this.admin = admin;
    this.preview = preview;
    this.figures = figures;
  }

  /// What a page says after something was done.
  enum Done {
    ADDED("Saved. It waits here; people get it once you activate it."),
    ACTIVATED("Active. New runs begin with it; running ones keep the version they began with."),
    REMOVED("Removed.");

    private final String text;

    Done(String text) {
      this.text = text;
    }

    private static @Nullable String textOf(@Nullable Done done) {
      return done == null ? null : done.text;
    }
  }

  /// A fault and the line where it stands.
  record Line(int line, String pointer, String text) {}

  @GetMapping
  String list(@RequestParam(required = false) @Nullable Done done, Model model) {
    model.addAttribute("notice", Done.textOf(done));
    model.addAttribute("versions", admin.list());
    return "admin/assessments";
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable UUID id, @RequestParam(required = false) @Nullable Done done, Model model) {
    model.addAttribute("notice", Done.textOf(done));
    return page(id, null, model);
  }

  private String page(UUID id, @Nullable String problem, Model model) {
    var opened = admin.open(id);
    model.addAttribute("version", opened.version());
    model.addAttribute("config", ConfigReader.read(opened.text()));
    model.addAttribute("problem", problem);
    return "admin/assessment";
  }

  @PostMapping("/{id}/activate")
  String activate(@PathVariable UUID id) {
    admin.activate(id);
    return "redirect:/admin/assessments/" + id + "?done=" + Done.ACTIVATED;
  }

  @PostMapping("/{id}/remove")
  String remove(@PathVariable UUID id, Model model, HttpServletResponse response) {
    try {
      admin.remove(id);
      return "redirect:/admin/assessments?done=" + Done.REMOVED;
    } catch (Problem refusal) {
      if (refusal.type() == ReadinessProblem.NO_SUCH_ASSESSMENT) {
        throw refusal;
      }
      response.setStatus(refusal.type().status().value());
      return page(id, refusal.type().title(), model);
    }
  }

  @GetMapping("/{id}/edit")
  String edit(@PathVariable UUID id, Model model) {
    var opened = admin.open(id);
    var taken =
        admin.list().stream()
            .filter(each -> each.name().equals(opened.version().name()))
            .map(ConfigVersion::version)
            .toList();
    var config = ConfigReader.read(opened.text());
    var text =
        opened
            .text()
            .replaceFirst(
                "\"version\": \"[^\"]*\"",
                "\"version\": \"" + NextVersion.after(config.version(), taken) + "\"");
    return editor(id, text, List.of(), model);
  }

  /// Checks what was written, compares it with stored runs, or saves it.
  @PostMapping("/{id}/edit")
  String change(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "save") String what,
      Model model,
      HttpServletResponse response) {
    var faults = admin.faults(text);
    if (!faults.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return editor(id, text, faults, model);
    }
    if (what.equals("save")) {
      try {
        var added = admin.add(text);
        return "redirect:/admin/assessments/" + added.id() + "?done=" + Done.ADDED;
      } catch (Problem refusal) {
        response.setStatus(refusal.type().status().value());
        model.addAttribute("problem", refusal.type().title());
      }
    } else if (what.equals("compare")) {
      model.addAttribute("moves", preview.of(ConfigAdmin.read(text)));
    } else {
      model.addAttribute("notice", "Nothing is wrong with it.");
    }
    return editor(id, text, faults, model);
  }

  private String editor(UUID id, String text, List<ConfigFault> faults, Model model) {
    var lines = ConfigReader.lines(text);
    model.addAttribute("version", admin.open(id).version());
    model.addAttribute("text", text);
    model.addAttribute(
        "faults",
        faults.stream()
            .map(each -> new Line(FaultLine.of(each.pointer(), lines), each.pointer(), each.text()))
            .toList());
    model.addAttribute("config", faults.isEmpty() ? ConfigReader.read(text) : null);
    return "admin/assessment-edit";
  }

  @GetMapping("/{id}/answers")
  String answers(@PathVariable UUID id, Model model) {
    model.addAttribute("figures", figures.of(id));
    return "admin/assessment-answers";
  }

  @GetMapping(path = "/{id}/answers.csv", produces = "text/csv")
  ResponseEntity<byte[]> csv(@PathVariable UUID id) {
    return AnswerCsv.download(figures.of(id));
  }
}
