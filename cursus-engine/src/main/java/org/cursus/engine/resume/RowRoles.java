package org.cursus.engine.resume;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the rows that name an entry from those that tell about it.
final class RowRoles {

  enum Role {
    BULLET,
    CONTINUATION,
    PROSE,
    DETAIL,
    HEADER
  }

  /// Labels of details inside entries; such rows never name one.
  private static final Pattern DETAIL =
      Pattern.compile(
          "(?i)(?:technologies|technology|tech stack|stack|tools|tech|environment|skills|skills used|key skills|built with|achievements|key achievements|accomplishments|responsibilities|key responsibilities|duties|highlights|key projects|projects|project|gpa|grade|cgpa|honou?rs|awards?|thesis|dissertation|master'?s thesis|bachelor'?s thesis|relevant coursework|related coursework|coursework|courses|relevant courses|modules|subjects|minor|concentration|specialization|focus|schwerpunkte?|abschlussarbeit|note|abschlussnote|activities|reference|references|supervisor|advisor|reason for leaving|technologien|aufgaben|tätigkeiten|réalisations|missions|environnement technique|logros|funciones|description|url|link|website|demo|team|team size|budget|final grade|result|classification|activities and societies)\\s*[:：].*|(?:technologies used|gpa|cum laude|magna cum laude|summa cum laude|dean[’']s list|graduated with|relevant coursework).*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?;]\\s*$");

  /// Nothing but punctuation, or the end of what the date stands in.
  private static final Pattern AT_END =
      Pattern.compile("[\\s)\\].,;|·•–—-]*|\\s*[)\\]]?\\s*(?:\\t|[|·•,–—]\\s|\\s-\\s|\\().*");

  private static final Pattern AT_START = Pattern.compile("[\\s(\\[|]*");
  private static final Pattern CELL_BEFORE =
      Pattern.compile(".*(?:\\t|\\s{3,}|[|·•]|[–—-] |\\(|\\[|,|:)\\s*");
  private static final Pattern CELL_AFTER = Pattern.compile("\\s*(?:\\t|[|·•,:–—-]|\\s{3,}).*");
  private static final Pattern WORD_BEFORE =
      Pattern.compile("(?i).*\\b(in|since|of|by|from|the)\\s*");

  private RowRoles() {}

  static Role[] of(List<Row> rows) {
    double right = rows.stream().mapToDouble(Row::right).max().orElse(0);
    double left = rows.stream().mapToDouble(Row::lineX).min().orElse(0);
    var roles = new Role[rows.size()];
    for (int i = 0; i < roles.length; i++) {
      var above = i == 0 ? null : rows.get(i - 1);
      roles[i] = role(rows.get(i), above, i == 0 ? null : roles[i - 1], left, right);
    }
    return roles;
  }

  private static Role role(
      Row row, @Nullable Row above, @Nullable Role roleAbove, double left, double right) {
    if (row.bullet()) {
      return Role.BULLET;
    }
    if (DETAIL.matcher(row.text()).matches()) {
      return Role.DETAIL;
    }
    boolean dated = anchor(row) != null;
    boolean told =
        above != null && roleAbove != Role.HEADER && !(startsBold(row) && !startsBold(above));
    if (told && dated && hangs(row, above)) {
      return Role.CONTINUATION;
    }
    if (told
        && !dated
        && continues(row, above, roleAbove == Role.BULLET || roleAbove == Role.CONTINUATION)) {
      return Role.CONTINUATION;
    }
    if (told && !dated && roleAbove != null && wraps(row, above, left, right)) {
      return Role.CONTINUATION;
    }
    return !dated && isProse(row, left, right) ? Role.PROSE : Role.HEADER;
  }

  /// The date of a row that names an entry: it stands at an edge of a short row or fills a cell.
  static Dates.@Nullable Found anchor(Row row) {
    var text = row.text();
    if (text.length() > 170) {
      return null;
    }
    Dates.Found best = null;
    for (var found : Dates.find(text, row.dayFirst())) {
      if (!isAtEdge(text, found)) {
        continue;
      }
      if (best == null || found.range() && !best.range()) {
        best = found;
      }
    }
    if (best == null) {
      return null;
    }
    int rest = text.length() - (best.to() - best.from());
    boolean cell = fillsCell(text, best);
    boolean sentence =
        rest > 60 && !cell && SENTENCE_END.matcher(text).matches() && !text.endsWith("Inc.");
    return sentence || rest > 135 ? null : best;
  }

  private static boolean fillsCell(String text, Dates.Found found) {
    var before = text.substring(0, found.from());
    var after = text.substring(Math.min(found.to(), text.length()));
    return before.isBlank() && after.startsWith("\t") || after.isBlank() && before.endsWith("\t");
  }

