package org.cursus.app.knowledge;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about the shared names is refused.
enum KnowledgeProblem implements ProblemType {
  NO_SUCH_NAME(HttpStatus.NOT_FOUND, "There is no such name. Look for it in the list."),
  NO_SUCH_ALIAS(HttpStatus.NOT_FOUND, "This name has no such spelling. Load the page again."),
  NO_SUCH_CHANGE(HttpStatus.NOT_FOUND, "There is no such change. Load the page again."),
  ALIAS_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Write a spelling of at most 200 characters that has letters or digits."),
  ALIAS_TAKEN(
      HttpStatus.CONFLICT,
      "This spelling already means another name. Split it off there, or merge the two names."),
  ALREADY_MERGED(
      HttpStatus.CONFLICT, "This name was merged into another. Work on that one, or undo it."),
  ALREADY_SO(HttpStatus.CONFLICT, "This name has been reviewed so already. Nothing had to change."),
  TYPES_DIFFER(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "These two are different kinds of thing. Choose two names of the same type."),
  SAME_NAME(HttpStatus.UNPROCESSABLE_CONTENT, "A name cannot be merged into itself."),
  NOT_APPROVED(HttpStatus.CONFLICT, "The name to merge into is not approved. Approve it first."),
  NAME_ITSELF(
      HttpStatus.CONFLICT,
      "This spelling is the name itself, so it cannot be split off. Choose another spelling."),
  ALREADY_UNDONE(HttpStatus.CONFLICT, "This change was undone already."),
  OVERTAKEN(
      HttpStatus.CONFLICT,
      "Something later was done to the same name. Undo the later change first.");

  private final HttpStatus status;
  private final String title;

  KnowledgeProblem(HttpStatus status, String title) {
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
