package org.cursus.app.job;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Jobs as a table, as a page.
@Controller
@RequestMapping("/jobs")
class JobTablePages {

  private final JobImport imports;

  JobTablePages(JobImport imports) {
    this.imports = imports;
  }

  @GetMapping("/import")
  String show(Model model) {
    return page(null, List.of(), null, model);
  }

  @GetMapping("/jobs.csv")
  ResponseEntity<String> export() {
    return JobTableApi.file(imports.export());
  }

  /// @param look given by the button that only looks
  @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String take(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(required = false) @Nullable String look,
      Model model,
      HttpServletResponse response)
      throws IOException {
    try {
      var report = imports.take(file == null ? new byte[0] : file.getBytes(), look != null);
      return page(report, List.of(), null, model);
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      return page(null, places(problem), problem, model);
    }
  }

  private static List<String> places(Problem problem) {
    return problem.members().get("errors") instanceof List<?> faults
        ? faults.stream()
            .filter(Fault.class::isInstance)
            .map(Fault.class::cast)
            .map(JobTablePages::place)
            .toList()
        : List.of();
  }

  /// `/lines/7/title` as people say it.
  private static String place(Fault fault) {
    var parts = fault.pointer().split("/");
    return "Line "
        + (parts.length > 2 ? parts[2] : "1")
        + (parts.length > 3 ? ", " + parts[3].replace('_', ' ') : "")
        + ": "
        + fault.detail();
  }

  private static String page(
      JobImport.@Nullable Report report,
      List<String> faults,
      @Nullable Problem problem,
      Model model) {
    model.addAttribute("report", report);
    model.addAttribute("faults", faults);
    model.addAttribute("problem", problem == null ? null : problem.type().title());
    model.addAttribute("columns", String.join(", ", JobCsv.COLUMNS));
    model.addAttribute("most", JobImport.MOST_ROWS);
    return "job/import";
  }
}
