package org.cursus.app.record;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How alike two texts are, 0 to 1, for finding the same thing under two spellings.
final class Likeness {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+#]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

  /// What employers add to their name by law; the name is the same without.
  private static final Set<String> LEGAL =
      Set.of(
          "inc",
          "llc",
          "ltd",
          "limited",
          "corp",
          "corporation",
          "co",
          "company",
          "plc",
          "llp",
          "lp",
          "gmbh",
          "ag",
          "kg",
          "ohg",
          "ev",
          "sa",
          "sas",
          "sarl",
          "srl",
          "spa",
          "bv",
          "nv",
          "oy",
          "ab",
          "as",
          "aps",
          "pty",
          "lda",
          "ltda",
          "sl",
          "the",
          "group",
          "holding",
          "holdings");

  /// Between the words of a degree, and in most of them.
  private static final Set<String> IN_DEGREES =
      Set.of("of", "in", "the", "and", "degree", "science", "arts", "with", "honours", "honors");

  private static final double ACRONYM = 0.9;
  private static final double TYPO = 0.9;
  private static final int SHORTEST_WITH_TYPO = 5;

  private Likeness() {}

  /// Letters and digits in lower case without accents, one blank between words. `C++` and `C#`
  /// keep what tells them from C.
  static String key(@Nullable String text) {
    if (text == null) {
      return "";
    }
    var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  static List<String> words(@Nullable String text) {
    var key = key(text);
    return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
  }

  /// Of two texts: twice the words they share, by all their words (Dice). A letter wrong in a
  /// longer word is forgiven.
  static double ofTexts(@Nullable String one, @Nullable String other) {
    return ofWords(words(one), words(other));
  }

  /// Of two employers or schools: without legal forms, and "IBM" is its own initials.
  static double ofOrganisations(@Nullable String one, @Nullable String other) {
    var left = without(words(one), LEGAL);
    var right = without(words(other), LEGAL);
    double shared = ofWords(left, right);
    return isAcronym(left, right) || isAcronym(right, left) ? Math.max(shared, ACRONYM) : shared;
  }

  /// Of two degrees: "BSc" is a Bachelor of Science, and a master's is no bachelor's.
  static double ofDegrees(@Nullable String one, @Nullable String other) {
    if (!key(one).isEmpty() && key(one).equals(key(other))) {
      return 1;
    }
    var left = words(one == null ? null : one.replace(".", ""));
    var right = words(other == null ? null : other.replace(".", ""));
    if (isShortDegree(left, right) || isShortDegree(right, left)) {
      return ACRONYM;
    }
    return ofWords(without(left, IN_DEGREES), without(right, IN_DEGREES));
  }

  /// Whether both texts name the same numbers, in any order.
  static boolean sameNumbers(String one, String other) {
    return numbers(one).equals(numbers(other));
  }

  private static Set<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(number -> number.group().replaceAll("[.,]", ""))
        .collect(Collectors.toSet());
  }

  private static double ofWords(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    if (one.equals(other)) {
      return 1;
    }
    var left = new ArrayList<>(other);
    double shared = 0;
    for (var word : one) {
      if (left.remove(word)) {
        shared++;
        continue;
      }
      var close = left.stream().filter(each -> isTypo(word, each)).findFirst();
      if (close.isPresent()) {
        left.remove(close.get());
        shared += TYPO;
      }
    }
    return 2 * shared / (one.size() + other.size());
  }

  private static List<String> without(List<String> words, Set<String> common) {
    var rest = words.stream().filter(word -> !common.contains(word)).toList();
    return rest.isEmpty() ? words : rest;
  }

  private static boolean isAcronym(List<String> one, List<String> words) {
    return one.size() == 1 && words.size() > 1 && one.getFirst().equals(initials(words));
  }

  private static boolean isShortDegree(List<String> one, List<String> words) {
    if (one.isEmpty() || words.size() < 2) {
      return false;
    }
    var initials =
        initials(words.stream().filter(w -> !Set.of("of", "in", "and").contains(w)).toList());
    var first = one.getFirst();
    return initials.length() >= 2
        && first.length() <= 4
        && (first.startsWith(initials) || initials.startsWith(first) && first.length() >= 2);
  }

  private static String initials(List<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  /// One letter missing, added, wrong, or two swapped.
  private static boolean isTypo(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SHORTEST_WITH_TYPO || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    var left = one.substring(start);
    var right = other.substring(start);
    return rest(left, 1).equals(rest(right, 1))
        || rest(left, 1).equals(right)
        || left.equals(rest(right, 1))
        || left.length() > 1
            && right.length() > 1
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0)
            && rest(left, 2).equals(rest(right, 2));
  }

  private static String rest(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }
}
