package org.cursus.app.assessment;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about an assessment is refused. Nothing has changed then.
enum ReadinessProblem implements ProblemType {
  NO_SUCH_ASSESSMENT(
      HttpStatus.NOT_FOUND, "There is no such assessment. Choose one of those that are offered."),
  CONFIG_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this assessment does not fit. Nothing was saved; correct it and try again."),
  CONFIG_EXISTS(
      HttpStatus.CONFLICT,
      "This version is there already, and versions never change. Give yours another number."),
  CONFIG_ACTIVE(HttpStatus.CONFLICT, "This version is the active one. Activate another one first."),
  CONFIG_BEGUN(
      HttpStatus.CONFLICT,
      "Somebody has begun with this version, so it stays. Nothing was removed.");

  private final HttpStatus status;
  private final String title;

  ReadinessProblem(HttpStatus status, String title) {
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
