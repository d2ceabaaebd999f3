package org.cursus.engine.truth;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cursus.engine.text.Lists;
import org.cursus.engine.text.Word;
import org.cursus.engine.text.Words;
import org.jspecify.annotations.Nullable;

/// What may be said of whom a letter is written to: their name and the job may be named as what the
/// person wishes for, and never as what they have done.
final class Addressing {

  /// Words that say what somebody wishes, in the languages that letters are written in.
  private static final Set<String> WISHES = words("wishes.txt");

  /// Words of letters that say nothing of the person.
  private static final Set<String> COURTESY = words("courtesy.txt");

  private static final Pattern EXPERIENCE =
      Pattern.compile(
          "(?iu)\\b(?:my (?:\\w+ )?(?:work|time|years|experience|career|tenure|role|job|internship|employment)"
              + "|worked|working|employed|while|during|when|years|joined|left|experience|served|serving|having"
              + "|arbeitete|gearbeitet|tätig|während|travaillé|pendant|trabajé|durante)\\s+(?:\\w+\\s+){0,3}$");
  private static final Pattern AS =
      Pattern.compile(
          "(?iu)\\b(?:as|als|comme|en tant que?|como)\\s+(?:an?\\s+|the\\s+|une?\\s+)?$");
  private static final Pattern APPLIES =
      Pattern.compile(
          "(?iu)\\b(?:appl(?:y|ying|ication)|position|role|post|vacancy|opening|join(?:ing)?|interest\\w*|bewerb\\w*|stelle|candidat\\w*|postul\\w*|poste|puesto|solicit\\w*)\\b");

  private final Addressee to;
  private final Set<String> posting = new HashSet<>();

  Addressing(Addressee to) {
    this.to = to;
    for (var text : to.postingTexts()) {
      for (var word : Words.of(text)) {
        posting.add(word.folded());
        posting.add(singular(word.folded()));
        for (var part : word.folded().split("[-/&]")) {
          posting.add(part);
        }
      }
    }
  }

  private static Set<String> words(String file) {
    return Lists.lines(Addressing.class, file).stream()
        .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /// The text with spaces where it names employer and job as what is wished for.
  String withoutNames(String text) {
    return without(without(text, to.company()), to.jobTitle());
  }

  private static String without(String text, @Nullable String name) {
    if (name == null || name.isBlank()) {
      return text;
    }
    var made = new StringBuilder(text);
    var lower = text.toLowerCase(Locale.ROOT);
    var wanted = name.strip().toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return text;
    }
    for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      if (isWished(text, at, end)) {
        made.replace(at, end, " ".repeat(end - at));
        if (text.startsWith("'s", end) || text.startsWith("’s", end)) {
          made.replace(end, end + 2, "  ");
        }
      }
    }
    return made.toString();
  }

  private static boolean isWished(String text, int start, int end) {
    boolean whole =
        (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    int from =
        Math.max(
            Math.max(text.lastIndexOf(". ", start), text.lastIndexOf(';', start)),
            text.lastIndexOf('\n', start));
    var before = text.substring(from + 1, start);
    var after = text.substring(end);
    if (!whole || EXPERIENCE.matcher(before.strip() + " ").find()) {
      return false;
    }
    if (AS.matcher(before).find()) {
      return APPLIES.matcher(before).find() || isHoped(before);
    }
    // "At Y, I led ..." tells of the past.
    boolean past =
        after.matches("(?s),?\\s+(?:I|we|my)\\s+(?!would|will|can|could|hope|am|have to).*");
    return !past && (mentions(before) || mentions(after));
  }

  private static boolean isHoped(String text) {
    return Words.of(text).stream()
        .anyMatch(
            each ->
                Set.of("would", "will", "could", "hope", "wurde", "mochte")
                    .contains(each.folded()));
  }

  private static boolean mentions(String text) {
    return Words.of(text).stream().anyMatch(each -> WISHES.contains(each.folded()));
  }

  /// Whether a text, its addressee left out, says nothing of the person.
  boolean isCourtesy(String text) {
    var words = Words.of(text);
    boolean ofThem =
        words.stream().noneMatch(each -> PERSON.contains(each.folded()))
            && words.stream().anyMatch(each -> THEM.contains(each.folded()));
    return words.stream()
        .allMatch(
            each ->
                COURTESY.contains(each.folded())
                    || WISHES.contains(each.folded())
                    || ofThem && isOfPosting(each));
  }

  private static final Set<String> PERSON =
      Set.of(
          "i", "i'm", "i've", "my", "me", "mine", "myself", "we", "our", "ich", "mein", "meine",
          "je", "j'ai", "mon", "ma", "mes", "yo", "mi", "mis");
  private static final Set<String> THEM =
      Set.of(
          "you",
          "your",
          "position",
          "role",
          "posting",
          "job",
          "vacancy",
          "sie",
          "ihr",
          "ihre",
          "stelle",
          "vous",
          "votre",
          "vos",
          "poste",
          "usted",
          "ustedes",
          "su",
          "puesto");

  /// Whether a folded word says nothing of the person in any letter.
  static boolean isUsual(String folded) {
    return COURTESY.contains(folded) || WISHES.contains(folded);
  }

  /// Whether a word stands in the posting.
  boolean isOfPosting(Word word) {
    return !COURTESY.contains(word.folded())
        && (posting.contains(word.folded()) || posting.contains(singular(word.folded())));
  }
}
