package org.cursus.app.analysis;

import java.util.List;
import java.util.UUID;
import org.cursus.app.analysis.OwnTexts.OwnText;

/// A text of the person's that can be reworded.
///
/// @param type of what it belongs to, such as `work_experience`
/// @param version of what it belongs to
/// @param former whether it tells of something that is over
/// @param facts what else stands there
record WordingText(
    String type,
    UUID id,
    int version,
    String label,
    String text,
    boolean former,
    List<String> facts) {

  static WordingText of(OwnText own) {
    return new WordingText(
        own.type().table(),
        own.id(),
        own.version(),
        own.label(),
        own.text(),
        own.former(),
        own.facts());
  }
}
