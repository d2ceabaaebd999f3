package org.cursus.app.occupation;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about occupations is refused.
enum OccupationProblem implements ProblemType {
  CODE_INVALID(
      HttpStatus.BAD_REQUEST,
      "This is no code of an occupation. Codes look like 29-1141.00; search for the occupation."),
  NO_SUCH_OCCUPATION(
      HttpStatus.NOT_FOUND, "There is no occupation with this code. Search for it by its name."),
  OCCUPATION_RETIRED(
      HttpStatus.GONE,
      "The loaded release of O*NET no longer has this occupation. Look at its successor if one is"
          + " named, or search for another."),
  NO_SUCH_JOB(
      HttpStatus.NOT_FOUND, "There is no such job in your record. Look at your jobs again."),
  COMPARE_TWO_OR_THREE(
      HttpStatus.BAD_REQUEST, "Choose two or three different occupations to compare.");

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
