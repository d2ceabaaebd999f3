package org.cursus.app.job;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/// Public jobs as pages for administrators.
@Controller
@RequestMapping("/admin/jobs")
class PublicJobPages {

  private static final int PAGE = 50;

  private final PublicJobs jobs;

  PublicJobPages(PublicJobs jobs) {
    this.jobs = jobs;
  }

  /// What a page says after something was done.
  enum Done {
    SAVED("Saved. Everybody sees it, unless it is a draft."),
    RETIRED("Retired. Copies that people saved stay."),
    OFFERED("Everybody sees it again.");

    private final String text;

    Done(String text) {
      this.text = text;
    }
  }

  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable Done done,
      @RequestParam(required = false) @Nullable UUID cursor,
      Model model) {
    return list(done == null ? null : done.text, null, "", cursor, model);
  }

  private String list(
      @Nullable String notice,
      @Nullable Problem problem,
      String text,
      @Nullable UUID cursor,
      Model model) {
    var found = jobs.list(cursor, PAGE + 1);
    boolean more = found.size() > PAGE;
    var page = more ? found.subList(0, PAGE) : found;
    model.addAttribute("jobs", page);
    model.addAttribute("next", more ? page.getLast().id() : null);
    model.addAttribute("notice", notice);
    model.addAttribute("problem", problem == null ? null : JobAddPages.told(problem));
    model.addAttribute("text", text);
    return "admin/jobs";
  }

  @PostMapping
  String add(@RequestParam String text, Model model, HttpServletResponse response) {
    try {
      return "redirect:/admin/jobs/" + jobs.addText(text).id();
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      return list(null, problem, text, null, model);
    }
  }

  @GetMapping("/{id}")
  String edit(@PathVariable UUID id, Model model) {
    var job = jobs.get(id);
    return editor(job, JobForm.of(job), null, List.of(), model);
  }

  @PostMapping("/{id}")
  String save(
      @PathVariable UUID id,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    try {
      jobs.change(id, JobKeeping.version(form.get("version")), JobForm.draft(form));
      return "redirect:/admin/jobs?done=" + Done.SAVED;
    } catch (Problem problem) {
      var job = jobs.get(id);
      response.setStatus(problem.type().status().value());
      boolean stale = problem.type() == JobProblem.JOB_VERSION_STALE;
      var again = new java.util.HashMap<>(form);
      if (stale) {
        again.put("version", String.valueOf(job.version()));
      }
      var conflicts = stale ? JobForm.conflicts(form, job) : List.<JobForm.Conflict>of();
      return editor(job, again, problem, conflicts, model);
    }
  }

  @PostMapping("/{id}/retire")
  String retire(@PathVariable UUID id, @RequestParam int version) {
    jobs.retire(id, version, true);
    return "redirect:/admin/jobs?done=" + Done.RETIRED;
  }

  @PostMapping("/{id}/offer")
  String offer(@PathVariable UUID id, @RequestParam int version) {
    jobs.retire(id, version, false);
    return "redirect:/admin/jobs?done=" + Done.OFFERED;
  }

  private static String editor(
      StoredJob job,
      Map<String, String> form,
      @Nullable Problem problem,
      List<JobForm.Conflict> conflicts,
      Model model) {
    model.addAttribute("job", job);
    model.addAttribute("form", form);
    model.addAttribute("errors", problem == null ? Map.of() : PageErrors.byField(problem));
    model.addAttribute("problem", problem == null ? null : problem.type().title());
    model.addAttribute("conflicts", conflicts);
    return "admin/job";
  }
}
