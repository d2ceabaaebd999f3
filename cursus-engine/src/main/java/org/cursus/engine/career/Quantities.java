package org.cursus.engine.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a statement counts: people led, sums of money, people served, places, parts of a hundred.
///
/// @param people led; 0 for none
/// @param money the largest sum
/// @param served the most people or things served
/// @param places the most sites
/// @param result whether it tells a change in numbers or percent
/// @param any whether it holds any number that is no year
record Quantities(
    double people, double money, double served, double places, boolean result, boolean any) {

  /// How many a group is taken for whose size is not told.
  private static final double SOME = 3;

  private static final double MOST_PEOPLE = 100_000;
  private static final double MOST_MONEY = 1e12;
  private static final int NEAR = 3;
  private static final int WITHIN = 12;

  private static final Map<String, Set<String>> NOUNS = WordLists.sections("nouns.txt");
  private static final Set<String> PEOPLE = nouns("people");
  private static final Set<String> GROUP = nouns("group");
  private static final Set<String> SERVED = nouns("served");
  private static final Set<String> PLACES = nouns("places");

  /// After these the people are not the ones who are led.
  private static final Set<String> TURNS =
      Set.of("for", "to", "serving", "with", "from", "used", "by", "helping", "across", "where");

  private static final Map<String, Integer> IN_WORDS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("dozen", 12),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("hundred", 100));

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<money>[$€£]\\s?)?(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
              + "(?<scale>\\s?(?:k|m|mm|mn|bn|b|thousand|million|billion)\\b)?"
              + "(?<percent>\\s?(?:%|percent\\b|per cent\\b))?\\+?"
              + "(?<after>\\s(?:dollars|euros|pounds|usd|eur|gbp)\\b)?"
              + "|(?<word>[\\p{L}][\\p{L}']*)");

  private static final Pattern CHANGE =
      Pattern.compile(
          "\\b(?:increas|reduc|improv|rais|cut|sav|grew|grow|boost|lower|doubl|tripl|exceed|accelerat"
              + "|shorten|decreas|fell|rose|gain|earn|generat)\\w*");

  private static Set<String> nouns(String section) {
    return Objects.requireNonNull(NOUNS.get(section));
  }

  /// One number or word of a statement, in order.
  ///
  /// @param word the word, or what the number is written with
  /// @param amount the number; negative for a word
  private record Token(String word, double amount, boolean money, boolean percent) {

    boolean counts() {
      return amount >= 0 && !money && !percent;
    }
  }

  /// Reads a statement, as a person wrote it.
  static Quantities of(String text) {
    var folded = WordLists.fold(text);
    var tokens = tokens(folded);
    double money = 0;
    double served = 0;
    double places = 0;
    boolean any = false;
    boolean share = false;
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      any |= token.amount() >= 0;
      share |= token.percent();
      money = token.money() ? Math.max(money, token.amount()) : money;
      if (token.counts()) {
        served = Math.max(served, nounWithin(tokens, i, SERVED) ? token.amount() : 0);
        places = Math.max(places, nounWithin(tokens, i, PLACES) ? token.amount() : 0);
      }
    }
    boolean result = any && (share || CHANGE.matcher(folded).find());
    return new Quantities(
        Math.min(people(tokens), MOST_PEOPLE),
        Math.min(money, MOST_MONEY),
        served,
        places,
        result,
        any);
  }

  private static List<Token> tokens(String folded) {
    var tokens = new ArrayList<Token>();
    var match = TOKEN.matcher(folded);
    while (match.find()) {
      var word = match.group("word");
      if (word != null) {
        var amount = IN_WORDS.get(word);
        tokens.add(new Token(word, amount == null ? -1 : amount, false, false));
      } else if (!isName(folded, match)) {
        tokens.add(number(match));
      }
    }
    return tokens;
  }

  private static Token number(Matcher match) {
    var digits = match.group("number");
    var scale = match.group("scale");
    double amount = Double.parseDouble(digits.replace(",", ""));
    boolean money = match.group("money") != null || match.group("after") != null;
    boolean percent = match.group("percent") != null;
    if (scale != null) {
      amount *= scaleOf(scale.strip());
    }
    boolean year = scale == null && !money && !percent && digits.matches("(?:19|20)\\d\\d");
    return new Token(digits, year ? -1 : amount, money, percent);
  }

  /// "ISO 9001", "K-12" and "B2B" hold digits and no number.
  private static boolean isName(String folded, Matcher match) {
    int start = match.start();
    if (start > 0 && Character.isLetter(folded.charAt(start - 1))) {
      return true;
    }
    if (start > 1
        && folded.charAt(start - 1) == '-'
        && Character.isLetter(folded.charAt(start - 2))) {
      return true;
    }
    var before = folded.substring(0, start).stripTrailing();
    return before.endsWith(" iso") || before.endsWith(" level") || before.endsWith(" grade");
  }

  private static double scaleOf(String scale) {
    return switch (scale.toLowerCase(Locale.ROOT)) {
      case "k", "thousand" -> 1e3;
      case "m", "mm", "mn", "million" -> 1e6;
      default -> 1e9;
    };
  }

  private static boolean nounWithin(List<Token> tokens, int number, Set<String> nouns) {
    for (int i = number + 1; i < Math.min(tokens.size(), number + 1 + NEAR); i++) {
      if (tokens.get(i).amount() >= 0) {
        return false;
      }
      if (nouns.contains(tokens.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /// The people after a verb of leading: "supervised 8 nurses", "led a crew of six".
  private static double people(List<Token> tokens) {
    double most = 0;
    for (int i = 0; i < tokens.size(); i++) {
      var base = Verbs.base(tokens.get(i).word());
      if (base != null && Verbs.isOf("lead", base)) {
        most = Math.max(most, peopleAfter(tokens, i + 1));
      }
    }
    return most;
  }

  private static double peopleAfter(List<Token> tokens, int from) {
    double some = 0;
    for (int i = from; i < Math.min(tokens.size(), from + WITHIN); i++) {
      var token = tokens.get(i);
      if (GROUP.contains(token.word())) {
        return Math.max(SOME, sizeOf(tokens, i));
      }
      if (TURNS.contains(token.word())) {
        return some;
      }
      if (token.counts() && nounWithin(tokens, i, PEOPLE)) {
        return token.amount();
      }
      if (PEOPLE.contains(token.word())) {
        some = SOME;
      }
    }
    return some;
  }

  /// The size of a group: "team of 12", "12-person team", "a team of four engineers".
  private static double sizeOf(List<Token> tokens, int group) {
    int after = group + 1;
    if (after + 1 < tokens.size() && tokens.get(after).word().equals("of")) {
      for (int i = after + 1; i < Math.min(tokens.size(), after + 2 + 1); i++) {
        if (tokens.get(i).counts()) {
          return tokens.get(i).amount();
        }
      }
    }
    for (int i = Math.max(0, group - 2); i < group; i++) {
      if (tokens.get(i).counts()
          && (i + 1 == group
              || tokens.get(i + 1).word().matches("person|people|member|man|nurse"))) {
        return tokens.get(i).amount();
      }
    }
    return 0;
  }

  /// How far words say that the work reached, 0 to 5.
  static int breadth(String spaced) {
    for (int level = 5; level > 0; level--) {
      for (var phrase : nouns("breadth " + level)) {
        if (WordLists.holds(spaced, phrase)) {
          return level;
        }
      }
    }
    return 0;
  }

  /// The level of a degree, 0 for none to 5 for a doctorate.
  static int degree(List<String> words) {
    var spaced = String.join(" ", words);
    for (int level = 5; level > 0; level--) {
      for (var phrase : nouns("degrees " + level)) {
        if (WordLists.holds(spaced, phrase)) {
          return level;
        }
      }
    }
    return 0;
  }
}
