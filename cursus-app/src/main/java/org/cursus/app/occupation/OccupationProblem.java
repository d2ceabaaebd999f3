package org.cursus.app.occupation;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about occupations is refused.
enum OccupationProblem implements ProblemType {
  NO_SUCH_OCCUPATION(
      HttpStatus.NOT_FOUND,
      "The loaded release has no such occupation. Search for it by its name."),
  NO_RELEASE(
      HttpStatus.SERVICE_UNAVAILABLE,
      "No release of O*NET is loaded yet. Wait a minute, then try again."),
  NO_STARTING_POINT(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Your record has no job whose occupation is known. Say in from where the paths begin."),
  NO_SUCH_ASSESSMENT(HttpStatus.NOT_FOUND, "There is no such assessment among yours."),
  ASSESSMENT_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in these answers does not fit. Nothing was saved; correct it and send them again."),
  ASSESSMENT_COMPLETED(
      HttpStatus.CONFLICT,
      "This assessment is completed and no longer changes. Begin a new one to answer again."),
  ASSESSMENT_UNFINISHED(
      HttpStatus.CONFLICT, "Some questions are still open. Answer them, then complete it.");

  private final HttpStatus status;
  private final String title;

  OccupationProblem(HttpStatus status, String title) {
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
