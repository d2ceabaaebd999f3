package org.cursus.app.usage;

/// A result that has a name in the history beside that of its feature. A method, not a property, so
/// it is no part of the stored JSON.
public interface Titled {

  /// A few words, such as the occupation that keywords were looked for in; empty for none.
  String about();
}
