package org.cursus.engine.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cursus.engine.text.Lists;

/// The verbs of working life with their forms, and what each claims.
final class Verbs {

  /// A form of a verb.
  ///
  /// @param lemma the infinitive
  record Form(String lemma, Part part, Tense tense) {}

  /// What a form can be.
  enum Tense {
    BASE,
    PRESENT,
    PAST,
    GERUND
  }

  private static final Map<String, Form> FORMS = new HashMap<>();
  private static final Map<String, String> PASTS = new HashMap<>();
  private static final Map<String, String> GERUNDS = new HashMap<>();
  private static final Set<String> DOUBLING =
      Set.of(
          "ship",
          "program",
          "log",
          "plan",
          "run",
          "cut",
          "set",
          "stop",
          "wrap",
          "scan",
          "map",
          "pack-in",
          "permit",
          "refer",
          "transfer",
          "control",
          "model-uk",
          "steer-clear");

  static {
    for (var line : Lists.lines(Verbs.class, "verbs.txt")) {
      int colon = line.indexOf(':');
      var part = Part.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (var verb : line.substring(colon + 1).strip().split("\\s+")) {
        add(verb, part);
      }
    }
  }

  private Verbs() {}

  private static void add(String verb, Part part) {
    int bracket = verb.indexOf('(');
    var lemma = bracket < 0 ? verb : verb.substring(0, bracket);
    if (lemma.indexOf('-') > 0) {
      return;
    }
    var past = regularPast(lemma);
    var participle = past;
    if (bracket > 0) {
      var both = verb.substring(bracket + 1, verb.length() - 1).split(",");
      past = both[0];
      participle = both[1];
    }
    var gerund = gerundOf(lemma);
    PASTS.putIfAbsent(lemma, past);
    GERUNDS.putIfAbsent(lemma, gerund);
    FORMS.putIfAbsent(lemma, new Form(lemma, part, Tense.BASE));
    FORMS.putIfAbsent(presentOf(lemma), new Form(lemma, part, Tense.PRESENT));
    FORMS.putIfAbsent(past, new Form(lemma, part, Tense.PAST));
    FORMS.putIfAbsent(participle, new Form(lemma, part, Tense.PAST));
    FORMS.putIfAbsent(gerund, new Form(lemma, part, Tense.GERUND));
  }

  /// The verb of a form; empty for words that are no verb of working life.
  static Optional<Form> of(String folded) {
    return Optional.ofNullable(FORMS.get(folded));
  }

  static String past(String lemma) {
    return PASTS.getOrDefault(lemma, regularPast(lemma));
  }

  static String gerund(String lemma) {
    return GERUNDS.getOrDefault(lemma, gerundOf(lemma));
  }

  /// All infinitives.
  static Set<String> lemmas() {
    return new HashSet<>(PASTS.keySet());
  }

  private static String regularPast(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    return endsInConsonantY(lemma)
        ? lemma.substring(0, lemma.length() - 1) + "ied"
        : doubled(lemma) + "ed";
  }

  private static String gerundOf(String lemma) {
    return lemma.endsWith("e") && !lemma.endsWith("ee")
        ? lemma.substring(0, lemma.length() - 1) + "ing"
        : doubled(lemma) + "ing";
  }

  private static String presentOf(String lemma) {
    if (endsInConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    return lemma.matches(".*(s|x|z|ch|sh)") ? lemma + "es" : lemma + "s";
  }

  private static boolean endsInConsonantY(String lemma) {
    return lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
  }

  private static String doubled(String lemma) {
    return DOUBLING.contains(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
  }
}
