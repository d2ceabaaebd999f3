package org.cursus.engine.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cursus.engine.match.Tokens;
import org.cursus.engine.retrieval.Reply.Statement;

/// Answers from what was found, in the words of the passages, and says when nothing fits.
public final class Answerer {

  /// Names the rules; it changes with them.
  public static final String VERSION = "chat-rules-2";

  /// What a passage must have of the question, in one of three ways, to be spoken of. Chosen on the
  /// development half of the questions of `./cursus bench chat`.
  private static final double LEAST_WORDS = .34;

  private static final double LEAST_MEANING = .45;
  private static final double LEAST_ASKED = .8;

  /// A question may have so many words that nobody here has used.
  private static final double MOST_UNKNOWN = .5;

  /// The same for a question that does not speak of the person who asks: it may be about anybody,
  /// such as the phone number of the mayor.
  private static final double MOST_UNKNOWN_OF_ANYBODY = .3;

  /// Occupations are many, and one of them has some word of any question.
  private static final double LEAST_WORDS_NOT_OWN = .45;

  /// From here on an answer does not say that it only comes close.
  private static final double OUTRIGHT_WORDS = .5;

  private static final double LEAST_WORDS_ASKED = .2;

  /// What speaks for a passage next to the best one.
  private static final double BESIDE_BEST = .55;

  private static final int MOST_PASSAGES = 5;
  private static final int MOST_SENTENCES = 3;

  private static final String CLOSEST =
      "Nothing that I can see answers this outright. This comes closest:";
  private static final String NONE =
      "I find nothing about this in your result, your answers, your record, your earlier questions"
          + " or the occupations.";
  private static final String NONE_BUT = NONE + " You could ask:";

  private Answerer() {}

  /// @param found the best first
  /// @param instead what could be asked
  public static Reply answer(String question, List<Found> found, List<String> instead) {
    var fitting = fitting(found, Asked.isOwn(question));
    if (fitting.isEmpty()) {
      return new Reply(instead.isEmpty() ? NONE : NONE_BUT, List.of(), List.of(), instead);
    }
    var asked = asked(question, found);
    var sought = new HashSet<>(asked.terms());
    var statements = new ArrayList<Statement>();
    for (var each : fitting) {
      int number = statements.size() + 1;
      statements.add(new Statement(said(each, sought), number));
    }
    boolean outright = fitting.stream().anyMatch(each -> isOutright(each, asked.own()));
    return new Reply(
        outright ? null : CLOSEST,
        statements,
        fitting.stream().map(Found::passage).toList(),
        List.of());
  }

  /// @param own whether the question speaks of the person: then what is true of everybody is
  /// beside it
  private static boolean isOutright(Found found, boolean own) {
    if (own && !found.passage().kind().own() && found.asked() < LEAST_ASKED) {
      return false;
    }
    return found.words() >= OUTRIGHT_WORDS
        || found.asked() >= LEAST_ASKED && found.unknown() <= MOST_UNKNOWN / 2;
  }

  private static Asked asked(String question, List<Found> found) {
    var known =
        found.stream()
            .flatMap(each -> Tokens.ofSentence(each.passage().text()).stream())
            .collect(Collectors.toSet());
    return Asked.of(question, known);
  }

  private static List<Found> fitting(List<Found> found, boolean own) {
    var speaking = found.stream().filter(each -> speaks(each, own)).toList();
    if (speaking.isEmpty()) {
      return List.of();
    }
    double best = speaking.getFirst().score();
    return speaking.stream()
        .filter(each -> each.score() >= BESIDE_BEST * best)
        .limit(MOST_PASSAGES)
        .toList();
  }

  /// Somebody who asks about themselves, and clearly for a kind of thing, is told the closest of
  /// it, also where nothing has the other words of the question.
  private static boolean speaks(Found found, boolean own) {
    if (found.meaning() >= LEAST_MEANING && found.unknown() <= MOST_UNKNOWN) {
      return true;
    }
    boolean asked = found.asked() >= LEAST_ASKED;
    if (!found.passage().kind().own()) {
      return asked ? found.words() >= LEAST_WORDS_ASKED : found.together() >= LEAST_WORDS_NOT_OWN;
    }
    return (own || found.unknown() <= MOST_UNKNOWN_OF_ANYBODY)
        && (asked || found.words() >= LEAST_WORDS);
  }

  /// The first sentence, and those that have the most of what is sought, in their order.
  private static String said(Found found, Set<String> sought) {
    var sentences = found.passage().sentences();
    var chosen = new LinkedHashSet<Integer>();
    chosen.add(0);
    IntStream.range(1, sentences.size())
        .boxed()
        .filter(i -> shared(sentences.get(i), sought) > 0)
        .sorted(Comparator.comparingLong(i -> -shared(sentences.get(i), sought)))
        .limit(MOST_SENTENCES - 1)
        .forEach(chosen::add);
    if (chosen.size() == 1 && sentences.size() > 1) {
      chosen.add(1);
    }
    return chosen.stream()
        .sorted()
        .map(i -> ended(sentences.get(i)))
        .collect(Collectors.joining(" "));
  }

  private static long shared(String sentence, Set<String> sought) {
    return Tokens.rootsOfSentence(sentence).stream().distinct().filter(sought::contains).count();
  }

  private static String ended(String sentence) {
    var plain = Sources.plain(sentence);
    return plain.matches("(?s).*[.!?…”\"]") ? plain : plain + ".";
  }
}
