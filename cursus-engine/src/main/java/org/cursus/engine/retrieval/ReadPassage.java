package org.cursus.engine.retrieval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cursus.engine.match.Tokens;

/// A passage with its words, which are read once and asked for by words and by meaning.
///
/// @param lemmas all of its words, as lemmas
/// @param title the roots of the title's words, in order
/// @param sentences the roots of each sentence's words, in order
record ReadPassage(
    Passage passage, Set<String> lemmas, List<String> title, List<List<String>> sentences) {

  static ReadPassage of(Passage passage) {
    var lemmas = new HashSet<String>();
    return new ReadPassage(
        passage,
        lemmas,
        roots(passage.title(), lemmas),
        passage.sentences().stream().map(each -> roots(each, lemmas)).toList());
  }

  private static List<String> roots(String text, Set<String> lemmas) {
    var words = Tokens.ofSentence(text);
    lemmas.addAll(words);
    return words.stream().map(Tokens::root).toList();
  }
}
