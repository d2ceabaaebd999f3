package org.cursus.app.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A piece of a text, marked or not.
///
/// @param mark what it is marked as; empty for plain text
/// @param label what a screen reader says of the mark; empty for plain text
record Segment(String text, String mark, String label) {

  /// A place to mark.
  record Marked(int start, int end, String mark, String label) {}

  /// Cuts a text at the places to mark. Where two overlap the earlier counts, then the longer.
  static List<Segment> of(String text, List<Marked> places) {
    var sorted =
        places.stream()
            .sorted(Comparator.comparingInt(Marked::start).thenComparingInt(each -> -each.end()))
            .toList();
    var segments = new ArrayList<Segment>();
    int at = 0;
    for (var place : sorted) {
      if (place.start() >= at && place.end() <= text.length()) {
        if (place.start() > at) {
          segments.add(new Segment(text.substring(at, place.start()), "", ""));
        }
        segments.add(
            new Segment(text.substring(place.start(), place.end()), place.mark(), place.label()));
        at = place.end();
      }
    }
    if (at < text.length()) {
      segments.add(new Segment(text.substring(at), "", ""));
    }
    return segments;
  }
}
