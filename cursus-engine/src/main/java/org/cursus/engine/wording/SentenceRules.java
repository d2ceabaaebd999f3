package org.cursus.engine.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cursus.engine.text.Lists;
import org.cursus.engine.text.Sentence;
import org.cursus.engine.text.Word;
import org.cursus.engine.text.Words;
import org.cursus.engine.wording.Suggestion.Kind;

/// What could be better about a sentence: passive, first person, tense, length, a number that only
/// the person knows.
final class SentenceRules {

  private static final int LONG = 32;
  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?iu)\\b(?:was|were|been|being|is|are)\\s+(?:\\p{L}+ly\\s+)?(\\p{L}+(?:ed|en)|made|built|written|sold|taught|held|kept|done|run|led|sent|won|set)\\b");
  private static final Pattern FIRST_WORD = Pattern.compile("^I(?:'ve| have| also)?\\s+(\\p{Ll}+)");
  private static final Pattern MY =
      Pattern.compile(
          "(?iu)\\bmy\\b(?=\\s+(?:team|manager|boss|department|company|group|colleagues))");
  private static final Pattern WE = Pattern.compile("\\b(?:[Ww]e|[Oo]ur)\\b");
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?iu)\\b(?:worked on|worked with|tried to|attempted to|etc\\.?|and so on|things|stuff|several tasks)(?![\\p{L}])");
  private static final List<Ask> QUESTIONS =
      Lists.lines(SentenceRules.class, "questions.txt").stream()
          .map(line -> line.split("=>", 2))
          .map(
              parts ->
                  new Ask(
                      Pattern.compile("(?iu)\\b(?:" + parts[0].strip() + ")\\b"), parts[1].strip()))
          .toList();

  private record Ask(Pattern cue, String question) {}

  private final Sentence sentence;
  private final boolean former;
  private final List<Suggestion> found = new ArrayList<>();

  private SentenceRules(Sentence sentence, boolean former) {
    this.sentence = sentence;
    this.former = former;
  }

  static List<Suggestion> of(Sentence sentence, boolean former) {
    var rules = new SentenceRules(sentence, former);
    var words = Words.of(sentence.text());
    rules.firstPerson();
    rules.tense(words);
    rules.passive();
    rules.vague();
    rules.number();
    if (words.size() > LONG) {
      rules.ask(
          Kind.LENGTH,
          0,
          sentence.text().length(),
          "Where can it be cut in two?",
          "It has " + words.size() + " words; up to " + LONG + " are read at once.");
    }
    return rules.found;
  }

  private void firstPerson() {
    var text = sentence.text();
    var first = FIRST_WORD.matcher(text);
    if (first.find() && Verbs.of(first.group(1)).isPresent()) {
      replace(
          Kind.FIRST_PERSON,
          0,
          first.end(),
          PhraseRules.capitalised(first.group(1)),
          "Resumes leave out \"I\".");
    }
    var my = MY.matcher(text);
    while (my.find()) {
      replace(
          Kind.FIRST_PERSON,
          my.start(),
          my.end(),
          Character.isUpperCase(text.charAt(my.start())) ? "The" : "the",
          "Resumes leave out \"my\".");
    }
    var we = WE.matcher(text);
    if (we.find()) {
      ask(
          Kind.FIRST_PERSON,
          we.start(),
          we.end(),
          "What was your own part in it?",
          "\"We\" does not say what you did.");
    }
  }

  /// What is over is told in the past.
  private void tense(List<Word> words) {
    if (!former || words.isEmpty()) {
      return;
    }
    var word = words.getFirst();
    var form = Verbs.of(word.folded());
    boolean noun =
        words.size() < 2
            || Verbs.of(words.get(1).folded())
                .filter(each -> each.tense() == Verbs.Tense.PAST)
                .isPresent();
    boolean present =
        form.filter(
                each ->
                    each.tense() == Verbs.Tense.BASE
                        || each.tense() == Verbs.Tense.PRESENT
                        || each.tense() == Verbs.Tense.GERUND)
            .isPresent();
    if (present && !noun && !AMBIGUOUS.contains(word.folded())) {
      var past = Verbs.past(form.orElseThrow().lemma());
      replace(
          Kind.TENSE,
          word.start(),
          word.end(),
          word.isCapitalised() ? PhraseRules.capitalised(past) : past,
          "The job is over, so tell it in the past.");
    }
  }

  /// Begins a sentence as a noun as often as a verb.
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "research",
          "design",
          "work",
          "support",
          "lead",
          "head",
          "model",
          "program",
          "engineer",
          "care",
          "market",
          "test",
          "report",
          "record",
          "file",
          "process",
          "stock",
          "order",
          "host",
          "nurse",
          "cook",
          "engineering",
          "nursing",
          "marketing",
          "accounting",
          "testing",
          "training",
          "building",
          "planning",
          "cleaning",
          "coaching",
          "teaching",
          "editing",
          "welding",
          "painting",
          "reporting",
          "programming",
          "documents",
          "reports",
          "sales",
          "tests",
          "designs",
          "plan",
          "plans",
          "post",
          "posts",
          "help",
          "index",
          "key",
          "code",
          "supply",
          "film",
          "log",
          "audit",
          "form",
          "drive",
          "study",
          "guard",
          "pilot",
          "link",
          "treats",
          "bills",
          "bill",
          "train");

  private void passive() {
    var passive = PASSIVE.matcher(sentence.text());
    if (passive.find()
        && !sentence
            .text()
            .matches(
                "(?iu).*\\b(?:was|were|is|are) (?:responsible|tasked|charged|entrusted|involved|engaged|interested|experienced|located|based)\\b.*")) {
      ask(
          Kind.PASSIVE,
          passive.start(),
          passive.end(),
          "Who did it? If it was you, begin with the verb.",
          "It does not say who did it.");
    }
  }

  private void vague() {
    var vague = VAGUE.matcher(sentence.text());
    if (vague.find()) {
      ask(
          Kind.VAGUE,
          vague.start(),
          vague.end(),
          "What exactly did you do?",
          "A reader cannot tell what it was.");
    }
  }

  private void number() {
    if (!Quantities.of(sentence.text()).isEmpty()) {
      return;
    }
    for (var ask : QUESTIONS) {
      var cue = ask.cue().matcher(sentence.text());
      if (cue.find()) {
        ask(
            Kind.MISSING_NUMBER,
            cue.start(),
            cue.end(),
            ask.question(),
            "A number makes it easier to picture. Leave it out if you do not know.");
        return;
      }
    }
  }

  private void replace(Kind kind, int start, int end, String replacement, String reason) {
    found.add(
        new Suggestion(
            kind,
            sentence.text().substring(start, end),
            sentence.start() + start,
            sentence.start() + end,
            replacement,
            null,
            reason));
  }

  private void ask(Kind kind, int start, int end, String question, String reason) {
    found.add(
        new Suggestion(
            kind,
            sentence.text().substring(start, end),
            sentence.start() + start,
            sentence.start() + end,
            null,
            question,
            reason));
  }
}
