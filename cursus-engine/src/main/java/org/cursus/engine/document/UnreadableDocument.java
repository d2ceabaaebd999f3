package org.cursus.engine.document;

/// Thrown when a file cannot be read. The fault says why and what the person can do.
public final class UnreadableDocument extends Exception {

  private final DocumentFault fault;

  public UnreadableDocument(DocumentFault fault) {
    this(fault, null);
  }

  /// @param cause kept for the log of the program, never shown to the person
  public UnreadableDocument(
      DocumentFault fault, @org.jspecify.annotations.Nullable Throwable cause) {
    super(fault.code(), cause);
    this.fault = fault;
  }

  public DocumentFault fault() {
    return fault;
  }
}
