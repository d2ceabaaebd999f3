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
      HttpStatus.BAD_REQUEST, "Choose two or three different occupations to compare."),
  NO_RELEASE(
      HttpStatus.SERVICE_UNAVAILABLE,
      "The occupations are not loaded yet. Wait a moment and try again; if it stays, an operator"
          + " loads them with the command onet load."),
  NO_STARTING_POINT(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Your record has no job whose occupation is known. Say in from where the paths begin."),
  NO_RATINGS(
      HttpStatus.CONFLICT,
      "The loaded release came without Skills and Knowledge, so there is nothing to ask. An"
          + " operator can load a complete one."),
  NO_SUCH_ASSESSMENT(HttpStatus.NOT_FOUND, "There is no such assessment among yours."),
  ASSESSMENT_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in these answers does not fit. Nothing was saved; correct it and send them again."),
  ASSESSMENT_COMPLETED(
      HttpStatus.CONFLICT,
      "This assessment is completed and no longer changes. Begin a new one to answer again."),
  ASSESSMENT_UNFINISHED(
      HttpStatus.CONFLICT, "Some questions are still open. Answer them, then complete it."),
  TEXT_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Tell in a few sentences what is done at work, in at most 20,000 characters.");

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
