package org.cursus.engine.truth;

/// What stands around the paragraphs of a letter.
public enum LetterPart {
  DATE,
  /// One line of the address.
  RECIPIENT,
  SUBJECT,
  GREETING,
  CLOSING
}
