package org.cursus.engine.masking;

/// What a placeholder stands for. The constant's name is part of the placeholder.
public enum MaskKind {
  PERSON,
  EMAIL,
  PHONE,
  LINK,
  ADDRESS,
  /// Text of the document that looks like a placeholder of ours.
  TEXT
}
