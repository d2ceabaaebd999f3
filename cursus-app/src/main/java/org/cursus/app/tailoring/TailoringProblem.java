package org.cursus.app.tailoring;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about documents for a job is refused.
enum TailoringProblem implements ProblemType {
  SAMPLE_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "This sample cannot be used. Paste a resume or a letter of your own with some sentences, then"
          + " try again."),
  SAMPLE_TOO_LONG(
      HttpStatus.CONTENT_TOO_LARGE,
      "This sample is longer than 200,000 characters. Paste one resume or one letter."),
  NO_SUCH_SAMPLE(HttpStatus.NOT_FOUND, "There is no such sample among yours."),
  NO_STYLE(
      HttpStatus.NOT_FOUND, "Your style is not known yet. Add a letter or a resume of your own."),
  NO_SUCH_DOCUMENT(HttpStatus.NOT_FOUND, "There is no such document among yours."),
  NO_SUCH_SENTENCE(
      HttpStatus.NOT_FOUND, "This sentence is not in the document. Load the page again."),
  NO_SUCH_TEMPLATE(HttpStatus.NOT_FOUND, "There is no such template among yours."),
  NO_SUCH_EXPORT(HttpStatus.NOT_FOUND, "There is no such file among yours."),
  OPTIONS_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this does not fit. Nothing was made; correct it and send it again."),
  TEMPLATE_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this does not fit. Nothing was changed; correct it and save again."),
  TEMPLATE_STALE(
      HttpStatus.CONFLICT,
      "This template changed in the meantime. Look at both sides, then save again."),
  NAME_TAKEN(HttpStatus.CONFLICT, "You have a template of this name. Choose another name."),
  RECORD_EMPTY(
      HttpStatus.CONFLICT,
      "Your record has nothing to write from yet. Upload a resume or add a job first."),
  ALREADY_RUNNING(
      HttpStatus.CONFLICT,
      "A document of this kind is being made for this job. Wait for it, or cancel it."),
  NOT_READY(
      HttpStatus.CONFLICT, "This document is not finished. Wait until it is, then try again."),
  DOCUMENT_STALE(
      HttpStatus.CONFLICT,
      "This document changed in the meantime. Look at both sides, then save again."),
  DOCUMENT_SENT(
      HttpStatus.CONFLICT,
      "This document was sent with an application and is kept for it. You can make a new one."),
  EXPORT_SENT(
      HttpStatus.CONFLICT,
      "This file was sent with an application and is kept for it. Make a new file of the document;"
          + " this one stays with the application."),
  NO_LETTER(
      HttpStatus.NOT_FOUND,
      "This document is a resume, which has no date, address, subject, greeting or closing."),
  UNSUPPORTED(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "This says something that your record does not. Take it out, or add it to your record first."),
  VERSION_MISSING(
      HttpStatus.PRECONDITION_REQUIRED,
      "Send If-Match with the version that your change is based on."),
  RANKING_STALE(
      HttpStatus.CONFLICT,
      "This order changed in the meantime. Look at both sides, then save again."),
  ORDER_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "This order names an entry that is not in your record. Load the page again.");

  private final HttpStatus status;
  private final String title;

  TailoringProblem(HttpStatus status, String title) {
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
