package org.cursus.app.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Follow-ups as files for calendars.
@Controller
class FollowUpPages {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final Applications applications;
  private final FollowUpCalendar calendar;

  FollowUpPages(Applications applications, FollowUpCalendar calendar) {
    this.applications = applications;
    this.calendar = calendar;
  }

  @GetMapping("/applications/{id}/follow-up.ics")
  ResponseEntity<byte[]> one(@PathVariable UUID id) {
    var application = applications.get(id);
    if (application.followUpOn() == null) {
      throw ApplicationProblem.NO_FOLLOW_UP.problem();
    }
    return file("follow-up.ics", List.of(application));
  }

  /// All that are open.
  @GetMapping("/applications/follow-ups.ics")
  ResponseEntity<byte[]> all() {
    return file("follow-ups.ics", applications.followUps());
  }

  private ResponseEntity<byte[]> file(String name, List<Application> of) {
    var disposition = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(calendar.file(of).getBytes(StandardCharsets.UTF_8));
  }
}
