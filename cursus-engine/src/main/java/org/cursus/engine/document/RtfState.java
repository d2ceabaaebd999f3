package org.cursus.engine.document;

import org.jspecify.annotations.Nullable;

/// What holds within a group of an RTF until it ends.
final class RtfState {

  private static final double USUAL_SIZE = 12;

  enum Role {
    TEXT,
    MARGIN,
    SKIPPED,
    FONTS,
    COLOURS,
    FIELD_CODE,
    LIST_MARK
  }

  Role role = Role.TEXT;
  boolean bold;
  boolean italic;
  boolean hidden;
  double size = USUAL_SIZE;
  int colour;
  int font;
  int substitutes = 1;
  double indent;

  @Nullable String link;

  RtfState() {}

  RtfState(RtfState outer) {
    role = outer.role;
    bold = outer.bold;
    italic = outer.italic;
    hidden = outer.hidden;
    size = outer.size;
    colour = outer.colour;
    font = outer.font;
    substitutes = outer.substitutes;
    indent = outer.indent;
    link = outer.link;
  }

  /// Takes a word that changes the look of what follows.
  ///
  /// @return false when it is another word
  boolean format(String name, int number) {
    boolean on = number != 0;
    switch (name) {
      case "plain" -> {
        bold = italic = hidden = false;
        size = USUAL_SIZE;
        colour = 0;
      }
      case "pard" -> indent = 0;
      case "b" -> bold = on;
      case "i" -> italic = on;
      // Text that a tracked change took away shows no more than hidden text does.
      case "v" -> hidden = on;
      case "deleted" -> role = on ? Role.SKIPPED : role;
      case "fs" -> size = Math.clamp(number == RtfTokens.NONE ? 12 : number / 2.0, 0, 200);
      case "cf" -> colour = number;
      case "f" -> font = number;
      case "uc" -> substitutes = Math.clamp(number, 0, 20);
      case "li", "lin" -> indent = Math.clamp(number / 20.0, 0, 216);
      default -> {
        return false;
      }
    }
    return true;
  }
}
