package org.cursus.app.analysis;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why an analysis is refused.
enum AnalysisProblem implements ProblemType {
  TEXT_MISSING(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "There are no words in this text. Paste the text, then try again."),
  TEXT_TOO_LONG(
      HttpStatus.CONTENT_TOO_LARGE,
      "This text is longer than 100 KB. Paste the part that matters, then try again."),
  NO_SUCH_TEXT(
      HttpStatus.NOT_FOUND, "There is no such description in your record. Load the page again."),
  TEXT_CHANGED(
      HttpStatus.CONFLICT,
      "This entry has changed since the wording was suggested. Load the page again."),
  NO_SUMMARY(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "This profile has no summary yet. Write one in the profile or the record, then try again."),
  ADDS_FACTS(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "This wording says something that your record does not. Take it out, or add it to the entry first.");

  private final HttpStatus status;
  private final String title;

  AnalysisProblem(HttpStatus status, String title) {
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
