package org.cursus.engine.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cursus.engine.text.Sentence;
import org.cursus.engine.text.Sentences;
import org.cursus.engine.text.Word;
import org.cursus.engine.text.Words;
import org.cursus.engine.wording.Unsupported.Kind;

/// Names of a claim that no source has: words with a capital inside a sentence, abbreviations,
/// products in whatever spelling.
final class NameCheck {

  private static final Pattern LETTER_AND_DIGIT = Pattern.compile("\\p{L}\\d");
  private static final Pattern CUT = Pattern.compile(".*[,;:()/|].*");
  private static final Set<String> TOOLS = Vocabulary.words("tools.txt");
  private static final Set<String> JOINING =
      Set.of("of", "and", "the", "for", "&", "de", "der", "von", "in");
  private static final Set<String> NO_NAMES =
      Set.of(
          "i",
          "i'm",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "ok",
          "am",
          "pm",
          "q1",
          "q2",
          "q3",
          "q4");

  /// Products whose names are also everyday words, which then need their capital.
  private static final Set<String> ALSO_WORDS =
      Set.of(
          "spring", "express", "apache", "spark", "notion", "sketch", "oracle", "swift", "unity",
          "unreal", "slack", "puppet", "lambda", "helm", "outlook", "flask", "looker", "workday",
          "epic", "excel", "rust", "ruby", "cypress");
  private static final Set<String> AT = Set.of("bei", "beim", "fur");
  private static final Set<String> ARTICLES = Set.of("der", "dem", "den", "die", "das");
  private static final Set<String> COMPANY = Set.of("gmbh", "ag", "kg", "se", "ohg", "ug", "ev");
  private static final int WINDOW = 8;
  private static final double TITLE_CASE = 0.75;

  private final List<Facts> facts;
  private final String all;

  NameCheck(Facts support, Facts record) {
    facts = List.of(support, record);
    all =
        facts.stream()
            .flatMap(each -> each.sources.stream())
            .map(each -> " " + joined(each.words()) + " ")
            .collect(Collectors.joining("\n"));
  }

  private static String joined(List<Word> words) {
    return words.stream().map(each -> bare(each.folded())).collect(Collectors.joining(" "));
  }

