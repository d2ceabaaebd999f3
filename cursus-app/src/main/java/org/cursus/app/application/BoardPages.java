package org.cursus.app.application;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.cursus.app.job.ApplicationStatus;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All applications as cards in five columns.
@Controller
@RequestMapping("/applications")
class BoardPages {

  private static final int MOST_AWAY = 100;

  private final Applications applications;
  private final Funnels funnels;
  private final Clock clock;

  BoardPages(Applications applications, Funnels funnels, Clock clock) {
    this.applications = applications;
    this.funnels = funnels;
    this.clock = clock;
  }

  /// @param job the one to begin with
  /// @param gone the application that was put away just now
  @GetMapping
  String board(
      @RequestParam(required = false) @Nullable UUID job,
      @RequestParam(required = false) @Nullable UUID gone,
      Model model) {
    model.addAttribute("chosen", job);
    return board(model, gone);
  }

  private String board(Model model, @Nullable UUID gone) {
    var away = applications.page(null, true, null, MOST_AWAY);
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    model.addAttribute("board", BoardView.of(applications.board(), today));
    model.addAttribute("away", away);
    model.addAttribute(
        "gone", away.stream().filter(each -> each.id().equals(gone)).findFirst().orElse(null));
    model.addAttribute("jobs", applications.openJobs());
    model.addAttribute("statuses", List.of(ApplicationStatus.values()));
    model.addAttribute("today", today);
    return "application/board";
  }

  /// From a job's page to its application, or to where one is begun.
  @GetMapping("/of-job/{jobId}")
  String ofJob(@PathVariable UUID jobId) {
    return applications
        .ofJob(jobId)
        .map(each -> "redirect:/applications/" + each.id())
        .orElse("redirect:/applications?job=" + jobId + "#begin");
  }

  @PostMapping
  String begin(
      @RequestParam UUID jobId,
      @RequestParam(required = false) @Nullable String status,
      Model model,
      HttpServletResponse response) {
    try {
      var column = ApplicationStatus.of(status).orElse(ApplicationStatus.NOT_APPLIED);
      return "redirect:/applications#card-" + applications.begin(jobId, column).id();
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      model.addAttribute("refused", problem.type().title());
      model.addAttribute("chosen", jobId);
      return board(model, null);
    }
  }

  /// @param from `application` when the application's own page asks
  @PostMapping("/{id}/move")
  String move(
      @PathVariable UUID id,
      @RequestParam int base,
      @RequestParam String status,
      @RequestParam(required = false) @Nullable Integer position,
      @RequestParam(defaultValue = "board") String from,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
      Model model,
      HttpServletResponse response) {
    try {
      var input = new ApplicationInput();
      var column = input.status(status);
      input.check();
      var moved = applications.move(id, base, column, position);
      if (!fragment) {
        return from.equals("application")
            ? "redirect:/applications/" + id
            : "redirect:/applications#card-" + id;
      }
      model.addAttribute("moved", moved);
      return "application/board :: state";
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      model.addAttribute("refused", problem.type().title());
      model.addAttribute("conflict", Conflict.of(problem));
      model.addAttribute("refusedId", id);
      return fragment ? "application/board :: state" : board(model, null);
    }
  }

  @PostMapping("/{id}/archive")
  String archive(@PathVariable UUID id, @RequestParam int base) {
    applications.archive(id, base);
    return "redirect:/applications?gone=" + id;
  }

  @PostMapping("/{id}/restore")
  String restore(@PathVariable UUID id, @RequestParam int base) {
    applications.restore(id, base);
    return "redirect:/applications#card-" + id;
  }

  @GetMapping("/funnel")
  String funnel(Model model) {
    var funnel = funnels.funnel();
    model.addAttribute("funnel", funnel);
    model.addAttribute("chart", FunnelChart.of(funnel));
    model.addAttribute("waits", FunnelChart.waits(funnel));
    model.addAttribute("monthly", FunnelChart.months(funnel));
    return "application/funnel";
  }
}
