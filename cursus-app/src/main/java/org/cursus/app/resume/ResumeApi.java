package org.cursus.app.resume;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.resume.ResumeVersion.ProcessingError;
import org.cursus.app.resume.ResumeVersion.StageState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Resumes for programs.
@RestController
@RequestMapping("/api/v1/resumes")
@Tag(name = "Resumes")
class ResumeApi {

  private static final int MOST = 100;

  private final Resumes resumes;
  private final ResumeEvents events;

  ResumeApi(Resumes resumes, ResumeEvents events) {
    this.resumes = resumes;
    this.events = events;
  }

  /// A resume as programs see it.
  ///
  /// @param progress percent
  record Resume(
      UUID id,
      int versionNumber,
      String fileName,
      int fileSize,
      String fileHash,
      String mimeType,
      String status,
      int progress,
      String stage,
      Map<String, StageState> stages,
      List<ProcessingError> errors,
      Map<String, Object> telemetry,
      int pages,
      @Nullable Double resumeProbability,
      Instant createdAt,
      Instant updatedAt) {

    static Resume of(ResumeVersion version) {
      return new Resume(
          version.id(),
          version.versionNumber(),
          version.fileName(),
          version.fileSize(),
          version.fileHash(),
          version.mimeType(),
          version.status().code(),
          version.progress(),
          version.stage().code(),
          version.stages(),
          version.errors(),
          version.telemetry(),
          version.metadata().pages().size(),
          version.metadata().resumeProbability(),
          version.createdAt(),
          version.updatedAt());
    }
  }

  /// @param nextCursor send as `cursor` for the next page; null on the last
  record ResumeList(List<Resume> items, @Nullable UUID nextCursor) {}

  @Operation(summary = "Upload a resume; it is read in the background")
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Resume> upload(@RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    if (file == null) {
      throw ResumeProblem.FILE_MISSING.problem();
    }
    var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    var id = resumes.upload(name, file::getBytes, "api");
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/resumes/" + id))
        .body(Resume.of(resumes.get(id)));
  }

  @Operation(summary = "Your resumes, newest first")
  @GetMapping
  ResumeList list(
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(required = false) @Nullable UUID cursor) {
    int most = Math.clamp(limit, 1, MOST);
    var found = resumes.list(cursor, most + 1);
    boolean more = found.size() > most;
    var items = (more ? found.subList(0, most) : found).stream().map(Resume::of).toList();
    return new ResumeList(items, more ? items.getLast().id() : null);
  }

  @Operation(summary = "One resume and how far it is")
  @GetMapping("/{id}")
  Resume get(@PathVariable UUID id) {
    return Resume.of(resumes.get(id));
  }

  @Operation(summary = "How far a resume is, as server-sent events until it is done")
  @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void events(@PathVariable UUID id, HttpServletResponse response) throws IOException {
    events.send(id, response);
  }

  @Operation(summary = "Every fact that was read, with its place and confidence")
  @GetMapping("/{id}/entities")
  List<ParsedEntity> entities(@PathVariable UUID id) {
    return resumes.entities(id);
  }

  @Operation(summary = "Stop the reading of a resume")
  @PostMapping("/{id}/cancel")
  Resume cancel(@PathVariable UUID id) {
    resumes.cancel(id);
    return Resume.of(resumes.get(id));
  }

  @Operation(summary = "Read a resume again that failed or was cancelled")
  @PostMapping("/{id}/retry")
  ResponseEntity<Resume> retry(@PathVariable UUID id) {
    resumes.retry(id);
    return ResponseEntity.accepted().body(Resume.of(resumes.get(id)));
  }

  @Operation(summary = "Delete a resume that failed or was cancelled, and its file")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id) {
    resumes.delete(id);
  }
}
