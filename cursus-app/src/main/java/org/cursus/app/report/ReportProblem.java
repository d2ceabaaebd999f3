package org.cursus.app.report;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about reports is refused.
enum ReportProblem implements ProblemType {
  NO_SUCH_REPORT(HttpStatus.NOT_FOUND, "There is no such report among yours."),
  REPORT_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this does not fit. Nothing was made; correct it and send it again."),
  NOTHING_TO_REPORT(
      HttpStatus.CONFLICT,
      "Nothing is answered in this assessment yet. Answer some questions, then make the report."),
  NOT_READY(HttpStatus.CONFLICT, "This report is not finished. Wait until it is, then try again."),
  TOO_MANY_REPORTS(
      HttpStatus.CONFLICT,
      "You have as many reports as can be kept. Delete those that you do not need, then try again."),
  BROUGHT(
      HttpStatus.CONFLICT,
      "This report came with an archive, so it is not shared. Delete it and make it again from its"
          + " result, then share that one."),
  TOO_MANY_LINKS(
      HttpStatus.CONFLICT,
      "This report has as many links as it can have. End them, then make a new one."),
  LINK_ENDED(
      HttpStatus.NOT_FOUND,
      "This link does not open a report any more. Ask whoever gave it to you for a new one.");

  private final HttpStatus status;
  private final String title;

  ReportProblem(HttpStatus status, String title) {
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
