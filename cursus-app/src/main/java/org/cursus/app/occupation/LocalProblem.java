package org.cursus.app.occupation;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about notes, sectors, plain words or programs is refused.
enum LocalProblem implements ProblemType {
  UNKNOWN_OCCUPATION(
      HttpStatus.NOT_FOUND, "No release of O*NET that was loaded has this code. Search by title."),
  NO_SUCH_SECTOR(HttpStatus.NOT_FOUND, "There is no such sector. Load the list again."),
  NO_SUCH_ELEMENT(HttpStatus.NOT_FOUND, "O*NET has no such skill. Load the list again."),
  NO_SUCH_PROGRAM(HttpStatus.NOT_FOUND, "There is no such program. It may have been removed."),
  LOCAL_VERSION_MISSING(
      HttpStatus.PRECONDITION_REQUIRED,
      "Say in If-Match which version the change is based on, such as \"3\"."),
  LOCAL_VERSION_STALE(
      HttpStatus.CONFLICT,
      "Someone changed this in the meantime. Load it again, then make your change."),
  NOTES_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in these notes does not fit. Nothing was saved; correct it and save again."),
  NOTHING_TO_MOVE(HttpStatus.CONFLICT, "This occupation has no notes that could be moved."),
  NO_SUCCESSOR(
      HttpStatus.CONFLICT, "No occupation came after this one. Say which one takes the notes."),
  SUCCESSOR_HAS_NOTES(
      HttpStatus.CONFLICT,
      "The other occupation has notes already. Copy what is missing there by hand."),
  SECTOR_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this sector does not fit. Nothing was saved; correct it and save again."),
  SECTOR_NAME_TAKEN(
      HttpStatus.CONFLICT, "Another sector has this name. Choose another, or change that one."),
  ORDER_INCOMPLETE(
      HttpStatus.CONFLICT, "Name every sector once. Load the list again, then order it."),
  PLAIN_SKILL_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in these words does not fit. Nothing was saved; correct it and save again."),
  PROGRAM_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this program does not fit. Nothing was saved; correct it and save again."),
  PROGRAM_KNOWN(
      HttpStatus.CONFLICT,
      "The same program is here already: same provider, name and level. Change that one."),
  SAME_PROGRAM(HttpStatus.UNPROCESSABLE_CONTENT, "These are one and the same program."),
  CSV_MISSING(HttpStatus.BAD_REQUEST, "Choose a CSV file first."),
  CSV_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "The file could not be read as a table. Nothing was imported; correct what is listed.");

  private final HttpStatus status;
  private final String title;

  LocalProblem(HttpStatus status, String title) {
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
