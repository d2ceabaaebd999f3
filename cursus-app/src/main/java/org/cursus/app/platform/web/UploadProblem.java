package org.cursus.app.platform.web;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why an upload is refused before any feature sees it.
public enum UploadProblem implements ProblemType {
  FILE_TOO_LARGE(
      HttpStatus.CONTENT_TOO_LARGE,
      "This file is larger than 20 MB. Save it without large pictures, or as plain text."),
  UPLOAD_INCOMPLETE(
      HttpStatus.BAD_REQUEST, "The upload did not arrive whole. Send the file again."),
  BODY_TOO_LARGE(
      HttpStatus.CONTENT_TOO_LARGE,
      "That is more than can be sent at once. Send less, or in several requests.");

  private final HttpStatus status;
  private final String title;

  UploadProblem(HttpStatus status, String title) {
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
