package org.cursus.app.occupation;

import org.jspecify.annotations.Nullable;

/// An element of O*NET, and what it is called in words that somebody at school uses.
///
/// @param element its id, such as `2.A.1.a`
/// @param official its name in O*NET
/// @param retiredIn the release that no longer had it
/// @param version 0 while there are no words
record PlainSkill(
    String element, String official, @Nullable String retiredIn, Draft plain, int version) {

  /// Whether there are words for it.
  boolean kept() {
    return version > 0;
  }

  /// The words.
  ///
  /// @param example where somebody at school meets it
  /// @param active whether it is shown; true when left out
  record Draft(
      @Nullable String name,
      @Nullable String description,
      @Nullable String example,
      @Nullable Boolean active) {

    static final Draft NONE = new Draft(null, null, null, true);

    boolean isActive() {
      return !Boolean.FALSE.equals(active);
    }

    /// Checked and cleaned.
    ///
    /// @throws org.cursus.app.platform.Problem `plain-skill-invalid`
    Draft checked() {
      var faults = new LocalFaults();
      var clean =
          new Draft(
              faults.needed("name", name, 120),
              faults.needed("description", description, 1000),
              faults.text("example", example, 1000),
              isActive());
      faults.refuse(LocalProblem.PLAIN_SKILL_INVALID);
      return clean;
    }
  }
}
