package org.cursus.app.enrichment;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about insights is refused.
enum EnrichmentProblem implements ProblemType {
  NOT_WORKED_OUT(
      HttpStatus.NOT_FOUND,
      "There are no such insights on this resume. Work them out first: they take a moment."),
  NOT_READ_YET(
      HttpStatus.CONFLICT,
      "This resume has not been read to the end, so there is nothing to work out yet."),
  NO_MODEL(
      HttpStatus.CONFLICT,
      "No language model is set up here, so the explanations stay in the words of the rules."),
  ALREADY_BEING_WORDED(
      HttpStatus.CONFLICT, "A model is wording these explanations now. Look again in a minute.");

  private final HttpStatus status;
  private final String title;

  EnrichmentProblem(HttpStatus status, String title) {
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
