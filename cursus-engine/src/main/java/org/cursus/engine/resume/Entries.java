package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cursus.engine.resume.RowRoles.Role;

/// Cuts a section into its entries. Dates anchor them; how the first entry is laid out tells where
/// the others begin.
final class Entries {

  private static final int MOST_ABOVE = 3;
  private static final int MOST_BELOW = 3;

  private final List<Row> rows;
  private final Role[] roles;
  private final Dates.Found[] dates;

  /// @param preamble rows before the first entry
  record Cut(List<Row> preamble, List<Entry> entries) {}

  private Entries(List<Row> rows) {
    this.rows = rows;
    this.roles = RowRoles.of(rows);
    this.dates = new Dates.Found[rows.size()];
    for (int i = 0; i < dates.length; i++) {
      dates[i] = roles[i] == Role.HEADER ? RowRoles.anchor(rows.get(i)) : null;
    }
  }

  /// @param bulletsMayHead true where a list of bullets can be a list of entries
  static Cut of(List<Row> section, boolean bulletsMayHead) {
    var rows = WrappedNames.join(section);
    var entries = new Entries(rows);
    var anchors = entries.anchors();
    if (anchors.isEmpty() && bulletsMayHead) {
      anchors = entries.bulletAnchors();
    }
    return anchors.isEmpty() ? entries.byLook(bulletsMayHead) : entries.byDate(anchors);
  }

  private List<Integer> anchors() {
    var anchors = new ArrayList<Integer>();
    for (int i = 0; i < dates.length; i++) {
      if (dates[i] != null && !(i > 0 && isSecondDate(i))) {
        anchors.add(i);
      }
    }
    return anchors;
  }

  /// A lone date right under a dated row of the same entry, such as "Graduated 2019".
  private boolean isSecondDate(int i) {
    return !dates[i].range()
        && dates[i - 1] != null
        && dates[i - 1].range()
        && rows.get(i).text().length() - (dates[i].to() - dates[i].from()) < 3;
  }

  private List<Integer> bulletAnchors() {
    var anchors = new ArrayList<Integer>();
    int bullets = 0;
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == Role.BULLET) {
        bullets++;
        dates[i] = RowRoles.anchor(rows.get(i));
        if (dates[i] != null) {
          anchors.add(i);
        }
      }
    }
    if (anchors.size() * 2 < bullets) {
      anchors.clear();
      Arrays.fill(dates, null);
    }
    return anchors;
  }

  private Cut byDate(List<Integer> anchors) {
    int above = above(anchors.getFirst());
    int usual = above;
    var starts = new ArrayList<Integer>();
    for (int a = 0; a < anchors.size(); a++) {
      int floor = a == 0 ? -1 : anchors.get(a - 1);
      int most = a == 0 ? above : Math.max(usual, mostAbove(anchors, a));
      int start = anchors.get(a);
      while (start - 1 > floor
          && anchors.get(a) - start < most
          && roles[start - 1] == Role.HEADER) {
        start--;
      }
      starts.add(start);
    }
    var entries = new ArrayList<Entry>();
    for (int a = 0; a < anchors.size(); a++) {
      int end = a + 1 < anchors.size() ? starts.get(a + 1) : rows.size();
      entries.add(entry(starts.get(a), anchors.get(a), end));
    }
    return new Cut(rows.subList(0, starts.getFirst()), entries);
  }

  /// How many rows stand above the date of the first entry.
  private int above(int anchor) {
    int above = 0;
    while (anchor - above > 0 && roles[anchor - above - 1] == Role.HEADER && above < MOST_ABOVE) {
      above++;
    }
    return above;
  }

  /// Where nothing stands above the first date, a row after told text that looks like the first
  /// row of an entry still begins one: an employer over several roles, for instance.
  private int mostAbove(List<Integer> anchors, int a) {
    int anchor = anchors.get(a);
    int i = anchor - 1;
    if (i <= anchors.get(a - 1) || roles[i] != Role.HEADER) {
      return 0;
    }
    boolean afterTold = i - 1 > anchors.get(a - 1) && roles[i - 1] != Role.HEADER;
    var row = rows.get(i);
    boolean stands = row.bold() || row.gapAbove() > .9 && row.gapAbove() < 9;
    return afterTold && stands ? 1 : 0;
  }

  private Entry entry(int start, int anchor, int end) {
    int below = anchor + 1;
    while (below < end && roles[below] == Role.HEADER && below - anchor <= MOST_BELOW) {
      below++;
    }
    var header = rows.subList(start, below);
    return new Entry(
        header, dates[anchor], rows.get(anchor), rows.subList(below, end), continued(below, end));
  }

  private Set<Row> continued(int from, int to) {
    var continued = new HashSet<Row>();
    for (int i = from; i < to; i++) {
      if (roles[i] == Role.CONTINUATION) {
        continued.add(rows.get(i));
      }
    }
    return continued;
  }

  /// Without dates an entry begins at a naming row that follows told text, or that looks like the
  /// first row of the section.
  private Cut byLook(boolean bulletsMayHead) {
    var starts = new ArrayList<Integer>();
    boolean anyBullet = false;
    for (var role : roles) {
      anyBullet |= role == Role.BULLET;
    }
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] != Role.HEADER) {
        continue;
      }
      boolean afterTold = i == 0 || roles[i - 1] != Role.HEADER;
      boolean likeFirst =
          !starts.isEmpty()
              && isLike(rows.get(i), rows.get(starts.getFirst()))
              && !isLike(rows.get(i - 1), rows.get(i));
      boolean apart = i > 0 && rows.get(i).gapAbove() > .9 && rows.get(i).gapAbove() < 9;
      if (starts.isEmpty()
          || afterTold && anyBullet
          || likeFirst
          || apart
          || afterTold && isDistinct(rows.get(i))) {
        starts.add(i);
      }
    }
    if (starts.isEmpty() && bulletsMayHead) {
      for (int i = 0; i < roles.length; i++) {
        if (roles[i] == Role.BULLET || roles[i] == Role.PROSE) {
          starts.add(i);
        }
      }
    }
    var entries = new ArrayList<Entry>();
    for (int s = 0; s < starts.size(); s++) {
      int from = starts.get(s);
      int end = s + 1 < starts.size() ? starts.get(s + 1) : rows.size();
      int below = from + 1;
      while (below < end && roles[below] == Role.HEADER && below - from <= MOST_BELOW) {
        below++;
      }
      entries.add(
          new Entry(
              rows.subList(from, below),
              null,
              null,
              rows.subList(below, end),
              continued(below, end)));
    }
    return new Cut(starts.isEmpty() ? rows : rows.subList(0, starts.getFirst()), entries);
  }

  private static boolean isLike(Row row, Row first) {
    return row.bold() == first.bold()
        && row.italic() == first.italic()
        && Math.abs(row.size() - first.size()) < .4
        && Math.abs(row.x() - first.x()) < 3;
  }

  private static boolean isDistinct(Row row) {
    return row.bold();
  }
}
