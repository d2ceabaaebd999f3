package org.cursus.engine.rendering;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// Chooses the forms in which Arabic letters join, and the ligature of lam and alef. The forms are
/// characters of Unicode (FB50 to FEFC), whose names tell which form of which letter they are.
final class ArabicShapes {

  private static final int ISOLATED = 0;
  private static final int FINAL = 1;
  private static final int INITIAL = 2;
  private static final int MEDIAL = 3;
  private static final String[] NAMES = {"ISOLATED", "FINAL", "INITIAL", "MEDIAL"};
  private static final char LAM = '\u0644';
  private static final char TATWEEL = '\u0640';
  private static final char JOINER = '\u200D';

  /// By letter, the character for each form; 0 where a letter has none.
  private static final Map<Character, char[]> FORMS = new HashMap<>();

  /// By alef, the character for lam and alef in each form.
  private static final Map<Character, char[]> LAM_ALEF = new HashMap<>();

  static {
    learn(0xFB50, 0xFBFF);
    learn(0xFE80, 0xFEFC);
  }

  private ArabicShapes() {}

  private static void learn(int from, int to) {
    for (int c = from; c <= to; c++) {
      var name = Character.getName(c);
      if (name == null) {
        continue;
      }
      var plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      for (int form = 0; form < NAMES.length; form++) {
        if (!name.endsWith(NAMES[form] + " FORM")) {
          continue;
        }
        if (plain.length() == 1) {
          FORMS.computeIfAbsent(plain.charAt(0), one -> new char[4])[form] = (char) c;
        } else if (plain.length() == 2 && plain.charAt(0) == LAM && form <= FINAL && c >= 0xFEF5) {
          LAM_ALEF.computeIfAbsent(plain.charAt(1), one -> new char[4])[form] = (char) c;
        }
      }
    }
  }

  /// Whether there is anything to shape.
  static boolean in(CharSequence text) {
    return text.chars().anyMatch(c -> c >= 0x600 && c <= 0x77F || c >= 0xFB50 && c <= 0xFEFC);
  }

  /// Letters, in the order in which they are read, in the forms that join them.
  static String shape(String text) {
    if (!in(text)) {
      return text;
    }
    var shaped = new StringBuilder(text.length());
    boolean joined = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (transparent(c)) {
        shaped.append(c);
        continue;
      }
      int next = next(text, i + 1);
      char after = next < 0 ? ' ' : text.charAt(next);
      if (c == LAM && next == i + 1 && LAM_ALEF.containsKey(after)) {
        shaped.append(LAM_ALEF.get(after)[joined ? FINAL : ISOLATED]);
        i = next;
        joined = false;
        continue;
      }
      boolean joins = joinsAfter(c) && joinsBefore(after);
      shaped.append(form(c, joined && joinsBefore(c), joins));
      joined = joins;
    }
    return shaped.toString();
  }

  /// The letters themselves again.
  static String unshape(String text) {
    if (!in(text)) {
      return text;
    }
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xFB50 && c <= 0xFBFF || c >= 0xFE80 && c <= 0xFEFC) {
        plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static char form(char letter, boolean before, boolean after) {
    var forms = FORMS.get(letter);
    if (forms == null) {
      return letter;
    }
    char form = forms[before ? after ? MEDIAL : FINAL : after ? INITIAL : ISOLATED];
    return form == 0 ? letter : form;
  }

  private static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (!transparent(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /// Marks above and below letters join nothing and part nothing.
  private static boolean transparent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean joinsAfter(char c) {
    var forms = FORMS.get(c);
    return c == TATWEEL || c == JOINER || forms != null && forms[INITIAL] != 0;
  }

  private static boolean joinsBefore(char c) {
    var forms = FORMS.get(c);
    return c == TATWEEL || c == JOINER || forms != null && forms[FINAL] != 0;
  }
}
