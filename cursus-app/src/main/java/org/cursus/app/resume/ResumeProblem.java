package org.cursus.app.resume;

import org.cursus.app.platform.ProblemType;
import org.cursus.engine.document.DocumentFault;
import org.springframework.http.HttpStatus;

/// Why something about a resume is refused. The document problems mirror the engine's catalogue.
enum ResumeProblem implements ProblemType {
  FILE_MISSING(HttpStatus.BAD_REQUEST, "No file came with the request. Choose one file to upload."),
  ALREADY_UPLOADED(
      HttpStatus.CONFLICT,
      "You have uploaded this very file before. It was kept, so nothing had to change."),
  NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such resume among yours."),
  NO_SUCH_PAGE(HttpStatus.NOT_FOUND, "The document has no such page."),
  STILL_RUNNING(HttpStatus.CONFLICT, "This resume is still being read. Wait, or cancel it first."),
  NOT_RUNNING(HttpStatus.CONFLICT, "This resume is not being read now."),
  STILL_STOPPING(
      HttpStatus.CONFLICT,
      "The reading that was cancelled has not ended yet. Wait a few seconds, then try again."),
  ALREADY_READ(HttpStatus.CONFLICT, "This resume has been read; there is nothing to repeat."),
  IN_THE_RECORD(
      HttpStatus.CONFLICT, "Facts in your record rest on this file, so it stays with them."),
  NO_SUCH_VALUE(
      HttpStatus.NOT_FOUND,
      "There is no such value among yours, or no such name that it can mean. Look both up again."),
  NO_SUCH_LINK(HttpStatus.NOT_FOUND, "There is no such link among yours."),
  READER_BUSY(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Documents cannot be read at the moment. Wait a little and try again."),
  DOCUMENT_EMPTY(HttpStatus.BAD_REQUEST, DocumentFault.EMPTY),
  DOCUMENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, DocumentFault.TOO_LARGE),
  DOCUMENT_NOT_A_FILE(HttpStatus.BAD_REQUEST, DocumentFault.NOT_A_FILE),
  DOCUMENT_TYPE_UNSUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE, DocumentFault.UNSUPPORTED_TYPE),
  DOCUMENT_EXTENSION_WRONG(HttpStatus.UNSUPPORTED_MEDIA_TYPE, DocumentFault.WRONG_EXTENSION),
  DOCUMENT_ENCRYPTED(HttpStatus.UNPROCESSABLE_CONTENT, DocumentFault.ENCRYPTED),
  DOCUMENT_DAMAGED(HttpStatus.UNPROCESSABLE_CONTENT, DocumentFault.DAMAGED),
  DOCUMENT_TOO_MANY_PAGES(HttpStatus.UNPROCESSABLE_CONTENT, DocumentFault.TOO_MANY_PAGES),
  DOCUMENT_PICTURES_ONLY(HttpStatus.UNPROCESSABLE_CONTENT, DocumentFault.PICTURES_ONLY),
  DOCUMENT_NOT_RECOGNISED(HttpStatus.UNPROCESSABLE_CONTENT, DocumentFault.NOT_RECOGNISED),
  DOCUMENT_NO_TEXT(HttpStatus.UNPROCESSABLE_CONTENT, DocumentFault.NO_TEXT),
  DOCUMENT_EXPANDS_TOO_MUCH(HttpStatus.UNPROCESSABLE_CONTENT, DocumentFault.EXPANDS_TOO_MUCH),
  DOCUMENT_TOO_SLOW(HttpStatus.UNPROCESSABLE_CONTENT, DocumentFault.TOO_SLOW),
  DOCUMENT_TOO_DEMANDING(HttpStatus.UNPROCESSABLE_CONTENT, DocumentFault.TOO_DEMANDING);

  private final HttpStatus status;
  private final String title;

  ResumeProblem(HttpStatus status, String title) {
    this.status = status;
    this.title = title;
  }

  ResumeProblem(HttpStatus status, DocumentFault fault) {
    this(status, fault.advice());
  }

  /// The problem of a fault that the engine found.
  static ResumeProblem of(DocumentFault fault) {
    return switch (fault) {
      case EMPTY -> DOCUMENT_EMPTY;
      case TOO_LARGE -> DOCUMENT_TOO_LARGE;
      case NOT_A_FILE -> DOCUMENT_NOT_A_FILE;
      case UNSUPPORTED_TYPE -> DOCUMENT_TYPE_UNSUPPORTED;
      case WRONG_EXTENSION -> DOCUMENT_EXTENSION_WRONG;
      case ENCRYPTED -> DOCUMENT_ENCRYPTED;
      case DAMAGED -> DOCUMENT_DAMAGED;
      case TOO_MANY_PAGES -> DOCUMENT_TOO_MANY_PAGES;
      case PICTURES_ONLY -> DOCUMENT_PICTURES_ONLY;
      case NOT_RECOGNISED -> DOCUMENT_NOT_RECOGNISED;
      case NO_TEXT -> DOCUMENT_NO_TEXT;
      case EXPANDS_TOO_MUCH -> DOCUMENT_EXPANDS_TOO_MUCH;
      case TOO_SLOW -> DOCUMENT_TOO_SLOW;
      case TOO_DEMANDING -> DOCUMENT_TOO_DEMANDING;
    };
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
