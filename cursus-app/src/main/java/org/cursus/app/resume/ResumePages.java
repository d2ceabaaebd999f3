package org.cursus.app.resume;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.web.PageErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Uploading resumes, watching them being read, and seeing the place where a fact stands.
@Controller
@RequestMapping("/resumes")
class ResumePages {

  private static final int SHOWN = 50;

  private final Resumes resumes;

  ResumePages(Resumes resumes) {
    this.resumes = resumes;
  }

  /// A resume as its pages show it.
  record ResumeView(
      UUID id,
      String fileName,
      String size,
      Instant uploadedAt,
      String status,
      int progress,
      String stage,
      List<StageView> stages,
      @Nullable String advice) {

    static ResumeView of(ResumeVersion version) {
      var error = version.lastError();
      return new ResumeView(
          version.id(),
          version.fileName(),
          size(version.fileSize()),
          version.createdAt(),
          version.status().code(),
          version.progress(),
          version.stage().code(),
          Arrays.stream(Stage.values()).map(stage -> StageView.of(stage, version)).toList(),
          error == null ? null : error.advice());
    }

    private static String size(int bytes) {
      return bytes < 1_000_000
          ? String.format(Locale.ROOT, "%d KB", Math.max(1, Math.round(bytes / 1000.0)))
          : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
  }

  /// One stage; seconds once it is over.
  record StageView(String name, String status, @Nullable Double seconds) {

    static StageView of(Stage stage, ResumeVersion version) {
      var state = version.stages().get(stage.code());
      if (state == null) {
        return new StageView(stage.code(), "pending", null);
      }
      Double seconds = null;
      if (state.startedAt() != null && state.completedAt() != null) {
        seconds = Duration.between(state.startedAt(), state.completedAt()).toMillis() / 1000.0;
      }
      return new StageView(stage.code(), state.status(), seconds);
    }
  }

  /// A place in a document, in points.
  record PlaceView(
      UUID resumeId,
      String fileName,
      int page,
      int pages,
      String imageHref,
      double pageWidth,
      double pageHeight,
      double x,
      double y,
      double width,
      double height,
      String text) {}

  @GetMapping
  String list(Model model) {
    return listPage(model, Map.of());
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String upload(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model,
      HttpServletResponse response)
      throws IOException {
    try {
      var name = file == null ? null : file.getOriginalFilename();
      if (file == null || name == null || (name.isEmpty() && file.isEmpty())) {
        throw ResumeProblem.FILE_MISSING.problem();
      }
      return "redirect:/resumes/" + resumes.upload(name, file::getBytes, "page");
    } catch (Problem problem) {
      if (problem.members().get("resumeId") instanceof UUID existing) {
        return "redirect:/resumes/" + existing + "?again";
      }
      response.setStatus(problem.type().status().value());
      return listPage(model, PageErrors.byField(problem));
    }
  }

  private String listPage(Model model, Map<String, String> errors) {
    model.addAttribute("resumes", resumes.list(null, SHOWN).stream().map(ResumeView::of).toList());
    model.addAttribute("errors", errors);
    return "resume/resumes";
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable UUID id, @RequestParam(required = false) @Nullable String again, Model model) {
    var version = resumes.get(id);
    model.addAttribute("notice", again == null ? null : ResumeProblem.ALREADY_UPLOADED.title());
    model.addAttribute("resume", ResumeView.of(version));
    model.addAttribute(
        "findings",
        version.status().isFinal()
            ? Findings.of(version, resumes.entities(version.id()))
            : Findings.NONE);
    return "resume/resume";
  }

  @PostMapping("/{id}/cancel")
  String cancel(@PathVariable UUID id) {
    resumes.cancel(id);
    return "redirect:/resumes/" + id;
  }

  @PostMapping("/{id}/retry")
  String retry(@PathVariable UUID id) {
    resumes.retry(id);
    return "redirect:/resumes/" + id;
  }

  @PostMapping("/{id}/delete")
  String delete(@PathVariable UUID id) {
    resumes.delete(id);
    return "redirect:/resumes";
  }

  @GetMapping("/{id}/file")
  ResponseEntity<byte[]> download(@PathVariable UUID id) {
    var download = resumes.download(id);
    var disposition =
        ContentDisposition.attachment()
            .filename(download.version().fileName(), StandardCharsets.UTF_8)
            .build();
    // The sandbox keeps a file that the browser opens all the same from running anything.
    return ResponseEntity.ok()
        .header("Content-Disposition", disposition.toString())
        .header("Content-Security-Policy", "sandbox")
        .contentType(MediaType.parseMediaType(download.version().mimeType()))
        .body(download.content());
  }

  /// A page never changes, so a browser may keep its picture; only this person's browser, though.
  @GetMapping("/{id}/pages/{page}")
  ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable int page) {
    var view = resumes.view(id, page);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePrivate().immutable())
        .contentType(MediaType.parseMediaType(view.mediaType()))
        .body(view.content());
  }

  @GetMapping("/{id}/places")
  String place(
      @PathVariable UUID id,
      @RequestParam int page,
      @RequestParam double x,
      @RequestParam double y,
      @RequestParam double width,
      @RequestParam double height,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
      Model model) {
    var version = resumes.get(id);
    var pages = version.metadata().pages();
    if (page < 1 || page > pages.size()) {
      throw ResumeProblem.NO_SUCH_PAGE.problem();
    }
    var size = pages.get(page - 1);
    model.addAttribute(
        "place",
        new PlaceView(
            id,
            version.fileName(),
            page,
            pages.size(),
            "/resumes/" + id + "/pages/" + page,
            size.width(),
            size.height(),
            x,
            y,
            width,
            height,
            wordsAt(id, page, x, y)));
    return fragment ? "record/place :: place" : "record/place";
  }

  private String wordsAt(UUID id, int page, double x, double y) {
    return resumes.entities(id).stream()
        .filter(
            entity ->
                entity.page() == page
                    && Math.abs(entity.box().x() - x) < 0.1
                    && Math.abs(entity.box().y() - y) < 0.1)
        .map(entity -> String.valueOf(entity.rawValue()))
        .findFirst()
        .orElse("");
  }
}
