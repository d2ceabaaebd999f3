package org.cursus.app.chat;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something in the chat is refused.
enum ChatProblem implements ProblemType {
  NO_SUCH_CONVERSATION(
      HttpStatus.NOT_FOUND, "There is no such conversation among yours. Open the chat anew."),
  NO_SUCH_MESSAGE(
      HttpStatus.NOT_FOUND, "There is no such question in this conversation. Load it again."),
  MESSAGE_EMPTY(
      HttpStatus.UNPROCESSABLE_CONTENT, "There is no question yet. Write one, then ask it."),
  MESSAGE_TOO_LONG(
      HttpStatus.CONTENT_TOO_LARGE,
      "This question is longer than 8,000 characters. Ask about one thing at a time; what stands in"
          + " your record need not be repeated."),
  TOO_MANY_CONVERSATIONS(
      HttpStatus.CONFLICT,
      "You have as many conversations as can be kept. Go on with one of them, or delete some."),
  TOO_MANY_MESSAGES(
      HttpStatus.TOO_MANY_REQUESTS,
      "You asked a lot within a minute. Wait a moment, then ask again.");

  private final HttpStatus status;
  private final String title;

  ChatProblem(HttpStatus status, String title) {
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
