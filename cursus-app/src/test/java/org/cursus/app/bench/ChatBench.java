package org.cursus.app.bench;

/// What the chat finds, how long an answer takes, and how fast earlier questions are found among
/// many.
final class ChatBench implements Benchmark {

  @Override
  public String name() {
    return "chat";
  }

  @Override
  public String purpose() {
    return "The chat: what 200 questions find, how long an answer takes, and earlier questions.";
  }

  @Override
  public void run(Figures figures) throws Exception {
    ChatQuality.measure(figures);
    ChatVectorBench.measure(figures);
  }
}
