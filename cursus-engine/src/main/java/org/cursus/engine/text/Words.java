package org.cursus.engine.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cuts text into words. What belongs together stays so: `C++`, `.NET`, `Node.js`, `CI/CD`,
/// `team's`, `well-known`, `1,200.50`.
public final class Words {

  // Possessive, so that no text makes it look back far.
  private static final Pattern WORD =
      Pattern.compile(
          "\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})++(?!\\d)(?:[.,]\\d++)?+\\p{L}*+"
              + "|\\d++(?:[.,]\\d++)?+\\p{L}*+"
              + "|\\.?[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+"
              + "(?:['’.&/_-](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]++)*+"
              + "(?:\\+\\+|[+#](?![\\p{L}\\p{N}]))?+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Words() {}

  /// The words of a text in order.
  public static List<Word> of(String text) {
    return of(text, 0);
  }

  /// The words of a text that begins at a place of a longer one.
  public static List<Word> of(String text, int offset) {
    var words = new ArrayList<Word>();
    var found = WORD.matcher(text);
    while (found.find()) {
      int start = found.start();
      if (text.charAt(start) == '.'
          && (start > 0 && !Character.isWhitespace(text.charAt(start - 1)))) {
        start++;
      }
      if (start < found.end()) {
        var word = text.substring(start, found.end());
        words.add(new Word(word, fold(word), offset + start, offset + found.end()));
      }
    }
    return words;
  }

  /// Lower case, without accents, with one kind of apostrophe.
  public static String fold(String text) {
    var plain = text.replace('’', '\'');
    if (!isAscii(plain)) {
      plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    }
    return plain.toLowerCase(Locale.ROOT).replace("ß", "ss");
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 128) {
        return false;
      }
    }
    return true;
  }
}
