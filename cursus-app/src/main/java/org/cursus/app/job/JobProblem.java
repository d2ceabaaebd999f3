package org.cursus.app.job;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about a job is refused. Nothing has changed then.
enum JobProblem implements ProblemType {
  NO_SUCH_JOB(HttpStatus.NOT_FOUND, "There is no such job among yours."),
  PUBLIC_JOB_READ_ONLY(
      HttpStatus.FORBIDDEN,
      "This job is there for everybody. Save a copy among your jobs and change that."),
  JOB_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this job does not fit. Nothing was saved; correct it and save again."),
  JOB_VERSION_MISSING(
      HttpStatus.PRECONDITION_REQUIRED,
      "Say in If-Match which version the change is based on, such as \"3\"."),
  JOB_VERSION_STALE(
      HttpStatus.CONFLICT,
      "This job was changed in the meantime. Compare both versions, then save again."),
  JOB_INCOMPLETE(
      HttpStatus.CONFLICT, "This job is a draft. Fill in what is missing, or delete it."),
  JOB_GONE_TOO_LONG(
      HttpStatus.GONE, "This job was deleted more than 30 days ago. Add it again instead."),
  POSTING_MISSING(HttpStatus.BAD_REQUEST, "There is no posting. Paste its text first."),
  POSTING_TOO_SHORT(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "This is too short for a posting. Paste the whole text, or fill in the form instead."),
  POSTING_TOO_LONG(
      HttpStatus.CONTENT_TOO_LARGE,
      "This has more than 100,000 characters. Take only the part that is the posting."),
  POSTING_FILE_MISSING(
      HttpStatus.BAD_REQUEST, "No file came with the request. Choose one file first."),
  POSTING_UNREADABLE(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "No posting could be read from this. Paste its text instead."),
  READER_BUSY(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Documents cannot be read at the moment. Wait a little and try again."),
  FETCH_OFF(
      HttpStatus.FORBIDDEN,
      "Whoever runs Cursus has turned the fetching of pages off. Paste the text instead."),
  FETCH_BUSY(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Many pages are being fetched at the moment. Wait a little and try again."),
  ADDRESS_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "This is no address of a page. Write all of it, beginning with https://."),
  ADDRESS_PRIVATE(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "This address leads into a private network, which is not fetched. Paste the text instead."),
  PAGE_UNREACHABLE(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "The page could not be reached. Check its address, or paste its text instead."),
  PAGE_REFUSED(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "The site does not give this page to a program. Open it yourself and paste its text."),
  PAGE_TOO_SLOW(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "The page did not arrive within 10 seconds. Try again later, or paste its text instead."),
  PAGE_TOO_LARGE(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "The page has more than 2 MB. Open it yourself and paste its text."),
  PAGE_OTHER_KIND(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "This address gives a file, not a page. Download the file and upload it here."),
  PAGE_ELSEWHERE(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "The page leads on more than three times. Open it yourself and paste its text."),
  TABLE_MISSING(HttpStatus.BAD_REQUEST, "Choose a CSV file first."),
  TABLE_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this table does not fit, so nothing was imported. Correct what is listed.");

  private final HttpStatus status;
  private final String title;

  JobProblem(HttpStatus status, String title) {
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
