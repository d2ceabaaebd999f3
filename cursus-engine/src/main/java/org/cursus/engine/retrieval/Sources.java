package org.cursus.engine.retrieval;

import java.util.regex.Pattern;

/// Texts of people made harmless before they stand among sources: what looks like the mark of a
/// source, a command or a link stays readable and means nothing.
public final class Sources {

  private static final Pattern MARK = Pattern.compile("\\[\\s*(\\d[\\d,;\\s-]*)]");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]]{0,200})]\\(([^()\\s]{0,400})\\)");
  private static final Pattern TOOL =
      Pattern.compile("<\\|[^|<>]{0,80}\\|>|</?[a-zA-Z][^<>]{0,80}>|\\[/?INST]|<<<|>>>|```");
  private static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zs}\\s]+");

  private Sources() {}

  /// One line of text without marks of sources, links, tags and characters that nobody sees.
  public static String plain(String text) {
    var one = isOneLine(text) ? text.strip() : SPACE.matcher(text).replaceAll(" ").strip();
    if (!hasSigns(one)) {
      return one;
    }
    one = LINK.matcher(one).replaceAll("$1 ($2)");
    one = MARK.matcher(one).replaceAll("($1)");
    return TOOL.matcher(one).replaceAll(" ").replaceAll(" {2,}", " ").strip();
  }

  /// Nearly all texts are, and a hundred of them are looked at for each question.
  private static boolean isOneLine(String text) {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f && isUnseen(c) || space && c == ' ') {
        return false;
      }
      space = c == ' ';
    }
    return true;
  }

  private static boolean isUnseen(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean hasSigns(String text) {
    return text.indexOf('[') >= 0
        || text.indexOf('<') >= 0
        || text.indexOf('>') >= 0
        || text.indexOf('`') >= 0;
  }
}
