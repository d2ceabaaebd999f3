package org.cursus.engine.resume;

import java.util.regex.Pattern;

/// Finds the words that name a degree.
final class Degrees {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.'’-]+");

  /// "Bachelor of Science", "Master of Business Administration": the noun belongs to the degree.
  private static final Pattern OF =
      Pattern.compile(
          "(?i)^(?:'s|’s)?\\s*(?:degree\\s*)?(?:of\\s+(?:(?:applied|fine|business|public|social|health|computer|library|general)\\s+)*(?:science and engineering|science in nursing|science|sciences|arts|engineering|technology|commerce|education|laws|law|business administration|administration|nursing|fine arts|architecture|philosophy|medicine|music|public health|social work|design|applied science|computer applications|management|pharmacy|surgery)|degree|diploma)?(?:\\s+degree)?(?:\\s+(?:\\((?:hons|honou?rs)\\)|hons|honou?rs))?(?:\\s*\\((?:[A-Z][A-Za-z.]{1,7}|hons|honou?rs)\\))?");

  private Degrees() {}

  /// From 0 to 1 how much a text names a degree.
  static double score(String text) {
    var matcher = WORD.matcher(text);
    int index = 0;
    double best = 0;
    while (matcher.find()) {
      var word = matcher.group();
      if (isFull(word) && Character.isUpperCase(word.charAt(0))) {
        best = Math.max(best, index == 0 ? 1 : .6);
      } else if (isShort(word)) {
        best = Math.max(best, index == 0 ? .97 : .6);
      }
      index++;
    }
    return best;
  }

  /// Where the name of the degree that begins a text ends; 0 when none does.
  static int end(String text) {
    var matcher = WORD.matcher(text);
    int index = 0;
    while (matcher.find() && index++ < 4) {
      var word = matcher.group();
      if (isShort(word)) {
        return honours(text, matcher.end());
      }
      if (isFull(word)) {
        var of = OF.matcher(text.substring(matcher.end()));
        int end = matcher.end() + (of.find() ? of.end() : 0);
        while (end > 0 && text.charAt(end - 1) == ' ') {
          end--;
        }
        return end;
      }
    }
    return 0;
  }

  private static int honours(String text, int end) {
    var of =
        Pattern.compile("(?i)^\\s*(?:\\((?:hons|honou?rs)\\)|hons\\b)")
            .matcher(text.substring(end));
    return end + (of.find() ? of.end() : 0);
  }

  private static boolean isFull(String word) {
    return Lexicon.DEGREES.has("full", word.replaceAll("[.]$", ""));
  }

  /// Letters alone must be capitals: "as" and "me" are words, "AS" and "M.E." are degrees.
  private static boolean isShort(String word) {
    var letters = word.replace(".", "").replace("’", "").replace("'", "");
    if (letters.isEmpty() || !Character.isUpperCase(letters.charAt(0))) {
      return false;
    }
    int capitals = (int) letters.chars().filter(Character::isUpperCase).count();
    return (capitals >= 2 || letters.length() == 3 && word.indexOf('.') > 0)
        && Lexicon.DEGREES.has("short", letters);
  }
}
