package org.cursus.app.resume;

/// What the stage `enrich` asks of whoever learns from resumes. It stands here so that reading need
/// not know learning.
public interface ResumeInsights {

  /// Works out what a resume shows, in no transaction. It takes milliseconds and asks no model.
  Worked workOut(ReadResume resume);

  /// Something worked out and yet to be stored.
  @FunctionalInterface
  interface Worked {

    /// Stores it for the caller in the running transaction, in place of what the same rules made of
    /// the same resume before.
    void keep();
  }
}
