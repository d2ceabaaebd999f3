package org.cursus.app.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Reports of assessments, for programs.
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "Reports")
class ReportApi {

  private static final int USUAL = 20;
  private static final int MOST = 100;

  private final ReportRequests reports;
  private final ReportLinks links;
  private final ReportEvents events;

  ReportApi(ReportRequests reports, ReportLinks links, ReportEvents events) {
    this.reports = reports;
    this.links = links;
    this.events = events;
  }

  /// Some reports.
  ///
  /// @param next the cursor of the next page; null on the last
  record Page(List<ReportGeneration> items, @Nullable UUID next) {}

  @Operation(
      summary = "Have a report of an assessment made",
      description =
          "202 for a new one, which is made in the background; 200 for one that is there or under"
              + " way: the same is never made twice, so a request can be repeated safely.")
  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ReportGeneration> begin(@RequestBody NewReport wanted) {
    var begun = reports.begin(wanted);
    return ResponseEntity.status(begun.fresh() ? HttpStatus.ACCEPTED : HttpStatus.OK)
        .location(URI.create("/api/v1/reports/" + begun.report().id()))
        .body(begun.report());
  }

  @Operation(summary = "Your reports, the newest first")
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  Page list(
      @RequestParam(required = false) @Nullable UUID session,
      @RequestParam(required = false) @Nullable UUID cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    int wanted = limit == null ? USUAL : Math.clamp(limit, 1, MOST);
    var found = reports.list(session, cursor, wanted + 1);
    boolean more = found.size() > wanted;
    var items = more ? found.subList(0, wanted) : found;
    return new Page(items, more ? items.getLast().id() : null);
  }

  @Operation(summary = "One of your reports")
  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  ReportGeneration get(@PathVariable UUID id) {
    return reports.get(id);
  }

  @Operation(summary = "How far a report is, as server-sent events until it is over")
  @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void events(@PathVariable UUID id, HttpServletResponse response) throws IOException {
    events.send(id, response);
  }

  @Operation(summary = "The file itself; each time is counted")
  @GetMapping("/{id}/file")
  ResponseEntity<byte[]> file(@PathVariable UUID id) {
    return ReportFiles.answer(reports.download(id), false);
  }

  @Operation(summary = "Stop the making of a report")
  @PostMapping(path = "/{id}/cancel", produces = MediaType.APPLICATION_JSON_VALUE)
  ReportGeneration cancel(@PathVariable UUID id) {
    return reports.cancel(id);
  }

  @Operation(summary = "Delete a report with its file and links")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID id) {
    reports.remove(id);
  }

  @Operation(
      summary = "Make a link that opens the report for a short time, without signing in",
      description = "The link is said once; only a hash of its secret is kept.")
  @PostMapping(path = "/{id}/link", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ReportLinks.Link> link(@PathVariable UUID id) {
    return ResponseEntity.status(HttpStatus.CREATED)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(links.make(id));
  }

  @Operation(summary = "End all links to a report")
  @DeleteMapping("/{id}/link")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void endLinks(@PathVariable UUID id) {
    links.end(id);
  }
}
