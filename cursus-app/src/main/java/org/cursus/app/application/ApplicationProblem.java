package org.cursus.app.application;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about an application is refused.
enum ApplicationProblem implements ProblemType {
  NO_SUCH_APPLICATION(HttpStatus.NOT_FOUND, "You have no such application."),
  NO_SUCH_EVENT(HttpStatus.NOT_FOUND, "There is no such note or event with this application."),
  NO_SUCH_CONTACT(HttpStatus.NOT_FOUND, "There is no such contact with this application."),
  NO_FOLLOW_UP(HttpStatus.NOT_FOUND, "There is nothing to follow up. Choose a day for it first."),
  NOT_OF_THIS_JOB(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "This file was not made for this job. Choose one of those that were."),
  APPLICATION_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this does not fit. Nothing was saved; correct it and save again."),
  CURSOR_INVALID(HttpStatus.BAD_REQUEST, "Send the cursor as the page before gave it."),
  VERSION_MISSING(
      HttpStatus.PRECONDITION_REQUIRED,
      "Say in If-Match which version the change is based on, such as \"3\"."),
  APPLICATION_STALE(
      HttpStatus.CONFLICT,
      "This application was changed in the meantime. Compare both, then save again."),
  PART_STALE(
      HttpStatus.CONFLICT, "This was changed in the meantime. Compare both, then save again."),
  APPLICATION_EXISTS(
      HttpStatus.CONFLICT, "You have begun an application for this job already. Open that one."),
  APPLICATION_ARCHIVED(
      HttpStatus.CONFLICT, "This application is put away. Take it back to the board first."),
  EVENT_KEPT(HttpStatus.CONFLICT, "This was written down by Cursus. You can correct its day only."),
  TOO_MANY_CONTACTS(
      HttpStatus.CONFLICT,
      "There are as many contacts as can be kept with one application. Delete one first.");

  private final HttpStatus status;
  private final String title;

  ApplicationProblem(HttpStatus status, String title) {
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
