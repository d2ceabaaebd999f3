package org.cursus.app.application;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.cursus.app.job.ApplicationStatus;
import org.cursus.app.platform.web.VersionTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The caller's applications for programs. A change names the version it is based on in `If-Match`.
@RestController
@RequestMapping(
    path = "/api/v1/applications",
    produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
@Tag(name = "Applications")
class ApplicationApi {

  private final Applications applications;
  private final Funnels funnels;

  ApplicationApi(Applications applications, Funnels funnels) {
    this.applications = applications;
    this.funnels = funnels;
  }

  /// @param nextCursor send as `cursor` for the next page; null on the last
  record ApplicationList(List<Application> items, @Nullable UUID nextCursor) {}

  /// @param status the column to begin in; not_applied when it is not said
  record Beginning(@Nullable UUID jobId, @Nullable String status) {}

  /// @param position from 0 in its column; the end when it is not said
  record Moving(@Nullable String status, @Nullable Integer position) {}

  /// @param on a day such as 2026-12-01; null for nothing to do
  record FollowUp(@Nullable String on, @Nullable String note) {}

  /// @param outcome `accepted`, `declined`, `withdrawn`, `no_answer`; null for open
  record Ending(@Nullable String outcome) {}

  @Operation(summary = "Your applications, the newest first")
  @GetMapping
  ApplicationList list(
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(defaultValue = "false") boolean archived,
      @RequestParam(required = false) @Nullable UUID cursor,
      @RequestParam(defaultValue = "50") int limit) {
    var wanted = status == null ? null : checked(status).key();
    int most = Math.clamp(limit, 1, 100);
    var items = applications.page(wanted, archived, cursor, most + 1);
    boolean more = items.size() > most;
    var page = more ? items.subList(0, most) : items;
    return new ApplicationList(page, more ? page.getLast().id() : null);
  }

  @Operation(summary = "Begin an application for one of your jobs")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Application> begin(@RequestBody Beginning beginning) {
    var input = new ApplicationInput();
    if (beginning.jobId() == null) {
      input.fault("/jobId", "Name the job.");
    }
    var status =
        beginning.status() == null
            ? ApplicationStatus.NOT_APPLIED
            : input.status(beginning.status());
    input.check();
    var begun = applications.begin(java.util.Objects.requireNonNull(beginning.jobId()), status);
    return ResponseEntity.created(URI.create("/api/v1/applications/" + begun.id()))
        .eTag(tag(begun))
        .body(begun);
  }

  @Operation(summary = "How far your applications came, and how long it took")
  @GetMapping("/funnel")
  Funnel funnel() {
    return funnels.funnel();
  }

  @Operation(summary = "One application")
  @GetMapping("/{id}")
  ResponseEntity<Application> get(@PathVariable UUID id) {
    return answer(applications.get(id));
  }

  @Operation(
      summary = "Move an application to a column and a place in it",
      description = "The job's application status is the same from then on.")
  @PostMapping(path = "/{id}/move", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Application> move(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody Moving moving) {
    int version = based(base);
    return answer(applications.move(id, version, checked(moving.status()), moving.position()));
  }

  @Operation(summary = "Set what is to be done on which day")
  @PutMapping(path = "/{id}/follow-up", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Application> plan(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody FollowUp followUp) {
    int version = based(base);
    var input = new ApplicationInput();
    var day = followUp.on() == null ? null : input.day("/on", followUp.on());
    var note = input.followUpNote(followUp.note());
    input.check();
    return answer(applications.plan(id, version, day, note));
  }

  @Operation(summary = "Say that the follow-up is done; it then stands among the events")
  @PostMapping("/{id}/follow-up/done")
  ResponseEntity<Application> followedUp(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    return answer(applications.followedUp(id, based(base)));
  }

  @Operation(summary = "Say how an application ended")
  @PutMapping(path = "/{id}/outcome", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Application> conclude(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base,
      @RequestBody Ending ending) {
    int version = based(base);
    var input = new ApplicationInput();
    var outcome = input.outcome(ending.outcome());
    input.check();
    return answer(applications.conclude(id, version, outcome));
  }

  @Operation(summary = "Put an application away; nothing of it is lost")
  @PostMapping("/{id}/archive")
  ResponseEntity<Application> archive(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    return answer(applications.archive(id, based(base)));
  }

  @Operation(summary = "Take an application back to the board")
  @PostMapping("/{id}/restore")
  ResponseEntity<Application> restore(
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String base) {
    return answer(applications.restore(id, based(base)));
  }

  private static ApplicationStatus checked(@Nullable String key) {
    var input = new ApplicationInput();
    var status = input.status(key);
    input.check();
    return status;
  }

  private static ResponseEntity<Application> answer(Application application) {
    return ResponseEntity.ok().eTag(tag(application)).body(application);
  }

  private static String tag(Application application) {
    return VersionTag.of(application.version());
  }

  private static int based(@Nullable String ifMatch) {
    return VersionTag.read(ifMatch, ApplicationProblem.VERSION_MISSING);
  }
}
