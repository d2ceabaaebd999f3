package org.cursus.engine.text;

/// A word with its place.
///
/// @param text as it stands
/// @param folded lower case and without accents, to compare by
/// @param start of its first character in the text
/// @param end after its last
public record Word(String text, String folded, int start, int end) {

  /// Whether it begins with a capital letter.
  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /// Whether it has a digit.
  public boolean hasDigit() {
    return text.chars().anyMatch(Character::isDigit);
  }
}
