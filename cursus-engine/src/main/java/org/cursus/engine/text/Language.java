package org.cursus.engine.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The language of a text, by its closed-class words.
public enum Language {
  ENGLISH("English", true),
  GERMAN("German", true),
  FRENCH("French", true),
  SPANISH("Spanish", true),
  ITALIAN("Italian", false),
  PORTUGUESE("Portuguese", false),
  DUTCH("Dutch", false),
  SWEDISH("Swedish", false),
  POLISH("Polish", false),
  TURKISH("Turkish", false),
  /// Too few words of a sentence to tell, such as a list of skills.
  NONE("no particular language", true),
  /// Latin letters, but no language that is known here.
  UNKNOWN("a language that is not known here", false),
  /// Another script than Latin.
  OTHER_SCRIPT("a script that is not known here", false);

  private static final int FEW_WORDS = 12;
  private static final double LEAST_SHARE = 0.08;
  private static final double LIST = 3.5;

  private final String title;
  private final boolean known;

  Language(String title, boolean known) {
    this.title = title;
    this.known = known;
  }

  /// What people call it.
  public String title() {
    return title;
  }

  /// Whether phrases can be told in it.
  public boolean isKnown() {
    return known;
  }

  /// Whether a folded word is an article, pronoun, preposition or the like of this language.
  public boolean isClosed(String folded) {
    return closed().contains(folded);
  }

  /// The closed-class words of the language, folded; empty when there are none.
  Set<String> closed() {
    return ClosedWords.of(this);
  }

  /// The language of a text.
  public static Language of(String text) {
    int letters = 0;
    int latin = 0;
    for (int at = 0; at < text.length(); ) {
      int each = text.codePointAt(at);
      at += Character.charCount(each);
      if (Character.isLetter(each)) {
        letters++;
        boolean plain = each < 128;
        if (plain || Character.UnicodeScript.of(each) == Character.UnicodeScript.LATIN) {
          latin++;
        }
      }
    }
    if (letters == 0) {
      return NONE;
    }
    return latin * 2 < letters ? OTHER_SCRIPT : ofWords(text, Words.of(text));
  }

  private static Language ofWords(String text, List<Word> words) {
    // Once by all words and once by those that differ: neither repetition nor length may hide it.
    var all = share(words.stream().map(Word::folded).toList());
    var different = share(words.stream().map(Word::folded).distinct().toList());
    var best = different.share() > all.share() ? different : all;
    boolean list = words.size() < FEW_WORDS || isList(text, words.size());
    if (best.share() >= LEAST_SHARE) {
      return best.language();
    }
    return list ? NONE : UNKNOWN;
  }

  /// A language with the part of the words that vote for it.
  private record Vote(Language language, double share) {}

  private static Vote share(List<String> words) {
    Map<Language, Double> votes = new HashMap<>();
    for (var word : words) {
      var languages = ClosedWords.having(word);
      for (var each : languages) {
        votes.merge(each, 1.0 / languages.size() + 0.3, Double::sum);
      }
    }
    return votes.entrySet().stream()
        .map(each -> new Vote(each.getKey(), each.getValue() / words.size()))
        .max(
            Comparator.comparingDouble(Vote::share)
                .thenComparing(Comparator.comparing(Vote::language).reversed()))
        .orElse(new Vote(UNKNOWN, 0));
  }

  /// Short runs between commas and ends of lines.
  private static boolean isList(String text, int words) {
    long cuts = text.chars().filter(each -> ",;\n|•·/".indexOf(each) >= 0).count();
    return words <= LIST * (cuts + 1);
  }

  /// The language's ISO code where there is one, as in the attribute `lang`.
  public String code() {
    return switch (this) {
      case ENGLISH -> "en";
      case GERMAN -> "de";
      case FRENCH -> "fr";
      case SPANISH -> "es";
      case ITALIAN -> "it";
      case PORTUGUESE -> "pt";
      case DUTCH -> "nl";
      case SWEDISH -> "sv";
      case POLISH -> "pl";
      case TURKISH -> "tr";
      case NONE, UNKNOWN, OTHER_SCRIPT -> "und";
    };
  }

  String file() {
    return name().toLowerCase(Locale.ROOT);
  }
}
