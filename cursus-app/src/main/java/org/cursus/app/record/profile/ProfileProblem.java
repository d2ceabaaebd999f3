package org.cursus.app.record.profile;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about a profile is refused.
enum ProfileProblem implements ProblemType {
  NO_SUCH_PROFILE(HttpStatus.NOT_FOUND, "You have no such profile."),
  PROFILE_INVALID(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "Something in this profile does not fit. Nothing was saved; correct it and save again."),
  ENTRY_UNKNOWN(
      HttpStatus.UNPROCESSABLE_CONTENT,
      "A profile shows entries of your own record only. Nothing was saved; leave the others out."),
  NAME_TAKEN(HttpStatus.CONFLICT, "You have a profile of this name already. Choose another name."),
  TOO_MANY(
      HttpStatus.CONFLICT, "You have as many profiles as can be kept. Delete one of them first."),
  VERSION_MISSING(
      HttpStatus.PRECONDITION_REQUIRED,
      "Say in If-Match which version the change is based on, such as \"3\"."),
  PROFILE_STALE(
      HttpStatus.CONFLICT,
      "This profile was changed in the meantime. Compare both versions, then save again."),
  PROFILE_DELETED(HttpStatus.CONFLICT, "This profile is deleted. Restore it first."),
  NO_SUCH_TEXT(
      HttpStatus.NOT_FOUND,
      "This profile shows no such text. Name professional_summary, experiences.ID.description or"
          + " projects.ID.description."),
  ENHANCEMENT_CHANGED(
      HttpStatus.CONFLICT,
      "The texts are others than those you chose between. Read both again, then choose.");

  private final HttpStatus status;
  private final String title;

  ProfileProblem(HttpStatus status, String title) {
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
