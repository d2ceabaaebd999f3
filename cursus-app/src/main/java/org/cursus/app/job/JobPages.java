package org.cursus.app.job;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.occupation.OccupationTitles;
import org.cursus.app.occupation.OccupationTitles.Coded;
import org.cursus.app.onet.LiveRelease;
import org.cursus.app.onet.Onet;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.PageErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One job as pages: what was read from it, and the form that corrects it.
@Controller
@RequestMapping("/jobs/{id}")
class JobPages {

  private static final int CHOICES = 5;

  private final JobKeeping jobs;
  private final OccupationTitles occupations;
  private final Onet onet;
  private final ObjectProvider<JobPanel> panels;

  JobPages(
      JobKeeping jobs, OccupationTitles occupations, Onet onet, ObjectProvider<JobPanel> panels) {
    this.jobs = jobs;
    this.occupations = occupations;
    this.onet = onet;
    this.panels = panels;
  }

  /// What the page says after something was done.
  enum Done {
    ADDED("Added. Look over what was read from it."),
    SAVED("Saved."),
    MARKED("Saved how far your application is."),
    ARCHIVED("Archived. It no longer stands in your list."),
    TAKEN_OUT("Taken out of the archive."),
    COPIED("Saved a copy among your jobs."),
    RESTORED("Restored.");

    private final String text;

    Done(String text) {
      this.text = text;
    }
  }

  /// A place of another module on the page.
  record Panel(String title, String href, @Nullable String sentence) {}

  @GetMapping
  String show(
      @PathVariable UUID id, @RequestParam(required = false) @Nullable Done done, Model model) {
    var job = jobs.get(id);
    model.addAttribute("job", job);
    model.addAttribute("fields", job.fields());
    model.addAttribute("notes", JobView.notes(job));
    model.addAttribute("notice", done == null ? null : done.text);
    model.addAttribute("applicationStatuses", ApplicationStatus.values());
    var occupation = coded(job.fields().occupationCode());
    model.addAttribute("occupation", occupation);
    model.addAttribute(
        "attribution",
        occupation == null ? null : onet.live().map(LiveRelease::attribution).orElse(null));
    model.addAttribute("panels", job.isPublic() ? List.of() : panels(id));
    return "job/job";
  }

  private List<Panel> panels(UUID id) {
    return panels.stream()
        .sorted(Comparator.comparingInt(JobPanel::order))
        .map(each -> new Panel(each.title(), each.href(id), each.sentence(id)))
        .toList();
  }

  private @Nullable Coded coded(@Nullable String code) {
    return code == null ? null : occupations.find(code).orElse(null);
  }

  @GetMapping("/edit")
  String edit(@PathVariable UUID id, Model model) {
    var job = own(id);
    return editor(job, JobForm.of(job), null, List.of(), model);
  }

  private StoredJob own(UUID id) {
    var job = jobs.get(id);
    if (job.isPublic()) {
      throw JobProblem.PUBLIC_JOB_READ_ONLY.problem();
    }
    return job;
  }

  @PostMapping("/edit")
  String save(
      @PathVariable UUID id,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    try {
      jobs.change(id, JobKeeping.version(form.get("version")), JobForm.draft(form));
      return "redirect:/jobs/" + id + "?done=" + Done.SAVED;
    } catch (Problem problem) {
      var job = own(id);
      response.setStatus(problem.type().status().value());
      boolean stale = problem.type() == JobProblem.JOB_VERSION_STALE;
      // Who saves again after seeing both sides means it.
      var again = new java.util.HashMap<>(form);
      if (stale) {
        again.put("version", String.valueOf(job.version()));
      }
      var conflicts = stale ? JobForm.conflicts(form, job) : List.<JobForm.Conflict>of();
      return editor(job, again, problem, conflicts, model);
    }
  }

  private String editor(
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
    model.addAttribute("choices", occupations.choices(job.fields().title(), CHOICES));
    model.addAttribute("chosen", coded(form.get("occupationCode")));
    return "job/edit";
  }

  @PostMapping("/application")
  String mark(@PathVariable UUID id, @RequestParam String applicationStatus) {
    jobs.mark(id, applicationStatus);
    return "redirect:/jobs/" + id + "?done=" + Done.MARKED;
  }

  @PostMapping("/archive")
  String archive(@PathVariable UUID id, @RequestParam int version) {
    jobs.archive(id, version, true);
    return "redirect:/jobs/" + id + "?done=" + Done.ARCHIVED;
  }

  @PostMapping("/take-out")
  String takeOut(@PathVariable UUID id, @RequestParam int version) {
    jobs.archive(id, version, false);
    return "redirect:/jobs/" + id + "?done=" + Done.TAKEN_OUT;
  }

  @PostMapping("/delete")
  String delete(@PathVariable UUID id, @RequestParam int version) {
    jobs.delete(id, version);
    return "redirect:/jobs/deleted?done=DELETED";
  }

  @PostMapping("/copy")
  String copy(@PathVariable UUID id) {
    return "redirect:/jobs/" + jobs.copy(id).id() + "?done=" + Done.COPIED;
  }
}
