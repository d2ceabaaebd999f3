package org.cursus.app.assessment;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about an assessment is refused. Nothing has changed then.
enum ReadinessProblem implements ProblemType {
  NO_SUCH_ASSESSMENT(
      HttpStatus.NOT_FOUND, "There is no such assessment. Choose one of those that are offered.");

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
