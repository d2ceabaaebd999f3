package org.cursus.app.record;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about the record is refused.
enum RecordProblem implements ProblemType {
  NO_SUCH_ENTRY(HttpStatus.NOT_FOUND, "There is no such entry in your record."),
  NO_SUCH_VERSION(HttpStatus.NOT_FOUND, "This entry has no such version. Look at its history."),
  ENTRY_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this entry does not fit. Nothing was saved; correct it and save again."),
  VERSION_MISSING(
      HttpStatus.PRECONDITION_REQUIRED,
      "Say in If-Match which version the change is based on, such as \"3\"."),
  VERSION_STALE(
      HttpStatus.CONFLICT,
      "This entry was changed in the meantime. Compare both versions, then save again."),
  ENTRY_EXISTS(
      HttpStatus.CONFLICT, "Your name and contact are there already. Change them instead."),
  ENTRY_DELETED(HttpStatus.CONFLICT, "This entry is deleted. Restore a version of it first."),
  VERSION_DELETED(
      HttpStatus.CONFLICT, "This version only says that the entry was deleted. Choose another."),
  NO_SUCH_DECISION(HttpStatus.NOT_FOUND, "There is no such decision among yours."),
  NOTHING_TO_DECIDE(HttpStatus.CONFLICT, "This has been decided. Undo it first to decide it anew."),
  NOT_UNDONE(HttpStatus.CONFLICT, "This has not been undone, so there is nothing to repeat."),
  CHANGED_SINCE(
      HttpStatus.CONFLICT,
      "You changed this entry since, so it was left. Delete it or restore a version by hand."),
  DECISION_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this decision does not fit. Nothing was changed; correct it and send it again."),
  INSTANT_INVALID(
      HttpStatus.BAD_REQUEST, "Write the instant as 2026-11-21 or 2026-11-21T15:04:05Z.");

  private final HttpStatus status;
  private final String title;

  RecordProblem(HttpStatus status, String title) {
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
