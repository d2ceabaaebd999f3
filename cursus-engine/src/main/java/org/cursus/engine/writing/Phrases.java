package org.cursus.engine.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cursus.engine.draft.DraftOptions.Tone;
import org.cursus.engine.text.Lists;

/// The words of documents in one language: headings, and what letters are made of.
final class Phrases {

  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
  private static final Map<String, Phrases> ALL = new ConcurrentHashMap<>();

  private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");

  private final String language;
  private final Map<String, String> texts = new HashMap<>();

  private Phrases(String language) {
    this.language = language;
    for (var line : Lists.lines(Phrases.class, "phrases-" + language + ".txt")) {
      int equals = line.indexOf('=');
      // A low line holds a blank that the end of a line would lose.
      texts.put(
          line.substring(0, equals).strip(), line.substring(equals + 1).strip().replace('_', ' '));
    }
  }

  /// The phrases of a language; English ones for a language that has none.
  static Phrases of(String language) {
    var known = LANGUAGES.contains(language) ? language : "en";
    return ALL.computeIfAbsent(known, Phrases::new);
  }

  String language() {
    return language;
  }

  /// A phrase.
  String get(String key) {
    return Objects.requireNonNull(texts.get(key), key);
  }

  /// A phrase as a tone has it.
  String get(String key, Tone tone) {
    var own = texts.get(key + "." + tone.name().toLowerCase(Locale.ROOT));
    return own == null ? get(key) : own;
  }

  /// A template with its gaps filled.
  ///
  /// @param values a name and what stands for it, one after the other
  static String fill(String template, String... values) {
    return GAP.matcher(template)
        .replaceAll(
            gap -> {
              for (int i = 0; i < values.length; i += 2) {
                if (values[i].equals(gap.group(1))) {
                  return Matcher.quoteReplacement(values[i + 1]);
                }
              }
              throw new IllegalArgumentException(gap.group());
            });
  }

  /// A job title as it stands in a sentence: "Store manager" is no name, "Staff Nurse" may be one,
  /// and German nouns keep their capital.
  String job(String title) {
    var rest = title.isEmpty() ? "" : title.substring(1);
    boolean plain = rest.equals(rest.toLowerCase(Locale.ROOT));
    boolean several = title.indexOf(' ') > 0;
    boolean lower = plain && !language.equals("de") && (several || !language.equals("en"));
    return lower && !rest.isEmpty() && Character.isLetter(rest.charAt(0))
        ? title.substring(0, 1).toLowerCase(Locale.ROOT) + rest
        : title;
  }

  /// A statement as it stands in a row of them: in French and Spanish without its capital.
  String item(String text) {
    boolean lower = language.equals("fr") || language.equals("es");
    return lower && text.matches("(?s)\\p{Lu}\\p{Ll}.*")
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  /// Names with commas, and a word before the last.
  String list(List<String> names) {
    int last = names.size() - 1;
    if (last < 1) {
      return names.isEmpty() ? "" : names.getFirst();
    }
    var joint = get("and");
    // Spanish: "e" before the sound of "i".
    boolean sound = names.get(last).matches("(?iu)h?[ií](?!e).*");
    if (language.equals("es") && sound) {
      joint = "e";
    }
    return String.join(", ", names.subList(0, last)) + " " + joint + " " + names.get(last);
  }
}
