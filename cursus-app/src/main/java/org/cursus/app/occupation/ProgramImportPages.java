package org.cursus.app.occupation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
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

/// Programs by files, as a page for administrators.
@Controller
@RequestMapping("/admin/programs/files")
class ProgramImportPages {

  private static final int SHOWN = 200;

  private final Programs programs;
  private final ProgramImport imports;
  private final ProgramCrosswalk crosswalk;

  ProgramImportPages(Programs programs, ProgramImport imports, ProgramCrosswalk crosswalk) {
    this.programs = programs;
    this.imports = imports;
    this.crosswalk = crosswalk;
  }

  @GetMapping
  String show(Model model) {
    return page(model, null);
  }

  @GetMapping("/programs.csv")
  ResponseEntity<String> export() {
    return ResponseEntity.ok()
        .header("Content-Disposition", "attachment; filename=\"programs.csv\"")
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .body(programs.export());
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String take(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model,
      HttpServletResponse response)
      throws IOException {
    return tried(
        file,
        content -> {
          var report = imports.take(content);
          var telling =
              report.rows().stream()
                  .filter(row -> row.outcome() != ProgramReport.Outcome.ADDED)
                  .filter(row -> row.outcome() != ProgramReport.Outcome.SAME)
                  .toList();
          model.addAttribute("report", report);
          model.addAttribute("rows", telling.stream().limit(SHOWN).toList());
          model.addAttribute("more", Math.max(0, telling.size() - SHOWN));
          return page(model, null);
        },
        model,
        response);
  }

  @PostMapping(path = "/crosswalk", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String takeCrosswalk(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model,
      HttpServletResponse response)
      throws IOException {
    return tried(
        file,
        content -> {
          model.addAttribute("taken", crosswalk.take(content));
          return page(model, null);
        },
        model,
        response);
  }

  private static String tried(
      @Nullable MultipartFile file,
      Function<byte[], String> work,
      Model model,
      HttpServletResponse response)
      throws IOException {
    try {
      return work.apply(file == null ? new byte[0] : file.getBytes());
    } catch (Problem problem) {
      response.setStatus(problem.type().status().value());
      return page(model, problem);
    }
  }

  private static String page(Model model, @Nullable Problem problem) {
    model.addAttribute("problem", problem == null ? null : problem.type().title());
    model.addAttribute(
        "faults",
        problem != null && problem.members().get("errors") instanceof List<?> all
            ? all.stream()
                .filter(Fault.class::isInstance)
                .map(Fault.class::cast)
                .map(each -> "Line " + each.pointer().replaceAll("\\D", "") + ": " + each.detail())
                .toList()
            : List.of());
    model.addAttribute("columns", String.join(", ", ProgramCsv.COLUMNS));
    return "admin/program-files";
  }
}
