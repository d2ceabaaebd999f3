package org.cursus.engine.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.cursus.engine.text.Language;
import org.cursus.engine.text.Sentences;
import org.cursus.engine.wording.Suggestion.Kind;

/// Suggests a better wording of a description or summary, sentence by sentence. English only; of
/// other texts it looks at the length.
public final class Wordings {

  /// Names the rules; it changes with them.
  public static final String VERSION = "wording-rules-1";

  private static final int LONG_TEXT = 1_200;
  private static final int MOST = 200;

  private Wordings() {}

  /// What could be better about a text, and the text with the safe replacements made.
  ///
  /// @param former whether it tells of something that is over
  public static Advice of(String text, boolean former) {
    var language = Language.of(text);
    var found = new ArrayList<Suggestion>();
    if (language == Language.ENGLISH || language == Language.NONE) {
      for (var each : PhraseRules.of(text)) {
        keep(found, each, text);
      }
      for (var sentence : Sentences.of(text)) {
        SentenceRules.of(sentence, former).forEach(each -> keep(found, each, text));
      }
    }
    if (text.length() > LONG_TEXT) {
      found.add(
          new Suggestion(
              Kind.LENGTH,
              "",
              0,
              0,
              null,
              "What would a reader miss least?",
              String.format(
                  Locale.ROOT,
                  "It has %,d characters; up to %,d are read.",
                  text.length(),
                  LONG_TEXT)));
    }
    found.sort(Comparator.comparingInt(Suggestion::start).thenComparing(Suggestion::kind));
    var kept = List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    return new Advice(language, kept, apply(text, kept));
  }

  /// A replacement that says more than the words it replaces is none.
  private static void keep(List<Suggestion> found, Suggestion each, String text) {
    boolean taken =
        each.replacement() != null
            && found.stream()
                .anyMatch(
                    other -> other.replacement() != null && PhraseRules.overlaps(other, each));
    boolean same =
        found.stream()
            .anyMatch(other -> other.kind() == each.kind() && other.start() == each.start());
    if (!taken && !same && found.size() < MOST && isSafe(each, text)) {
      found.add(each);
    }
  }

  private static boolean isSafe(Suggestion each, String text) {
    if (each.replacement() == null) {
      return true;
    }
    int from = Math.max(0, text.lastIndexOf('\n', each.start()));
    int next = text.indexOf('\n', each.end());
    int to = next < 0 ? text.length() : next;
    var line = text.substring(from, to);
    var changed =
        text.substring(from, each.start()) + each.replacement() + text.substring(each.end(), to);
    return NewFacts.in(Claim.of(changed, line)).isEmpty();
  }

  private static String apply(String text, List<Suggestion> suggestions) {
    var made = new StringBuilder(text);
    for (int at = suggestions.size() - 1; at >= 0; at--) {
      var each = suggestions.get(at);
      if (each.replacement() != null) {
        made.replace(each.start(), each.end(), each.replacement());
      }
    }
    return made.toString();
  }

  /// A text with some of its suggestions' replacements made.
  public static String applied(String text, List<Suggestion> chosen) {
    return apply(text, chosen.stream().sorted(Comparator.comparingInt(Suggestion::start)).toList());
  }
}
