package org.cursus.app.analysis;

import java.util.List;

/// Words for each way that the rules found.
record WayAnswer(List<Item> ways) {

  /// @param code of the occupation
  /// @param why two sentences on what speaks for it
  /// @param firstStep one sentence on where to begin
  record Item(String code, String why, String firstStep) {}
}
