package org.cursus.engine.sandbox;

import org.cursus.engine.document.DocumentFault;

/// A child that did not answer: out of time, or gone.
final class ChildLost extends Exception {

  private final DocumentFault fault;

  ChildLost(DocumentFault fault, @org.jspecify.annotations.Nullable Throwable cause) {
    super(fault.code(), cause);
    this.fault = fault;
  }

  DocumentFault fault() {
    return fault;
  }
}
