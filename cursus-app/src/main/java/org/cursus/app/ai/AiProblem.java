package org.cursus.app.ai;

import org.cursus.app.platform.ProblemType;
import org.springframework.http.HttpStatus;

/// Why something about the language model is refused. That a model fails is no problem: the
/// built-in engine answers.
enum AiProblem implements ProblemType {
  NO_ENDPOINT(
      HttpStatus.CONFLICT,
      "No language model is configured, so there is nothing to test. Set CURSUS_AI_URL and"
          + " CURSUS_AI_MODEL, then start Cursus again."),
  TEST_RUNNING(
      HttpStatus.CONFLICT, "Somebody is testing the connection. Wait until that test has ended.");

  private final HttpStatus status;
  private final String title;

  AiProblem(HttpStatus status, String title) {
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
