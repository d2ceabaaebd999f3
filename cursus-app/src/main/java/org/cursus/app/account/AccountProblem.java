package org.cursus.app.account;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about an account is refused.
enum AccountProblem implements ProblemType {
  DETAILS_INVALID(HttpStatus.BAD_REQUEST, "Some of what you entered needs a change."),
  EMAIL_TAKEN(
      HttpStatus.CONFLICT,
      "There is an account with this e-mail address. Sign in, or use another."),
  SIGN_IN_WRONG(
      HttpStatus.UNAUTHORIZED,
      "E-mail address and password do not match. Check both and try again."),
  ACCOUNT_DELETED(
      HttpStatus.CONFLICT,
      "You asked to have this account erased. Sign in with restore to have it back."),
  TOO_MANY_ATTEMPTS(
      HttpStatus.TOO_MANY_REQUESTS, "Too many attempts. Wait a while, then try again."),
  GUEST_ENDED(
      HttpStatus.UNAUTHORIZED,
      "This visit has ended: it was not used for 30 days, or went to an account. Begin again, or"
          + " sign in."),
  ACCOUNT_NEEDED(
      HttpStatus.FORBIDDEN, "This needs an account. Sign up: all that you did here stays yours."),
  LINK_ENDED(HttpStatus.GONE, "This link has been used or is too old. Ask for a new one."),
  MAIL_NOT_CONFIGURED(
      HttpStatus.SERVICE_UNAVAILABLE,
      "This installation cannot send e-mail. Ask its operator to set up CURSUS_SMTP_URL."),
  TOKEN_NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such token or session among yours.");

  private final HttpStatus status;
  private final String title;

  AccountProblem(HttpStatus status, String title) {
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
