package org.cursus.engine.text;

import java.util.List;

/// A word or phrase that a text is about.
///
/// @param text as it stands where it comes first
/// @param name what a known thing is called; the same as the text for others
/// @param score 0 to 100, against the one that matters most
/// @param count how often it occurs, in any form
/// @param places where, in order
/// @param cue why it matters, such as `required`; empty for no special reason
public record Keyword(
    String text, String name, Kind kind, double score, int count, List<Place> places, String cue) {

  /// What a keyword names.
  public enum Kind {
    SKILL("Skill"),
    TECHNOLOGY("Tool or technology"),
    CREDENTIAL("Certificate or degree"),
    TITLE("Job title"),
    TOPIC("Topic");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /// What people read.
    public String title() {
      return title;
    }
  }

  /// A place in the text.
  ///
  /// @param start of its first character
  /// @param end after its last
  public record Place(int start, int end) {}
}
