package org.cursus.app.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Follow-ups as a calendar file (RFC 5545): a whole day each, with a reminder at nine in the
/// morning. A later file of the same follow-up takes the place of the earlier one.
@Component
class FollowUpCalendar {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /// Octets of a line without its end (section 3.1).
  private static final int LONGEST_LINE = 75;

  private final String publicUrl;

  FollowUpCalendar(@Value("${cursus.public-url}") String publicUrl) {
    this.publicUrl = publicUrl.replaceAll("/+$", "");
  }

  /// @param applications those without a follow-up are left out
  String file(List<Application> applications) {
    var text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//Cursus//Follow-ups//EN");
    line(text, "CALSCALE:GREGORIAN");
    line(text, "METHOD:PUBLISH");
    applications.stream()
        .filter(each -> each.followUpOn() != null)
        .forEach(each -> event(text, each));
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  private void event(StringBuilder text, Application application) {
    var day = java.util.Objects.requireNonNull(application.followUpOn());
    var summary = escaped("Follow up: " + application.name());
    var place = publicUrl + "/applications/" + application.id();
    var note = application.followUpNote();
    line(text, "BEGIN:VEVENT");
    line(text, "UID:follow-up-" + application.id() + "@cursus");
    line(text, "DTSTAMP:" + stamp(application.updatedAt()));
    line(text, "LAST-MODIFIED:" + stamp(application.updatedAt()));
    line(text, "SEQUENCE:" + application.version());
    line(text, "DTSTART;VALUE=DATE:" + DAY.format(day));
    line(text, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    line(text, "SUMMARY:" + summary);
    line(text, "DESCRIPTION:" + escaped(note == null ? place : note + "\n" + place));
    line(text, "URL:" + place);
    line(text, "TRANSP:TRANSPARENT");
    line(text, "BEGIN:VALARM");
    line(text, "ACTION:DISPLAY");
    line(text, "DESCRIPTION:" + summary);
    line(text, "TRIGGER:PT9H");
    line(text, "END:VALARM");
    line(text, "END:VEVENT");
  }

  private static String stamp(Instant at) {
    return STAMP.format(at);
  }

  /// A text as section 3.3.11 writes it; control characters have no place in one.
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\r\n|\r|\n", "\\\\n")
        .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "");
  }

  /// Folds at most 75 octets to a line and never within a character.
  private static void line(StringBuilder text, String line) {
    int octets = 0;
    int at = 0;
    while (at < line.length()) {
      int point = line.codePointAt(at);
      var character = Character.toString(point);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += size;
      at += Character.charCount(point);
    }
    text.append("\r\n");
  }
}
