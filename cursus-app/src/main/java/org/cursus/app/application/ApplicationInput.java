package org.cursus.app.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.app.job.ApplicationStatus;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.jspecify.annotations.Nullable;

/// Looks at what people and programs send before anything is saved.
final class ApplicationInput {

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
  private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
  private static final int LONGEST_BODY = 10_000;
  private static final int LONGEST_NOTE = 500;

  private final List<Fault> faults = new ArrayList<>();

  /// A text without blanks around it; null for none.
  @Nullable String text(String pointer, @Nullable String text, int longest) {
    // PostgreSQL keeps no NUL; forms send two characters for the end of a line.
    var clean = text == null ? "" : text.replace('\0', ' ').replace("\r\n", "\n").strip();
    if (clean.length() > longest) {
      fault(pointer, "Write at most %,d characters.".formatted(longest));
    }
    return clean.isEmpty() ? null : clean;
  }

  @Nullable String body(@Nullable String text) {
    return text("/body", text, LONGEST_BODY);
  }

  @Nullable String followUpNote(@Nullable String text) {
    return text("/note", text, LONGEST_NOTE);
  }

  String needed(String pointer, @Nullable String text, String advice) {
    if (text == null) {
      fault(pointer, advice);
    }
    return text == null ? "" : text;
  }

  /// A day as 2026-11-22.
  LocalDate day(String pointer, @Nullable String text) {
    try {
      var day = LocalDate.parse(text == null ? "" : text.strip());
      if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
        fault(pointer, "Choose a day between 1970 and 2100.");
      }
      return day;
    } catch (java.time.DateTimeException e) {
      fault(pointer, "Write the day as 2026-11-22.");
      return EARLIEST;
    }
  }

  /// A day, or an instant as 2026-11-22T10:00:00Z. A day alone stands for its noon in UTC, today
  /// for now; nothing for now.
  Instant moment(String pointer, @Nullable String text, Instant now) {
    if (text == null || text.isBlank()) {
      return now;
    }
    if (text.indexOf('T') > 0) {
      try {
        var at = Instant.parse(text.strip());
        day(pointer, at.atOffset(ZoneOffset.UTC).toLocalDate().toString());
        return at;
      } catch (java.time.DateTimeException e) {
        fault(pointer, "Write it as 2026-11-22 or 2026-11-22T10:00:00Z.");
        return now;
      }
    }
    var day = day(pointer, text);
    return day.equals(LocalDate.ofInstant(now, ZoneOffset.UTC))
        ? now
        : day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  ApplicationStatus status(@Nullable String key) {
    var status = ApplicationStatus.of(key);
    if (status.isEmpty()) {
      fault("/status", "Say not_applied, applied, interview, offer or rejected.");
    }
    return status.orElse(ApplicationStatus.NOT_APPLIED);
  }

  @Nullable String outcome(@Nullable String key) {
    if (key == null || key.isEmpty()) {
      return null;
    }
    if (Outcome.of(key).isEmpty()) {
      fault("/outcome", "Say accepted, declined, withdrawn or no_answer, or nothing.");
    }
    return key;
  }

  String ownKind(@Nullable String kind) {
    if (kind == null || !ApplicationEvent.OWN.containsKey(kind)) {
      fault("/kind", "Say note, interview, contact or follow_up.");
      return "note";
    }
    return kind;
  }

  Contact contact(java.util.UUID id, Contact.Given given) {
    var name = text("/name", given.name(), 200);
    var email = text("/email", given.email(), 320);
    if (email != null && !EMAIL.matcher(email).matches()) {
      fault("/email", "Write an address such as kim@example.org, or nothing.");
    }
    return new Contact(
        id,
        needed("/name", name, "Say who it is."),
        text("/role", given.role(), 200),
        email,
        text("/phone", given.phone(), 50),
        text("/note", given.note(), 2000),
        1);
  }

  void fault(String pointer, String advice) {
    faults.add(new Fault(pointer, advice));
  }

  /// @throws Problem `application-invalid` where something did not fit
  void check() {
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(ApplicationProblem.APPLICATION_INVALID, faults);
    }
  }
}
