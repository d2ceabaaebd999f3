package org.cursus.app.job;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.web.VersionTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Jobs for programs. A change names the version it is based on in `If-Match`.
@RestController
@RequestMapping(
    path = "/api/v1/jobs",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Jobs")
class JobApi {

  private static final int MOST = 100;

  private final JobKeeping jobs;
  private final JobAdding adding;

  JobApi(JobKeeping jobs, JobAdding adding) {
    this.jobs = jobs;
    this.adding = adding;
  }

  /// @param nextCursor send as `cursor` for the next page; null on the last
  record JobList(List<JobSummary> items, @Nullable UUID nextCursor) {

    /// @param found one more than a page where there is a next one
    static JobList of(List<JobSummary> found, int most) {
      boolean more = found.size() > most;
      var items = more ? found.subList(0, most) : found;
      return new JobList(items, more ? items.getLast().id() : null);
    }
  }

  /// @param text of a posting
  record Pasted(@Nullable String text) {}

  /// @param url of the page of a posting
  record Asked(@Nullable String url) {}

  /// @param applicationStatus such as `applied`
  record Marked(@Nullable String applicationStatus) {}

  @Operation(summary = "Your jobs, newest first; q searches their words")
  @GetMapping
  JobList list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String applicationStatus,
      @RequestParam(required = false) @Nullable String source,
      @RequestParam(required = false) @Nullable Boolean remote,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(required = false) @Nullable UUID cursor) {
    int most = Math.clamp(limit, 1, MOST);
    var filter = JobFilter.of(q, status, applicationStatus, source, remote);
    return JobList.of(jobs.list(filter, cursor, most + 1), most);
  }

  @Operation(summary = "Public jobs, newest first")
  @GetMapping("/public")
  JobList publicOnes(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable Boolean remote,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(required = false) @Nullable UUID cursor) {
    int most = Math.clamp(limit, 1, MOST);
    var filter = JobFilter.of(q, null, null, null, remote);
    return JobList.of(jobs.publicOnes(filter, cursor, most + 1), most);
  }

  @Operation(summary = "Add a job by its fields; what they leave open is read from its description")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JobView> add(@RequestBody JobDraft draft) {
    return created(adding.addForm(draft));
  }

  @Operation(summary = "Add a job from the text of its posting")
  @PostMapping(path = "/from-text", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JobView> addText(@RequestBody Pasted pasted) {
    return created(adding.addText(pasted.text()));
  }

  @Operation(summary = "Add a job from the page at an address")
  @PostMapping(path = "/from-url", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JobView> addPage(@RequestBody Asked asked) {
    return created(adding.addPage(asked.url()));
  }

  @Operation(summary = "Add a job from a file: PDF, Word, web page, text and others")
  @PostMapping(path = "/from-file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<JobView> addFile(@RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    if (file == null) {
      throw JobProblem.POSTING_FILE_MISSING.problem();
    }
    var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    return created(adding.addFile(name, file::getBytes));
  }

  @Operation(summary = "One of your jobs, or a public one, whose userId is null")
  @GetMapping("/{id}")
  ResponseEntity<JobView> get(@PathVariable UUID id) {
    return answer(jobs.get(id));
  }

  @Operation(summary = "Correct a job; the text as it came stays")
  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JobView> change(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody JobDraft draft) {
    return answer(jobs.change(id, JobKeeping.version(base), draft));
  }

  @Operation(summary = "Say how far the application is")
  @PutMapping(path = "/{id}/application-status", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JobView> mark(@PathVariable UUID id, @RequestBody Marked marked) {
    return answer(jobs.mark(id, marked.applicationStatus()));
  }

  @Operation(summary = "Put a job into the archive")
  @PostMapping("/{id}/archive")
  ResponseEntity<JobView> archive(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    return answer(jobs.archive(id, JobKeeping.version(base), true));
  }

  @Operation(summary = "Take a job out of the archive")
  @DeleteMapping("/{id}/archive")
  ResponseEntity<JobView> takeOut(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    return answer(jobs.archive(id, JobKeeping.version(base), false));
  }

  @Operation(summary = "Delete a job; it can be restored for 30 days")
  @DeleteMapping("/{id}")
  ResponseEntity<Void> delete(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    jobs.delete(id, JobKeeping.version(base));
    return ResponseEntity.noContent().build();
  }

  @Operation(summary = "Your deleted jobs that can be restored")
  @GetMapping("/deleted")
  List<JobSummary> deleted() {
    return jobs.deleted();
  }

  @Operation(summary = "Restore a deleted job")
  @PostMapping("/{id}/restore")
  ResponseEntity<JobView> restore(@PathVariable UUID id) {
    return answer(jobs.restore(id));
  }

  @Operation(summary = "Save a copy of a public job among your own")
  @PostMapping("/{id}/copy")
  ResponseEntity<JobView> copy(@PathVariable UUID id) {
    return created(jobs.copy(id).id());
  }

  private ResponseEntity<JobView> created(UUID id) {
    var job = jobs.get(id);
    return ResponseEntity.created(URI.create("/api/v1/jobs/" + id))
        .eTag(VersionTag.of(job.version()))
        .body(JobView.of(job));
  }

  static ResponseEntity<JobView> answer(StoredJob job) {
    return ResponseEntity.ok().eTag(VersionTag.of(job.version())).body(JobView.of(job));
  }
}
