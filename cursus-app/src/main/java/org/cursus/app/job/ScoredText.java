package org.cursus.app.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cursus.engine.posting.Requirement;

/// A job's text as scoring reads it, in which every requirement and keyword has a place: what
/// somebody added by hand stands at its end.
///
/// @param requirements with their places in the text
record ScoredText(String text, List<Requirement> requirements) {

  static ScoredText of(StoredJob job) {
    var text = new StringBuilder(job.text());
    var requirements = new ArrayList<Requirement>();
    for (var each : job.fields().requirements()) {
      requirements.add(each.toEngine(placed(text, text.indexOf(each.text()), each.text())));
    }
    for (var keyword : job.fields().keywords()) {
      placed(text, indexOf(text.toString(), keyword), keyword);
    }
    return new ScoredText(text.toString(), List.copyOf(requirements));
  }

  private static int placed(StringBuilder text, int at, String words) {
    if (at >= 0) {
      return at;
    }
    text.append('\n').append(words);
    return text.length() - words.length();
  }

  /// Where words stand, in any case; -1 for nowhere.
  static int indexOf(String text, String words) {
    int at = text.indexOf(words);
    if (at >= 0) {
      return at;
    }
    // Letters whose small form has another length would move the place.
    var small = text.toLowerCase(Locale.ROOT);
    return small.length() == text.length() ? small.indexOf(words.toLowerCase(Locale.ROOT)) : -1;
  }
}
