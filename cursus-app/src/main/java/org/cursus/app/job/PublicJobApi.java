package org.cursus.app.job;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
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

/// Public jobs for administrators' programs.
@RestController
@RequestMapping(
    path = "/api/v1/admin/jobs",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Jobs")
class PublicJobApi {

  private static final int MOST = 100;

  private final PublicJobs jobs;

  PublicJobApi(PublicJobs jobs) {
    this.jobs = jobs;
  }

  @Operation(summary = "All public jobs, retired ones and drafts too")
  @GetMapping
  JobApi.JobList list(
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(required = false) @Nullable UUID cursor) {
    int most = Math.clamp(limit, 1, MOST);
    return JobApi.JobList.of(jobs.list(cursor, most + 1), most);
  }

  @Operation(summary = "Add a public job by its fields")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JobView> add(@RequestBody JobDraft draft) {
    return created(jobs.addForm(draft));
  }

  @Operation(summary = "Add a public job from the text of its posting")
  @PostMapping(path = "/from-text", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JobView> addText(@RequestBody JobApi.Pasted pasted) {
    return created(jobs.addText(pasted.text()));
  }

  @Operation(summary = "One public job")
  @GetMapping("/{id}")
  ResponseEntity<JobView> get(@PathVariable UUID id) {
    return JobApi.answer(jobs.get(id));
  }

  @Operation(summary = "Correct a public job")
  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JobView> change(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody JobDraft draft) {
    return JobApi.answer(jobs.change(id, JobKeeping.version(base), draft));
  }

  @Operation(summary = "Retire a public job; copies that people saved stay")
  @PostMapping("/{id}/retire")
  ResponseEntity<JobView> retire(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    return JobApi.answer(jobs.retire(id, JobKeeping.version(base), true));
  }

  @Operation(summary = "Offer a retired public job again")
  @DeleteMapping("/{id}/retire")
  ResponseEntity<JobView> offer(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    return JobApi.answer(jobs.retire(id, JobKeeping.version(base), false));
  }

  private static ResponseEntity<JobView> created(StoredJob job) {
    return ResponseEntity.created(URI.create("/api/v1/admin/jobs/" + job.id()))
        .eTag(VersionTag.of(job.version()))
        .body(JobView.of(job));
  }
}
