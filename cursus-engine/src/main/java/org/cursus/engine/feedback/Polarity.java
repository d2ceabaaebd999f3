package org.cursus.engine.feedback;

/// How something is spoken of.
public enum Polarity {
  POSITIVE,
  NEGATIVE,
  MIXED,
  NEUTRAL
}
