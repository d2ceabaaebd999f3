package org.cursus.app.resume;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.cursus.app.usage.Titled;

/// Which name each value means.
record NameAnswer(List<Pick> picks) implements Titled {

  /// @param value number of the value
  /// @param name number of the name among those of the value; 0 for none of them
  record Pick(
      @JsonPropertyDescription("Number of the value") int value,
      @JsonPropertyDescription("Number of the name in its list, 0 for none") int name) {}

  @Override
  public String about() {
    return picks.size() == 1 ? "1 value" : picks.size() + " values";
  }
}
