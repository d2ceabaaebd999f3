package org.cursus.engine.resume;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells a person's name from other text.
final class Names {

  private static final Pattern PREFIX =
      Pattern.compile(
          "(?i)^(?:(?:name|full name|resume of|résumé of|cv of|curriculum vitae of|curriculum vitae|lebenslauf|resume|cv)\\s*[:–—|-]?\\s+)(?=\\p{L})");
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?i)\\s*[-–—|,:]?\\s*\\(?(?:resume|résumé|curriculum vitae|cv|lebenslauf)\\)?$");
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.-]*|[\\p{Lu}]\\.|\\(\\p{Lu}[\\p{L}]+\\)|[\"“']\\p{Lu}[\\p{L}]+[\"”']");
  private static final Pattern POST_NOMINALS =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.-]{0,7}\\p{Lu}?\\.?(?:[ /-]\\p{Lu}[\\p{L}.-]{0,6})?|Jr\\.?|Sr\\.?|Ph\\.? ?D\\.?");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "van", "von", "der", "den", "zu",
          "zur", "la", "le", "du", "el", "al", "bin", "ibn", "bint", "y", "e", "ter", "ten", "af",
          "av", "vom", "st.");

  private Names() {}

  /// The text without words such as "Resume of", as offsets into it.
  static int[] bounds(String text) {
    var prefix = PREFIX.matcher(text);
    int from = prefix.find() ? prefix.end() : 0;
    var suffix = SUFFIX.matcher(text);
    int to = suffix.find(from) && suffix.start() > from ? suffix.start() : text.length();
    return new int[] {from, to};
  }

  /// How well the letters alone fit a name, 0 to 1; 0 for headings, titles, numbers and addresses.
  static double plausible(String text) {
    var plain = Headings.unspaced(text.strip());
    if (plain.length() < 3 || plain.length() > 60 || plain.indexOf('@') >= 0) {
      return 0;
    }
    if (Headings.exact(plain) != null) {
      return 0;
    }
    var parts = plain.split("\\s*,\\s*");
    for (int i = 1; i < parts.length; i++) {
      if (!POST_NOMINALS.matcher(parts[i]).matches()
          && !(parts.length == 2 && WORD.matcher(parts[1]).matches())) {
        return 0;
      }
    }
    int words = 0;
    for (var word : parts[0].split("\\s+")) {
      if (WORD.matcher(word).matches()) {
        words++;
      } else if (!PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
        return 0;
      }
    }
    if (words == 0 || words > 5) {
      return 0;
    }
    double score = words == 1 ? .35 : words <= 3 ? .9 : .7;
    if (Titles.score(parts[0]) > .5 || Places.score(plain) > .8) {
      score *= .3;
    } else if (Organisations.score(plain) > .5) {
      score *= .5;
    }
    return score;
  }

  /// Letters a reader would write: "JANE Q. PUBLIC" as "Jane Q. Public", anything else as it is.
  static String readable(String printed) {
    var text = Passage.fold(Headings.unspaced(printed));
    int comma = text.indexOf(',');
    var name = comma < 0 ? text : text.substring(0, comma);
    if (!Row.isCapitals(name)) {
      return text;
    }
    var value = new StringBuilder();
    for (var word : name.split(" ")) {
      value.append(value.isEmpty() ? "" : " ").append(capitalised(word));
    }
    return value + (comma < 0 ? "" : text.substring(comma));
  }

  private static String capitalised(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    if (word.length() == 2 && word.endsWith(".") || word.matches("[IVX]{2,4}")) {
      return word;
    }
    if (PARTICLES.contains(lower)
        && lower.length() < 4
        && !lower.equals("e")
        && !lower.equals("y")) {
      return lower;
    }
    var value = new StringBuilder(lower);
    boolean start = true;
    for (int i = 0; i < value.length(); i++) {
      if (start && Character.isLetter(value.charAt(i))) {
        value.setCharAt(i, Character.toUpperCase(value.charAt(i)));
        start = false;
      }
      char c = value.charAt(i);
      start |= c == '-' || c == '\'' || c == '’' || c == '.' || i == 1 && lower.startsWith("mc");
    }
    return value.toString();
  }
}
