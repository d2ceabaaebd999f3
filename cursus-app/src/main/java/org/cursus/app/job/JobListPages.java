package org.cursus.app.job;

import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The lists of jobs as pages: one's own, public ones, and what was deleted.
@Controller
@RequestMapping("/jobs")
class JobListPages {

  private static final int PAGE = 20;

  private final JobKeeping jobs;

  JobListPages(JobKeeping jobs) {
    this.jobs = jobs;
  }

  /// What was asked for, to fill in the form again.
  record Wanted(String q, String status, String application, String source, String place) {

    public boolean some() {
      return !(q + status + application + source + place).isEmpty();
    }
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String application,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(required = false) @Nullable UUID cursor,
      Model model) {
    var filter = JobFilter.of(q, status, application, source, place.equals("remote") ? true : null);
    model.addAttribute("wanted", new Wanted(q, status, application, source, place));
    return shown(jobs.list(filter.current(), cursor, PAGE + 1), cursor != null, model, "job/jobs");
  }

  @GetMapping("/public")
  String publicOnes(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable UUID cursor,
      Model model) {
    var filter = JobFilter.of(q, null, null, null, null);
    model.addAttribute("wanted", new Wanted(q, "", "", "", ""));
    return shown(jobs.publicOnes(filter, cursor, PAGE + 1), cursor != null, model, "job/public");
  }

  private static String shown(
      List<JobSummary> found, boolean further, Model model, String template) {
    boolean more = found.size() > PAGE;
    var page = more ? found.subList(0, PAGE) : found;
    model.addAttribute("jobs", page);
    model.addAttribute("further", further);
    model.addAttribute("next", more ? page.getLast().id() : null);
    return template;
  }

  @GetMapping("/deleted")
  String deleted(@RequestParam(required = false) @Nullable String done, Model model) {
    model.addAttribute("jobs", jobs.deleted());
    model.addAttribute(
        "notice", done == null ? null : "Deleted. You can have it back for 30 days.");
    return "job/deleted";
  }

  @PostMapping("/{id}/restore")
  String restore(@PathVariable UUID id, Model model) {
    try {
      jobs.restore(id);
      return "redirect:/jobs/" + id + "?done=RESTORED";
    } catch (Problem problem) {
      if (problem.type() != JobProblem.JOB_GONE_TOO_LONG) {
        throw problem;
      }
      model.addAttribute("problem", problem.type().title());
      return deleted(null, model);
    }
  }
}
