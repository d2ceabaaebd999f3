package org.cursus.app.usage;

import java.util.Locale;

/// Who does clever work.
public enum Engine {
  /// The deterministic rules of Cursus itself.
  BUILTIN,
  /// A language model behind the endpoint that the operator configured.
  LLM;

  /// As it is stored.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
