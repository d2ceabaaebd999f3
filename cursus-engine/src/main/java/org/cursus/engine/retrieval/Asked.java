package org.cursus.engine.retrieval;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cursus.engine.match.Spelling;
import org.cursus.engine.match.Tokens;

/// A question made ready: mistyped words mended by the words that are there to be found.
///
/// @param text with its words mended
/// @param terms roots of the words that say what is sought, each once, in order
/// @param understood those among them that say what kind of thing is asked for
/// @param kinds how clearly each kind is asked for, 0 to 1; others are absent
/// @param own whether it speaks of the person who asks
record Asked(
    String text,
    List<String> terms,
    Set<String> understood,
    Map<SourceKind, Double> kinds,
    boolean own) {

  private static final Set<String> OWN = Set.of("i", "my", "me", "mine", "im", "ive", "myself");

  private static final Set<String> GIVING =
      Set.of(
          "give",
          "show",
          "tell",
          "recommend",
          "suggest",
          "send",
          "find",
          "get",
          "write",
          "read",
          "teach",
          "bring",
          "buy",
          "let",
          "offer",
          "name",
          "list",
          "explain");

  /// @param known the words of all passages, as lemmas
  static Asked of(String question, Set<String> known) {
    var mended = mended(question, known);
    var meant = Cues.standard().of(mended);
    var terms =
        Tokens.ofSentence(mended).stream()
            .filter(word -> !Cues.standard().isEmpty(word))
            .map(Tokens::root)
            .distinct()
            .toList();
    var understood =
        meant.words().stream()
            .map(word -> Tokens.root(Tokens.lemma(word)))
            .collect(Collectors.toSet());
    return new Asked(mended, terms, understood, meant.kinds(), isOwn(question));
  }

  /// Whether a question speaks of the person who asks. "Give me" does not: it says to whom, not of
  /// whom.
  static boolean isOwn(String question) {
    var words = Cues.words(question);
    return IntStream.range(0, words.size())
        .anyMatch(
            at ->
                OWN.contains(words.get(at))
                    && !(words.get(at).equals("me")
                        && at > 0
                        && GIVING.contains(words.get(at - 1))));
  }

  private static String mended(String question, Set<String> known) {
    var right = new HashSet<>(known);
    right.addAll(Cues.standard().vocabulary());
    right.addAll(Synonyms.words());
    Spelling spelling = null;
    var mended = new StringBuilder();
    for (var word : Cues.words(question)) {
      var said = word;
      if (!right.contains(word)
          && !known.contains(Tokens.lemma(word))
          && word.chars().allMatch(Character::isLetter)) {
        if (spelling == null) {
          spelling = new Spelling(right, each -> known.contains(each) ? 1 : 0);
        }
        var nearest = spelling.nearest(word);
        said = nearest == null ? word : nearest;
      }
      mended.append(mended.isEmpty() ? "" : " ").append(said);
    }
    return mended.toString();
  }
}
