package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.resume.ParsedResume.Language;
import org.jspecify.annotations.Nullable;

/// Reads spoken languages and how well they are spoken.
final class LanguageReader {

  private static final Pattern LIST =
      Pattern.compile("\\s*[,;|•·▪●/]\\s*|\\t|\\s{3,}|\\s+(?:and|und|et|y|e)\\s+(?=\\p{L})");
  private static final Pattern HARD = Pattern.compile("\\s*[;|•·▪●]\\s*|\\t|\\s{3,}");
  private static final Pattern SKIP = Pattern.compile("^[\\s:(–—\\-=,|]+|[\\s).,;|]+$");

  /// @param rest rows that name no language
  record Languages(List<Language> languages, List<Fact> rest) {}

  private LanguageReader() {}

  static Languages read(List<Section> sections) {
    var languages = new ArrayList<Language>();
    var rest = new ArrayList<Fact>();
    for (var section : sections) {
      for (var row : section.rows()) {
        var items = items(row.all());
        if (!items.isEmpty()) {
          languages.addAll(items);
        } else if (!languages.isEmpty()
            && languages.getLast().fluency() == null
            && isFluency(row.text())) {
          // The level stands on a row of its own under the language.
          languages.add(new Language(languages.removeLast().language(), row.all().trim().fact(.9)));
        } else {
          rest.add(row.all().fact(.5));
        }
      }
    }
    return new Languages(languages, rest);
  }

  /// The languages a text names, each with the level that follows it.
  static List<Language> items(Passage text) {
    var languages = new ArrayList<Language>();
    for (var part : text.split(HARD)) {
      addItems(part, languages);
    }
    return languages;
  }

  private static void addItems(Passage part, List<Language> languages) {
    for (var item : part.split(LIST)) {
      int end = languageEnd(item.text());
      if (end == 0) {
        addLevel(item, languages);
        continue;
      }
      var fluency = trimmed(item.sub(end, item.text().length()));
      languages.add(
          new Language(
              item.sub(0, end).fact(.96),
              fluency.isBlank() || !hasLetters(fluency.text())
                  ? null
                  : fluency.fact(isFluency(fluency.text()) ? .95 : .7)));
    }
  }

  /// A level that follows its language, or goes before it, or a label such as "Mother tongue:".
  private static void addLevel(Passage item, List<Language> languages) {
    var leading = leadingFluency(item);
    int colon = item.text().indexOf(':');
    if (leading != null) {
      languages.add(leading);
    } else if (colon > 0) {
      int before = languages.size();
      addItems(item.sub(colon + 1, item.text().length()).trim(), languages);
      var label = item.sub(0, colon);
      if (languages.size() > before
          && languages.getLast().fluency() == null
          && isFluency(label.text())) {
        languages.add(new Language(languages.removeLast().language(), label.trim().fact(.85)));
      }
    } else if (!languages.isEmpty() && isFluency(item.text())) {
      var last = languages.removeLast();
      languages.add(last.fluency() == null ? new Language(last.language(), item.fact(.9)) : last);
    }
  }

  /// "Fluent in Spanish", "Native English".
  private static @Nullable Language leadingFluency(Passage item) {
    var words = item.text().split("\\s+");
    if (words.length < 2 || words.length > 5) {
      return null;
    }
    int start = item.text().lastIndexOf(' ') + 1;
    var language = item.sub(start, item.text().length());
    var before = item.text().substring(0, start).strip().replaceAll("(?i)\\s+(?:in|en|auf)$", "");
    if (!Lexicon.LANGUAGES.has("language", language.text()) || !isFluency(before)) {
      return null;
    }
    return new Language(language.fact(.95), item.sub(0, before.length()).fact(.9));
  }

  private static boolean hasLetters(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static Passage trimmed(Passage passage) {
    var text = passage.text();
    var matcher = SKIP.matcher(text);
    int from = 0;
    int to = text.length();
    while (matcher.find()) {
      if (matcher.start() == 0) {
        from = matcher.end();
      } else {
        to = matcher.start();
      }
    }
    // The closing bracket of "C1 (IELTS 8)" belongs to the words.
    if (to < text.length()
        && text.charAt(to) == ')'
        && text.substring(from, to).indexOf('(') >= 0) {
      to++;
    }
    return from < to ? passage.sub(from, to) : passage.sub(text.length(), text.length());
  }

  /// Where the name of a language that begins a text ends; 0 when none does.
  static int languageEnd(String text) {
    int best = 0;
    for (int i = 1; i <= text.length() && i < 28; i++) {
      boolean boundary = i == text.length() || !Character.isLetter(text.charAt(i));
      if (boundary && Lexicon.LANGUAGES.has("language", text.substring(0, i))) {
        best = i;
      }
    }
    return best;
  }

  static boolean isFluency(String text) {
    var plain = Lexicon.fold(text).replace("(s)", "").replaceAll("[().:]", " ").strip();
    if (Lexicon.LANGUAGES.has("fluency", plain)) {
      return true;
    }
    var words = plain.split("[\\s/,-]+");
    return words.length <= 6
        && Arrays.stream(words).anyMatch(word -> Lexicon.LANGUAGES.has("fluency", word));
  }
}
