package org.cursus.app.job;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.PageErrors;
import org.cursus.engine.document.DocumentFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Adding a job as a page, in one of four ways.
@Controller
@RequestMapping("/jobs/new")
class JobAddPages {

  private final JobAdding adding;
  private final PageFetch pages;

  JobAddPages(JobAdding adding, PageFetch pages) {
    this.adding = adding;
    this.pages = pages;
  }

  /// How a job is added.
  enum Way {
    TEXT,
    ADDRESS,
    FILE,
    FORM;

    static Way of(String name) {
      for (var way : values()) {
        if (way.name().equalsIgnoreCase(name)) {
          return way;
        }
      }
      return TEXT;
    }
  }

  @FunctionalInterface
  private interface Work {
    UUID add() throws IOException;
  }

  @GetMapping
  String show(@RequestParam(defaultValue = "text") String by, Model model) {
    return page(Way.of(by), Map.of("employmentType", "full_time"), null, model);
  }

  @PostMapping("/text")
  String addText(@RequestParam Map<String, String> form, Model model, HttpServletResponse response)
      throws IOException {
    return tried(Way.TEXT, form, () -> adding.addText(form.get("text")), model, response);
  }

  @PostMapping("/address")
  String addPage(@RequestParam Map<String, String> form, Model model, HttpServletResponse response)
      throws IOException {
    return tried(Way.ADDRESS, form, () -> adding.addPage(form.get("url")), model, response);
  }

  @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String addFile(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model,
      HttpServletResponse response)
      throws IOException {
    return tried(
        Way.FILE,
        Map.of(),
        () -> {
          if (file == null || file.isEmpty()) {
            throw JobProblem.POSTING_FILE_MISSING.problem();
          }
          var name = file.getOriginalFilename();
          return adding.addFile(name == null ? "" : name, file::getBytes);
        },
        model,
        response);
  }

  @PostMapping("/form")
  String addForm(@RequestParam Map<String, String> form, Model model, HttpServletResponse response)
      throws IOException {
    return tried(Way.FORM, form, () -> adding.addForm(JobForm.draft(form)), model, response);
  }

  private String tried(
      Way way, Map<String, String> form, Work work, Model model, HttpServletResponse response)
      throws IOException {
    try {
      return "redirect:/jobs/" + work.add() + "?done=ADDED";
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      return page(way, form, problem, model);
    }
  }

  private String page(Way way, Map<String, String> form, @Nullable Problem problem, Model model) {
    model.addAttribute("way", way.name());
    model.addAttribute("form", form);
    model.addAttribute("errors", problem == null ? Map.of() : PageErrors.byField(problem));
    model.addAttribute("problem", problem == null ? null : told(problem));
    model.addAttribute("fetches", pages.isOn());
    return "job/new";
  }

  /// A fault of a file has advice of its own.
  static String told(Problem problem) {
    for (var fault : DocumentFault.values()) {
      if (fault.code().equals(problem.members().get("fault"))) {
        return fault.advice().replace("your resume", "the posting").replace("resume", "posting");
      }
    }
    return problem.type().title();
  }
}
