package org.cursus.app.platform;

import java.util.List;
import java.util.Map;

/// Thrown to refuse a request; rendered as problem details for programs and as a page for people.
public final class Problem extends RuntimeException {

  private final transient ProblemType type;
  private final transient Map<String, Object> members;

  /// One fault in what was sent.
  ///
  /// @param pointer a JSON pointer to the place, such as `/email`
  /// @param detail a sentence that says what to do
  public record Fault(String pointer, String detail) {}

  Problem(ProblemType type, Map<String, Object> members) {
    // Refusals are ordinary answers, so they carry no stack trace.
    super(type.title(), null, false, false);
    this.type = type;
    this.members = members;
  }

  /// The problem of faults in what was sent, listed as `errors`.
  public static Problem ofFaults(ProblemType type, List<Fault> faults) {
    return new Problem(type, Map.of("errors", List.copyOf(faults)));
  }

  public ProblemType type() {
    return type;
  }

  /// Members beside type, title and status.
  public Map<String, Object> members() {
    return members;
  }
}
