package org.cursus.engine.writing;

/// The record does not hold what a document is made of; nothing is invented instead.
public final class NothingToWrite extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  /// What is not there.
  public enum Reason {
    /// No name to put on the document.
    NO_NAME,
    /// No entry at all.
    NO_ENTRIES,
    /// Nothing that a letter could tell of: no work, project, education, skill or certificate.
    NOTHING_TO_TELL
  }

  /// @param reason what is not there
  public NothingToWrite(Reason reason) {
    super("The record does not hold what the document is made of: " + reason);
    this.reason = reason;
  }

  /// What is not there.
  public Reason reason() {
    return reason;
  }
}
