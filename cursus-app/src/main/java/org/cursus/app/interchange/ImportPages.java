package org.cursus.app.interchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.resume.Resumes;
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

/// Where the record leaves and comes in, by files.
@Controller
@RequestMapping("/record/interchange")
class ImportPages {

  private static final int SHOWN = 100;

  private final Imports imports;
  private final ArchiveApi archives;
  private final Resumes resumes;

  ImportPages(Imports imports, ArchiveApi archives, Resumes resumes) {
    this.imports = imports;
    this.archives = archives;
    this.resumes = resumes;
  }

  /// A fault in words.
  ///
  /// @param place such as "Work 2, startDate"
  record FaultView(String place, String detail) {}

  @GetMapping
  String show(@RequestParam(defaultValue = "") String done, Model model) {
    model.addAttribute(
        "said",
        done.equals("archive")
            ? "The archive is in your account now. What was there already stayed as it was."
            : null);
    return page(model, null);
  }

  @GetMapping("/json-resume")
  ResponseEntity<String> jsonResume() {
    return ResponseEntity.ok()
        .header("Content-Disposition", "attachment; filename=\"resume.json\"")
        .contentType(MediaType.APPLICATION_JSON)
        .body(imports.jsonResume().toPrettyString());
  }

  @GetMapping("/reactive-resume")
  ResponseEntity<String> reactiveResume() {
    return ResponseEntity.ok()
        .header("Content-Disposition", "attachment; filename=\"reactive-resume.json\"")
        .contentType(MediaType.APPLICATION_JSON)
        .body(imports.reactiveResume().toPrettyString());
  }

  /// What the file is decides where it goes; what no other program wrote is read like a resume.
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String take(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model,
      HttpServletResponse response)
      throws IOException {
    try {
      var name = file == null ? null : file.getOriginalFilename();
      if (file == null || name == null || name.isEmpty() && file.isEmpty()) {
        throw InterchangeProblem.FILE_MISSING.problem();
      }
      return switch (FileContent.of(file)) {
        case JSON_RESUME -> {
          var brought = imports.take(FileNames.clean(name, "import.json"), file.getBytes());
          yield "redirect:/record/uploads/" + brought.batchId();
        }
        case ARCHIVE -> {
          archives.take(file);
          yield "redirect:/record/interchange?done=archive";
        }
        case DOCUMENT -> "redirect:/resumes/" + resumes.upload(name, file::getBytes, "page");
      };
    } catch (Problem problem) {
      if (problem.members().get("resumeId") instanceof Object existing) {
        return "redirect:/resumes/" + existing + "?again";
      }
      response.setStatus(problem.type().status().value());
      return page(model, problem);
    }
  }

  private static String page(Model model, @Nullable Problem problem) {
    var faults = problem == null ? List.<FaultView>of() : faults(problem);
    model.addAttribute("problem", problem == null ? null : problem.type().title());
    model.addAttribute("file", problem == null ? null : problem.members().get("file"));
    model.addAttribute("faults", faults.subList(0, Math.min(SHOWN, faults.size())));
    model.addAttribute("more", Math.max(0, faults.size() - SHOWN));
    return "interchange/interchange";
  }

  private static List<FaultView> faults(Problem problem) {
    return problem.members().get("errors") instanceof List<?> all
        ? all.stream()
            .filter(Fault.class::isInstance)
            .map(Fault.class::cast)
            .map(fault -> new FaultView(place(fault.pointer()), fault.detail()))
            .toList()
        : List.of();
  }

  /// `/work/1/startDate` as "work 2, startDate": people count from one.
  static String place(String pointer) {
    var place = new StringBuilder();
    for (var step : pointer.split("/")) {
      var name = step.replace("~1", "/").replace("~0", "~");
      if (name.matches("\\d{1,6}")) {
        place.append(' ').append(Integer.parseInt(name) + 1);
      } else if (!name.isEmpty()) {
        place.append(place.isEmpty() ? "" : ", ").append(name);
      }
    }
    return place.isEmpty() ? "The file" : place.toString();
  }
}
