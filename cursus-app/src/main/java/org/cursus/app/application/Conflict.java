package org.cursus.app.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cursus.app.job.ApplicationStatus;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;

/// What two writers gave different values.
///
/// @param base the version that stands now, for who saves again after seeing both
record Conflict(int base, List<Side> sides) {

  record Side(String label, String yours, String theirs) {}

  /// Null unless the problem is one of two writers.
  static @Nullable Conflict of(Problem problem) {
    if (problem.members().get("yours") instanceof Map<?, ?> yours
        && problem.members().get("current") instanceof Application current) {
      var sides = new ArrayList<Side>();
      add(sides, yours, "status", "Column", current.column().title());
      add(sides, yours, "outcome", "How it ended", outcome(current.outcome()));
      add(sides, yours, "followUpOn", "Follow up on", text(current.followUpOn()));
      add(sides, yours, "followUpNote", "What to do", text(current.followUpNote()));
      add(sides, yours, "archived", "Put away", current.archivedAt() == null ? "No" : "Yes");
      return new Conflict(current.version(), sides);
    }
    if (problem.members().get("current") instanceof ApplicationEvent current) {
      var sides = new ArrayList<Side>();
      if (problem.members().get("yours") instanceof Map<?, ?> yours) {
        add(sides, yours, "body", "Note", text(current.body()));
      }
      return new Conflict(current.version(), sides);
    }
    if (problem.members().get("current") instanceof Contact current) {
      return new Conflict(current.version(), contact(problem, current));
    }
    return null;
  }

  private static List<Side> contact(Problem problem, Contact current) {
    return problem.members().get("yours") instanceof Contact yours
        ? List.of(
            new Side("Name", yours.name(), current.name()),
            new Side("Role", text(yours.role()), text(current.role())),
            new Side("E-mail", text(yours.email()), text(current.email())),
            new Side("Phone", text(yours.phone()), text(current.phone())),
            new Side("Note", text(yours.note()), text(current.note())))
        : List.of();
  }

  private static void add(
      List<Side> sides, Map<?, ?> yours, String key, String label, String theirs) {
    var value = yours.get(key);
    if (value != null) {
      var mine =
          switch (key) {
            case "status" ->
                ApplicationStatus.of(value.toString()).map(ApplicationStatus::title).orElse("");
            case "outcome" -> outcome(value.toString());
            case "archived" -> value.equals(true) ? "Yes" : "No";
            default -> text(value.toString());
          };
      sides.add(new Side(label, mine, theirs));
    }
  }

  private static String outcome(@Nullable String key) {
    return Outcome.of(key).map(Outcome::title).orElse("Open");
  }

  private static String text(@Nullable Object value) {
    return value == null || value.toString().isEmpty() ? "Nothing" : value.toString();
  }
}
