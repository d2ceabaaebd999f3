package org.cursus.app.interchange;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why an import is refused. Nothing of it has been taken then.
enum InterchangeProblem implements ProblemType {
  FILE_MISSING(HttpStatus.BAD_REQUEST, "No file came with the request. Choose one file to import."),
  FILE_UNKNOWN(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      "This is neither JSON Resume, Reactive Resume nor an archive of Cursus. Export it again, or"
          + " upload it as a resume."),
  JSON_BROKEN(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "This file is not whole JSON, so nothing was imported. Export it again from where it came."),
  RESUME_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this file does not fit, so nothing was imported. Correct it and import again."),
  ARCHIVE_BROKEN(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "This is not a whole archive of Cursus, so nothing was imported. Download it again."),
  ARCHIVE_CHANGED(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "A file in this archive is not as it was written, so nothing was imported. Download it"
          + " again."),
  ARCHIVE_TOO_LARGE(
      HttpStatus.CONTENT_TOO_LARGE,
      "This archive holds more than can be imported at once, so nothing was imported."),
  ARCHIVE_NEWER(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "This archive was written by a newer Cursus. Update this one, then import it again."),
  ARCHIVE_BUSY(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Other archives are being made at the moment. Wait a little and try again.");

  private final HttpStatus status;
  private final String title;

  InterchangeProblem(HttpStatus status, String title) {
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
