package org.cursus.engine.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Text cut into words that can be compared: lower case, without accents, singular.
public final class Tokens {

  /// Longer input is cut: no title is, and nobody waits for a pasted book.
  private static final int LONGEST_TEXT = 600;

  private static final int MOST_WORDS = 40;
  private static final Pattern TAGS = Pattern.compile("<[^<>]{0,200}>");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "a", "an", "the", "of", "and", "or", "for", "in", "on", "at", "to", "with", "by", "from",
          "as", "s", "is", "are", "who", "that", "i", "my", "im", "not", "other", "except", "all");

  private Tokens() {}

  /// The words of a title, without those that say nothing.
  public static List<String> of(String text) {
    var cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    return words(cut, MOST_WORDS);
  }

  /// The words of a sentence, however long.
  public static List<String> ofSentence(String text) {
    return words(text, Integer.MAX_VALUE);
  }

  /// The roots of a sentence's words, so that welder, welding and welds are one.
  public static List<String> rootsOfSentence(String text) {
    return ofSentence(text).stream().map(Stems::root).toList();
  }

  /// The singular of a single word, as the lists above have it.
  public static String lemma(String word) {
    return Stems.lemma(word);
  }

  /// The root of a word of the lists above.
  public static String root(String lemma) {
    return Stems.root(lemma);
  }

  private static List<String> words(String text, int most) {
    var words = new ArrayList<String>();
    var folded = fold(text);
    int start = -1;
    for (int at = 0; at <= folded.length() && words.size() < most; ) {
      int letter = at < folded.length() ? folded.codePointAt(at) : ' ';
      if (isOfWord(letter)) {
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        var bare = strip(folded.substring(start, at));
        if (!bare.isEmpty() && !EMPTY_WORDS.contains(bare)) {
          words.add(Stems.lemma(bare));
        }
        start = -1;
      }
      at += Character.charCount(letter);
    }
    return words;
  }

  /// By hand and not by a pattern: whole records are cut into words while somebody waits.
  private static boolean isOfWord(int letter) {
    if (letter < 128) {
      return letter >= 'a' && letter <= 'z'
          || letter >= '0' && letter <= '9'
          || letter == '+'
          || letter == '#'
          || letter >= 'A' && letter <= 'Z';
    }
    return switch (Character.getType(letter)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(letter);
    };
  }

  /// Lower case, without accents, tags and apostrophes.
  static String fold(String text) {
    var plain = text.indexOf('<') < 0 ? text : TAGS.matcher(text).replaceAll(" ");
    boolean ascii = isAscii(plain);
    if (!ascii || plain.indexOf('\'') >= 0 || plain.indexOf('`') >= 0) {
      plain = APOSTROPHES.matcher(plain).replaceAll("");
    }
    if (!ascii) {
      plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    }
    return plain.toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /// "c++" and "c#" keep their signs; a sign alone or in front is nothing.
  private static String strip(String word) {
    int start = 0;
    while (start < word.length() && "+#".indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    return word.substring(start);
  }
}
