package org.cursus.engine.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A phrase that may be a keyword, with all places of all its forms.
final class Candidate {

  final String key;
  final String text;
  final List<Word> words;
  final Gazetteer.@Nullable Name known;
  final List<Keyword.Place> places = new ArrayList<>();
  double weight;
  String cue = "";

  Candidate(String key, String text, List<Word> words, Gazetteer.@Nullable Name known) {
    this.key = key;
    this.text = text;
    this.words = List.copyOf(words);
    this.known = known;
  }

  /// @param cued what the place says of it, such as `required`; empty for nothing
  void at(int start, int end, double placeWeight, String cued) {
    places.add(new Keyword.Place(start, end));
    // The place that says most counts, not the number of places.
    if (placeWeight > weight) {
      weight = placeWeight;
      cue = cued;
    }
  }
}
