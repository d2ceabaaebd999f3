package org.cursus.engine.resume;

import java.util.List;
import java.util.regex.Pattern;

/// Finds running text among skills: wrapped lines with many words between their commas, and a full
/// stop at the end.
final class SkillProse {

  private static final Pattern PART = Pattern.compile("[,;|•·\\t]|\\s/\\s");
  private static final int FEWEST_WORDS = 7;

  private SkillProse() {}

  /// The row after a paragraph that begins at a row; that row itself when none does.
  static int end(List<Row> rows, int start) {
    var first = rows.get(start);
    if (first.bullet() || first.cells().size() > 1 || words(first.text()) < 4) {
      return start;
    }
    int end = start + 1;
    while (end < rows.size() && isWrapped(rows.get(end), rows.get(end - 1))) {
      end++;
    }
    var text = new StringBuilder();
    rows.subList(start, end).forEach(row -> text.append(row.text()).append(' '));
    int all = words(text.toString());
    int parts = PART.split(text.toString().strip()).length;
    boolean stopped = text.toString().strip().matches("(?s).*[.!?]");
    return stopped && all >= FEWEST_WORDS && all >= parts * 3.5 ? end : start;
  }

  private static boolean isWrapped(Row row, Row above) {
    return !row.bullet()
        && row.gapAbove() < .8
        && row.cells().size() == 1
        && row.bold() == above.bold()
        && Math.abs(row.size() - above.size()) < .4
        && Math.abs(row.x() - above.x()) < 3
        && !above.text().matches(".*[.!?]\\s*");
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }
}