  private static boolean isAtEdge(String text, Dates.Found found) {
    var before = text.substring(0, found.from());
    var after = text.substring(Math.min(found.to(), text.length()));
    boolean atEnd = after.isBlank() || AT_END.matcher(after).matches();
    boolean atStart = before.isBlank() || AT_START.matcher(before).matches();
    if (found.range()) {
      return atEnd || atStart;
    }
    if (!atEnd && !atStart) {
      return false;
    }
    boolean cell = atStart || CELL_BEFORE.matcher(before).matches();
    // A lone year in the middle of words is no date of an entry.
    return atEnd
            && (cell
                || after.isBlank()
                    && before.length() < 90
                    && !WORD_BEFORE.matcher(before).matches())
        || atStart && (after.isBlank() || CELL_AFTER.matcher(after).matches());
  }

  /// A year may begin or end the wrapped row of a bullet: the row hangs under the words of a bullet
  /// that filled its own, and goes on in the same look.
  private static boolean hangs(Row row, Row above) {
    boolean under =
        above.bullet()
            && above.page() == row.page()
            && row.x() > above.lineX() + 3.5
            && Math.abs(row.x() - above.x()) < 12
            && row.gapAbove() < .9;
    return under
        && row.cells().size() == 1
        && row.bold() == above.bold()
        && row.italic() == above.italic()
        && above.text().length() > 45
        && !SENTENCE_END.matcher(above.text()).matches()
        && row.text().split("\\s+").length > 4;
  }

  /// The row goes on with what the row above began.
  static boolean continues(Row row, Row above, boolean underBullet) {
    var text = row.text();
    boolean outdented = above.page() == row.page() && row.x() < above.lineX() - 4;
    if (row.bullet()
        || text.isEmpty()
        || outdented && above.bullet()
        || row.gapAbove() > 1.4 && row.gapAbove() < 9) {
      return false;
    }
    boolean sameLook = row.bold() == above.bold() && Math.abs(row.size() - above.size()) < .8;
    // The bullet and its words may be one run, so only the bullet's own place is sure.
    boolean hanging =
        underBullet
            && above.page() == row.page()
            && (above.bullet()
                ? row.x() > above.lineX() + 3.5 && row.x() < above.lineX() + 45
                : Math.abs(row.x() - above.x()) < 2 && !isTitleLike(row));
    if (hanging && above.bullet()) {
      return sameLook || !row.bold();
    }
    boolean lower = Character.isLowerCase(text.charAt(0));
    var aboveText = above.text();
    boolean open =
        aboveText.endsWith(",")
            || aboveText.endsWith("-")
            || aboveText.endsWith(" and")
            || aboveText.endsWith("&")
            || aboveText.endsWith(" of");
    return (sameLook || !row.bold()) && (lower || open && !row.bold())
        || underBullet
            && hanging
            && sameLook
            && row.italic() == above.italic()
            && !SENTENCE_END.matcher(aboveText).matches();
  }

  /// A wrapped line of running text or of a bullet without a hanging indent.
  private static boolean wraps(Row row, Row above, double left, double right) {
    if (above.bullet() && above.page() == row.page() && row.x() < above.lineX() - 4) {
      return false;
    }
    boolean wide = above.right() > left + (right - left) * .8 && above.text().length() > 35;
    return wide
        && row.bold() == above.bold()
        && row.italic() == above.italic()
        && Math.abs(row.size() - above.size()) < .6
        && row.cells().size() == 1
        && (row.gapAbove() < .9 || row.gapAbove() >= 9)
        && !(isTitleLike(row) && SENTENCE_END.matcher(above.text()).matches());
  }

  private static boolean isTitleLike(Row row) {
    var text = row.text();
    return text.length() < 60
        && !text.endsWith(".")
        && (Titles.score(text) > .55
            || Organisations.score(text) > .6
            || Organisations.institution(text) > .6);
  }

  /// A bold beginning names something.
  private static boolean startsBold(Row row) {
    int space = row.text().indexOf(' ');
    return space > 0
        && row.boldShare(0, space) > .9
        && !row.text().substring(0, space).endsWith(":");
  }

  /// "Master of Science in Biology, University of Oslo" fills its row and is no sentence.
  private static boolean isNaming(String text) {
    int comma = text.indexOf(", ");
    return !SENTENCE_END.matcher(text).matches()
        && (Degrees.score(text) > .9 || comma > 0 && Titles.score(text.substring(0, comma)) > .9);
  }

  private static boolean isProse(Row row, double left, double right) {
    var text = row.text();
    int words = text.split("\\s+").length;
    if (row.cells().size() > 1 || row.bold() && words < 14 || startsBold(row) && words < 14) {
      return false;
    }
    boolean filling = row.right() > left + (right - left) * .85 && words >= 9;
    boolean sentence = SENTENCE_END.matcher(text).matches() && words >= 6;
    boolean lower = Character.isLowerCase(text.charAt(0)) && words >= 3;
    boolean listed =
        ContactReader.STRONG.matcher(text).find()
            || words < 14 && (Places.tail(text) > 0 || isNaming(text));
    return (filling || words >= 14) && !listed || sentence && !listed || words >= 22 || lower;
  }
}
