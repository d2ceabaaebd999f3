package org.cursus.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts text into sentences: at full stops that end one, and at the ends of lines.
public final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "etc", "dr", "mr", "mrs", "ms", "prof", "inc", "ltd", "co", "corp", "vs",
          "st", "no", "approx", "ca", "bzw", "z.b", "u.a", "d.h", "usw", "nr", "p.ej", "sr", "jr",
          "sra", "mme", "cf", "u.s", "b.s", "m.s", "b.a", "m.a", "ph.d", "dept", "mgr");
  private static final String BULLETS = "-–—*•·▪‣◦●○";

  private Sentences() {}

  /// The sentences of a text in order, without the marks of lists; blank ones are left out.
  public static List<Sentence> of(String text) {
    var found = new ArrayList<Sentence>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (each == '\n' || each == '\r' || each == '\u2028') {
        add(found, text, start, at);
        start = at + 1;
      } else if (isEnd(text, start, at)) {
        int end = at + 1;
        while (end < text.length() && ".!?…\"”’')".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        add(found, text, start, end);
        start = end;
        at = end - 1;
      }
    }
    add(found, text, start, text.length());
    return found;
  }

  private static boolean isEnd(String text, int start, int at) {
    char each = text.charAt(at);
    if (".!?…;。！？".indexOf(each) < 0) {
      return false;
    }
    if (each == '。' || each == '！' || each == '？') {
      return true;
    }
    int next = at + 1;
    while (next < text.length() && ".!?…\"”’')".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    return each != '.' || !isAbbreviation(text, start, at);
  }

  private static boolean isAbbreviation(String text, int start, int at) {
    int begin = at;
    while (begin > start && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    var word = Words.fold(text.substring(begin, at).replaceAll("^[(\"“]+", ""));
    // "J. Smith", but "plan B." ends a sentence where nothing goes on.
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(at - 1));
    return ABBREVIATIONS.contains(word) || initial;
  }

  private static void add(List<Sentence> found, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      found.add(new Sentence(text.substring(start, end), start, end));
    }
  }

  private static boolean isEdge(char each) {
    return Character.isWhitespace(each) || BULLETS.indexOf(each) >= 0;
  }
}
