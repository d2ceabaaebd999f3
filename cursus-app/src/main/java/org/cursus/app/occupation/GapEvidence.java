package org.cursus.app.occupation;

/// What somebody's own level of an element rests on.
///
/// @param source `answer`, `job`, `record` or `none`
/// @param level on the scale LV, 0 to 7
/// @param because one sentence
record GapEvidence(String source, double level, String because) {

  static final GapEvidence NONE =
      new GapEvidence("none", 0, "Nothing in your record or answers speaks of it yet.");

  static GapEvidence answer(double level, String day) {
    return new GapEvidence("answer", level, "You said so on " + day + ".");
  }

  /// The stronger of two.
  GapEvidence or(GapEvidence other) {
    return other.level > level ? other : this;
  }
}
