package org.cursus.app.report;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cursus.app.account.Viewer;
import org.cursus.app.assessment.ReadinessResult;
import org.cursus.app.assessment.ReadinessResults;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.PageErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The caller's reports as pages: the list, the form for a new one, and one report.
@Controller
@RequestMapping("/reports")
class ReportPages {

  private static final int PAGE = 20;
  private static final String NAME = "name";

  private final ReportRequests reports;
  private final ReportLinks links;
  private final ReadinessResults results;
  private final ReportMaking making;
  private final JsonMapper json;

  ReportPages(
      ReportRequests reports,
      ReportLinks links,
      ReadinessResults results,
      ReportMaking making,
      JsonMapper json) {
    this.reports = reports;
    this.links = links;
    this.results = results;
    this.making = making;
    this.json = json;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) @Nullable UUID session,
      @RequestParam(required = false) @Nullable UUID before,
      @RequestParam(defaultValue = "false") boolean deleted,
      Model model) {
    var found = reports.list(session, before, PAGE + 1);
    boolean more = found.size() > PAGE;
    var page = more ? found.subList(0, PAGE) : found;
    model.addAttribute("reports", page);
    model.addAttribute(
        "titles", results.titles(page.stream().map(ReportGeneration::sessionId).toList()));
    model.addAttribute("sessionId", session);
    model.addAttribute("newest", results.newest().orElse(null));
    model.addAttribute("further", before != null);
    model.addAttribute("next", more ? page.getLast().id() : null);
    model.addAttribute("deleted", deleted);
    return "report/reports";
  }

  @GetMapping("/new")
  String form(@RequestParam UUID session, @AuthenticationPrincipal Viewer viewer, Model model) {
    var usual = new LinkedHashMap<String, String>();
    usual.put("format", "pdf");
    usual.put("paper", "a4");
    usual.put("answers", "true");
    usual.put(NAME, viewer.guest() ? "" : viewer.fullName());
    return form(session, usual, Map.of(), model);
  }

  private String form(
      UUID session, Map<String, String> form, Map<String, String> errors, Model model) {
    var result = results.find(session);
    form.putIfAbsent("language", result.language());
    model.addAttribute("result", result);
    model.addAttribute("form", form);
    model.addAttribute("errors", errors);
    model.addAttribute("languages", languages(result));
    return "report/new";
  }

  /// By tag, in English, as the page is.
  private Map<String, String> languages(ReadinessResult result) {
    return ReportCustomizations.languages(making.config(result)).stream()
        .collect(
            Collectors.toMap(
                each -> each,
                each -> Locale.forLanguageTag(each).getDisplayLanguage(Locale.ENGLISH),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  @PostMapping("/new")
  String begin(
      @RequestParam UUID session,
      @RequestParam Map<String, String> form,
      Model model,
      HttpServletResponse response) {
    var customizations = json.createObjectNode();
    customizations.put("paper", form.get("paper"));
    customizations.put("answers", form.containsKey("answers"));
    customizations.put(NAME, form.get(NAME));
    customizations.put("language", form.get("language"));
    try {
      var begun = reports.begin(new NewReport(session, form.get("format"), customizations));
      return "redirect:/reports/" + begun.report().id();
    } catch (Problem problem) {
      if (problem.type().status() == HttpStatus.NOT_FOUND) {
        throw problem;
      }
      response.setStatus(problem.type().status().value());
      var errors = new LinkedHashMap<String, String>();
      PageErrors.byField(problem)
          .forEach((place, text) -> errors.put(place.replaceFirst("^customizations/", ""), text));
      return form(session, new LinkedHashMap<>(form), errors, model);
    }
  }

  @GetMapping("/{id}")
  String show(@PathVariable UUID id, Model model) {
    var report = reports.get(id);
    model.addAttribute("report", report);
    model.addAttribute("title", results.find(report.sessionId()).config().title());
    model.addAttribute("shared", links.liveUntil(id).orElse(null));
    return "report/report";
  }

  /// Shown in the browser where it can be, else saved.
  @GetMapping("/{id}/file")
  ResponseEntity<byte[]> file(
      @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean open) {
    return ReportFiles.answer(reports.download(id), open);
  }

  @PostMapping("/{id}/cancel")
  String cancel(@PathVariable UUID id) {
    return "redirect:/reports/" + reports.cancel(id).id();
  }

  @PostMapping("/{id}/delete")
  String delete(@PathVariable UUID id) {
    reports.remove(id);
    return "redirect:/reports?deleted=true";
  }

  /// The link is said on this page alone, which is not kept by any cache.
  @PostMapping("/{id}/link")
  String link(@PathVariable UUID id, Model model, HttpServletResponse response) {
    try {
      model.addAttribute("link", links.make(id));
    } catch (Problem problem) {
      if (problem.type().status() != HttpStatus.CONFLICT) {
        throw problem;
      }
      response.setStatus(problem.type().status().value());
      model.addAttribute("refused", problem.type().title());
    }
    response.setHeader("Cache-Control", "no-store");
    return show(id, model);
  }

  @PostMapping("/{id}/link/end")
  String endLinks(@PathVariable UUID id) {
    links.end(id);
    return "redirect:/reports/" + id;
  }

  /// What a link opens, for whoever has it.
  @GetMapping("/shared/{secret}")
  ResponseEntity<byte[]> shared(@PathVariable String secret) {
    return ReportFiles.answer(links.open(secret), true);
  }
}
