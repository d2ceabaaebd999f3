package org.cursus.app.platform;

import org.springframework.http.HttpStatus;

/// Problems that no single feature owns.
public enum PlatformProblem implements ProblemType {
  SIGN_IN_REQUIRED(
      HttpStatus.UNAUTHORIZED,
      "You are not signed in, or your sign-in has ended. Sign in and try again."),
  NOT_ALLOWED(HttpStatus.FORBIDDEN, "You may not do this. Sign in with an account that may."),
  PAGE_EXPIRED(
      HttpStatus.FORBIDDEN,
      "This page was open too long. Load it again, then repeat what you did."),
  NOT_FOUND(
      HttpStatus.NOT_FOUND, "There is nothing here. Check the address, or start from your record."),
  BODY_INVALID(
      HttpStatus.BAD_REQUEST, "What was sent could not be read. Correct the places listed."),
  REQUEST_INVALID(
      HttpStatus.BAD_REQUEST,
      "The request could not be understood. Check it against the API page."),
  METHOD_NOT_ALLOWED(
      HttpStatus.METHOD_NOT_ALLOWED, "This address does not take that kind of request."),
  MEDIA_TYPE_UNSUPPORTED(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This address does not take that kind of content."),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "This address cannot answer in the form asked for."),
  BUSY(
      HttpStatus.SERVICE_UNAVAILABLE,
      "The server is busy or its database is away. Wait a moment and try again."),
  UNEXPECTED(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "Something went wrong here. Nothing was changed. Try again; if it stays, tell your operator.");

  private final HttpStatus status;
  private final String title;

  PlatformProblem(HttpStatus status, String title) {
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
