package org.cursus.engine.wording;

/// What a verb says of one's part in the work; each is more than the one before.
enum Part {
  LEARNED,
  HELPED,
  WORKED,
  MADE,
  LED
}
