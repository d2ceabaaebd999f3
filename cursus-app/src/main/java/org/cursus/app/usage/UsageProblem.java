package org.cursus.app.usage;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about credits or the history is refused.
enum UsageProblem implements ProblemType {
  CREDITS_USED_UP(
      HttpStatus.PAYMENT_REQUIRED,
      "You have too few credits left this month. Wait for the next month, or ask your"
          + " administrator for more."),
  IDEMPOTENCY_KEY_INVALID(
      HttpStatus.BAD_REQUEST, "Send an Idempotency-Key of 1 to 200 visible characters."),
  IDEMPOTENCY_KEY_TAKEN(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "This Idempotency-Key named another request. Send a new key with a new request."),
  STILL_RUNNING(
      HttpStatus.CONFLICT, "The same request is still running. Wait a moment, then send it again."),
  NO_SUCH_USAGE(HttpStatus.NOT_FOUND, "There is no such use among yours. Validate first."),
  USAGE_ENDED(
      HttpStatus.CONFLICT, "This use has ended in another way. Validate again for a new one."),
  USAGE_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this does not fit. Nothing was charged; correct it and send it again."),
  RESULT_TOO_LARGE(
      HttpStatus.CONTENT_TOO_LARGE,
      "The result is larger than 512 KB. Nothing was charged; ask for less, or send less."),
  NO_SUCH_RESULT(HttpStatus.NOT_FOUND, "There is no such result in your history."),
  CURSOR_INVALID(
      HttpStatus.BAD_REQUEST, "This cursor is none of ours. Begin again without a cursor."),
  NO_SUCH_FEATURE(
      HttpStatus.BAD_REQUEST, "There is no such feature. The API page lists those there are."),
  NO_SUCH_PERSON(
      HttpStatus.NOT_FOUND, "Nobody here has this e-mail address. Check how it is written."),
  CREDITS_STALE(
      HttpStatus.CONFLICT, "Somebody changed this in the meantime. Look at it again, then save."),
  CREDITS_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this does not fit. Nothing was changed; correct it and save again.");

  private final HttpStatus status;
  private final String title;

  UsageProblem(HttpStatus status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public HttpStatus status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
