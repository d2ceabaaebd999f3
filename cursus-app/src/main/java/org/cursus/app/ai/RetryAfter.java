package org.cursus.app.ai;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// How long an endpoint asks to wait (RFC 9110: seconds, or a date).
final class RetryAfter {

  private static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  /// Null where it does not say, or in no form that is known.
  static @Nullable Duration of(HttpHeaders headers) {
    var text = headers.firstValue("Retry-After").orElse("").strip();
    if (text.matches("\\d{1,6}(?:\\.\\d{1,6})?")) {
      return Duration.ofMillis((long) (Double.parseDouble(text) * 1000));
    }
    try {
      var until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      // Against the endpoint's own clock where it tells: it may differ from ours.
      var now =
          headers
              .firstValue("Date")
              .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME))
              .map(ZonedDateTime::toInstant)
              .orElseGet(Instant::now);
      var wait = Duration.between(now, until);
      return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
