package org.cursus.app.assessment;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about an assessment is refused. Nothing has changed then.
enum ReadinessProblem implements ProblemType {
  NO_SUCH_ASSESSMENT(
      HttpStatus.NOT_FOUND, "There is no such assessment. Choose one of those that are offered."),
  NO_SUCH_SESSION(
      HttpStatus.NOT_FOUND,
      "You have no such assessment under way. Open your assessments and choose one."),
  NO_SUCH_QUESTION(
      HttpStatus.NOT_FOUND,
      "This assessment has no such question. Ask for its questions, and name one of them."),
  NO_SUCH_STEP(HttpStatus.NOT_FOUND, "This assessment has no such step. Go on from the first one."),
  NO_SUCH_ANSWER(HttpStatus.NOT_FOUND, "There is no such earlier answer to this question."),
  LANGUAGE_UNKNOWN(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "This assessment is not there in this language. Choose one of those it is offered in."),
  ANSWERS_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in these answers does not fit. Nothing was saved; correct it and send it again."),
  ANSWERS_MISSING(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Some questions still need an answer. Answer those listed, then hand it in."),
  NOTHING_ANSWERED(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "No question that counts is answered, so there is nothing to score. Answer at least one."),
  SESSION_SUBMITTED(
      HttpStatus.CONFLICT,
      "This assessment is handed in and no longer changes. Begin a new one with these answers."),
  SESSION_OPEN(
      HttpStatus.CONFLICT,
      "This assessment is not handed in yet. Hand it in for a result that stands."),
  SESSION_STALE(
      HttpStatus.CONFLICT,
      "This assessment was changed in the meantime. Load it again, then repeat what you did."),
  TOO_MANY_SESSIONS(
      HttpStatus.CONFLICT,
      "You have as many assessments as can be kept. Go on with one of them, or delete some."),
  TOO_MANY_ANSWERS(
      HttpStatus.TOO_MANY_REQUESTS,
      "So many answers in a minute cannot be saved. Wait a moment, then send the last ones again."),
  TOO_LARGE(
      HttpStatus.CONTENT_TOO_LARGE,
      "That is more than can be sent at once. Send fewer answers at a time, or shorter ones."),
  CONFIG_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this assessment does not fit. Nothing was saved; correct it and try again."),
  CONFIG_EXISTS(
      HttpStatus.CONFLICT,
      "This version is there already, and versions never change. Give yours another number."),
  CONFIG_ACTIVE(HttpStatus.CONFLICT, "This version is the active one. Activate another one first."),
  CONFIG_BEGUN(
      HttpStatus.CONFLICT,
      "Somebody has begun with this version, so it stays. Nothing was removed.");

  private final HttpStatus status;
  private final String title;

  ReadinessProblem(HttpStatus status, String title) {
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