  private static String bare(String folded) {
    var word = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    return word.endsWith("'") || word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  List<Unsupported> of(String claim) {
    var faults = new ArrayList<Unsupported>();
    for (var sentence : Sentences.of(claim)) {
      check(sentence, faults);
    }
    return faults;
  }

  /// In German every noun has a capital: only what is spelled as no noun is, what follows a word
  /// for an employer, and what ends as a company does are names.
  List<Unsupported> ofGerman(String claim) {
    var faults = new ArrayList<Unsupported>();
    for (var sentence : Sentences.of(claim)) {
      var words = Words.of(sentence.text(), sentence.start());
      for (int at = 0; at < words.size(); at++) {
        var word = words.get(at);
        boolean employer =
            at > 0
                && (AT.contains(words.get(at - 1).folded())
                    || at > 1
                        && ARTICLES.contains(words.get(at - 1).folded())
                        && AT.contains(words.get(at - 2).folded()))
                && word.isCapitalised();
        boolean company = at + 1 < words.size() && COMPANY.contains(words.get(at + 1).folded());
        boolean odd = word.text().chars().skip(1).anyMatch(Character::isUpperCase);
        if ((employer || company || odd || isTool(word)) && !isKnown(List.of(word))) {
          faults.add(
              new Unsupported(
                  Kind.NAME, word.text(), word.start(), word.end(), "No source names this."));
        }
      }
    }
    return faults;
  }

  private static boolean isTool(Word word) {
    return TOOLS.contains(word.folded()) && !ALSO_WORDS.contains(word.folded());
  }

  private void check(Sentence sentence, List<Unsupported> faults) {
    var words = Words.of(sentence.text(), sentence.start());
    boolean titleCase = isTitleCase(words);
    var run = new ArrayList<Word>();
    for (int at = 0; at < words.size(); at++) {
      var word = words.get(at);
      boolean first = at == 0 || between(sentence, words.get(at - 1), word).contains(":");
      if (isName(word, first, titleCase)) {
        run.add(word);
        continue;
      }
      boolean joins =
          !run.isEmpty()
              && JOINING.contains(word.folded())
              && !word.folded().equals("and")
              && at + 1 < words.size()
              && isName(words.get(at + 1), false, titleCase)
              && !word.folded().equals("in")
              && !word.folded().equals("for");
      if (!joins) {
        flush(sentence, run, faults, titleCase);
      }
    }
    flush(sentence, run, faults, titleCase);
  }

  private static String between(Sentence sentence, Word one, Word other) {
    return sentence
        .text()
        .substring(one.end() - sentence.start(), other.start() - sentence.start());
  }

  private static boolean isTitleCase(List<Word> words) {
    var long4 = words.stream().filter(each -> each.text().length() > 3).toList();
    long capitals = long4.stream().filter(Word::isCapitalised).count();
    return capitals >= 4 && capitals >= TITLE_CASE * long4.size();
  }

  private static boolean isName(Word word, boolean first, boolean titleCase) {
    var text = word.text();
    var folded = bare(word.folded());
    if (NO_NAMES.contains(folded)
        || Character.isDigit(text.charAt(0))
        || Vocabulary.isRank(folded)) {
      return false;
    }
    boolean odd =
        text.chars().skip(1).anyMatch(Character::isUpperCase)
            || LETTER_AND_DIGIT.matcher(text).find()
            || text.indexOf('+') > 0
            || text.indexOf('#') > 0
            || text.startsWith(".");
    boolean lexicon =
        TOOLS.contains(folded)
            && !(first && Verbs.of(folded).isPresent())
            && !ALSO_WORDS.contains(folded);
    return odd && !isShouted(word) || lexicon || word.isCapitalised() && !first && !titleCase;
  }

  /// Capitals for emphasis are no name: `LED`.
  private static boolean isShouted(Word word) {
    return word.text().length() > 4
        && word.text().equals(word.text().toUpperCase(Locale.ROOT))
        && Verbs.of(word.folded()).isPresent();
  }

  private void flush(
      Sentence sentence, List<Word> run, List<Unsupported> faults, boolean titleCase) {
    while (!run.isEmpty() && run.getLast().folded().isEmpty()) {
      run.removeLast();
    }
    if (run.isEmpty()) {
      return;
    }
    // Commas cut names apart.
    var part = new ArrayList<Word>();
    for (var word : run) {
      if (!part.isEmpty()) {
        var gap = between(sentence, part.getLast(), word);
        if (CUT.matcher(gap).matches() || gap.contains(" and ")) {
          one(sentence, part, faults);
          part.clear();
        }
      }
      part.add(word);
    }
    one(sentence, part, faults);
    run.clear();
  }

  private void one(Sentence sentence, List<Word> name, List<Unsupported> faults) {
    if (name.isEmpty() || isKnown(name)) {
      return;
    }
    var unknown = name.stream().filter(each -> !isKnown(List.of(each))).toList();
    var shown = unknown.isEmpty() ? name : unknown;
    int start = shown.getFirst().start();
    int end = shown.getLast().end();
    faults.add(
        new Unsupported(
            Kind.NAME,
            sentence.text().substring(start - sentence.start(), end - sentence.start()),
            start,
            end,
            "No source names this."));
  }

  private boolean isKnown(List<Word> name) {
    var joined = joined(name);
    if (has(joined) || has(Vocabulary.spelling(joined)) || isAcronym(name)) {
      return true;
    }
    if (name.size() == 1) {
      return isWordKnown(bare(name.getFirst().folded()));
    }
    // "Google and Meta" or "Java Spring" name two things; what was never together is no name.
    return name.stream().allMatch(each -> isWordKnown(bare(each.folded()))) && isClose(name);
  }

  private boolean isWordKnown(String word) {
    var parts =
        Arrays.stream(Vocabulary.parts(word))
            .filter(each -> !each.isEmpty())
            .limit(WINDOW)
            .toList();
    return parts.stream()
        .allMatch(
            part ->
                facts.stream()
                        .anyMatch(
                            each -> each.hasWord(part) || each.hasStem(part) && part.length() > 4)
                    || has(Vocabulary.spelling(part))
                    || aliasOf(part));
  }

  private boolean aliasOf(String part) {
    var spelling = Vocabulary.spelling(part);
    return facts.stream()
        .flatMap(each -> each.words.stream())
        .anyMatch(each -> Vocabulary.spelling(each).equals(spelling));
  }

  private boolean isClose(List<Word> name) {
    var wanted = name.stream().map(each -> bare(each.folded())).toList();
    return facts.stream()
        .flatMap(each -> each.sources.stream())
        .anyMatch(
            source -> {
              var words = Arrays.asList(joined(source.words()).split("[ -/&]"));
              int first = -1;
              int last = -1;
              for (var each : wanted) {
                int at = words.indexOf(each);
                if (at < 0) {
                  return false;
                }
                first = first < 0 ? at : Math.min(first, at);
                last = Math.max(last, at);
              }
              return last - first <= WINDOW;
            });
  }

  private boolean has(String joined) {
    return all.contains(" " + joined + " ");
  }

  /// `AWS` for "Amazon Web Services", and the other way round.
  private boolean isAcronym(List<Word> name) {
    if (name.size() > 1) {
      var initials =
          name.stream().map(each -> each.folded().substring(0, 1)).collect(Collectors.joining());
      return has(initials);
    }
    var letters = bare(name.getFirst().folded()).replaceAll("[^a-z]", "");
    if (letters.length() < 2
        || letters.length() > 5
        || !name.getFirst().text().equals(name.getFirst().text().toUpperCase(Locale.ROOT))) {
      return false;
    }
    return facts.stream()
        .flatMap(each -> each.sources.stream())
        .anyMatch(source -> spells(source, letters));
  }

  private static boolean spells(Facts.Source source, String letters) {
    var words = source.words().stream().filter(each -> !JOINING.contains(each.folded())).toList();
    for (int at = 0; at + letters.length() <= words.size(); at++) {
      int from = at;
      boolean all =
          IntStream.range(0, letters.length())
              .allMatch(i -> words.get(from + i).folded().charAt(0) == letters.charAt(i));
      if (all) {
        return true;
      }
    }
    return false;
  }
}
