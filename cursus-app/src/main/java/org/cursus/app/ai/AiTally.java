package org.cursus.app.ai;

/// Adds up what the calls of one question took. One for each question.
final class AiTally {

  private int promptTokens;
  private int completionTokens;

  void add(int prompt, int completion) {
    promptTokens += Math.max(0, prompt);
    completionTokens += Math.max(0, completion);
  }

  int promptTokens() {
    return promptTokens;
  }

  int completionTokens() {
    return completionTokens;
  }

  boolean isEmpty() {
    return promptTokens == 0 && completionTokens == 0;
  }
}
