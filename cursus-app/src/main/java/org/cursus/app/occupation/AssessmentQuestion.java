package org.cursus.app.occupation;

import java.util.List;

/// A question.
///
/// @param id an element of O*NET, or an activity such as `R1`
/// @param area `skill`, `knowledge`, or an interest such as `social`
/// @param anchors what somebody at some levels can do, lowest first; empty for activities
record AssessmentQuestion(
    String id, String text, String description, String area, List<Anchor> anchors) {

  /// What a level looks like.
  record Anchor(int level, String words) {}
}
