package org.cursus.app.ai;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A call to the endpoint that brought no answer.
final class AiFailure extends RuntimeException {

  private final AiReason reason;
  private final transient @Nullable Duration retryAfter;
  private final boolean again;

  private AiFailure(AiReason reason, String detail, boolean again, @Nullable Duration retryAfter) {
    // Failures are ordinary answers of an endpoint, so they carry no stack trace.
    super(detail, null, false, false);
    this.reason = reason;
    this.again = again;
    this.retryAfter = retryAfter;
  }

  /// A failure that would only happen again.
  static AiFailure of(AiReason reason) {
    return new AiFailure(reason, reason.title(), false, null);
  }

  /// A failure with the endpoint's own words, which may repeat what it was sent: never log them.
  static AiFailure of(AiReason reason, String detail) {
    return new AiFailure(reason, detail, false, null);
  }

  /// A failure that may pass.
  ///
  /// @param retryAfter how long the endpoint asks to wait; null where it does not say
  static AiFailure passing(AiReason reason, @Nullable Duration retryAfter) {
    return new AiFailure(reason, reason.title(), true, retryAfter);
  }

  /// The failure that lies under what a library threw.
  static AiFailure under(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof AiFailure failure) {
        return failure;
      }
      if (each instanceof dev.langchain4j.exception.ContentFilteredException) {
        return of(AiReason.REFUSED);
      }
    }
    // Whatever the library could not read.
    return of(AiReason.NOT_VALID);
  }

  AiReason reason() {
    return reason;
  }

  boolean mayPass() {
    return again;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
