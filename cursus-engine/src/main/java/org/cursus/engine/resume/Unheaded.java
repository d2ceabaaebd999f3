package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.resume.Section.Kind;

/// Finds work and education where no heading announces them.
final class Unheaded {

  private Unheaded() {}

  /// Cuts what stands before the first heading where its first dated row begins, when no section is
  /// about work or education.
  static List<Section> divide(List<Section> sections) {
    boolean known =
        sections.stream().anyMatch(s -> s.kind() == Kind.WORK || s.kind() == Kind.EDUCATION);
    if (known || sections.isEmpty()) {
      return sections;
    }
    var divided = new ArrayList<Section>();
    for (var section : sections) {
      int start = section.kind() == Kind.HEAD ? firstEntry(section.rows()) : -1;
      if (start <= 0) {
        divided.add(section);
        continue;
      }
      divided.add(new Section(Kind.HEAD, section.heading(), section.rows().subList(0, start)));
      divided.add(
          new Section(Kind.WORK, null, section.rows().subList(start, section.rows().size())));
    }
    return divided;
  }

  private static int firstEntry(List<Row> rows) {
    for (int i = 1; i < rows.size(); i++) {
      var date = RowRoles.anchor(rows.get(i));
      if (date == null || !date.range() || !ContactTokens.find(rows.get(i)).isEmpty()) {
        continue;
      }
      int start = i;
      while (start > 1 && i - start < 2 && isName(rows.get(start - 1))) {
        start--;
      }
      return start;
    }
    return -1;
  }

  private static boolean isName(Row row) {
    var text = row.text();
    return !row.bullet()
        && text.length() < 80
        && ContactTokens.find(row).isEmpty()
        && (Titles.score(text) > .5
            || Organisations.score(text) > .4
            || Organisations.institution(text) > .5);
  }

  /// Moves entries that are plainly of the other kind: a degree at a school is no job.
  static void sort(List<Entry> work, List<Entry> study) {
    if (!study.isEmpty()) {
      return;
    }
    var moved = work.stream().filter(Unheaded::isStudy).toList();
    work.removeAll(moved);
    study.addAll(moved);
  }

  private static boolean isStudy(Entry entry) {
    double degree = 0;
    double school = 0;
    double title = 0;
    for (var cell : entry.cells()) {
      degree = Math.max(degree, Degrees.score(cell.text()));
      school = Math.max(school, Organisations.institution(cell.text()));
      title = Math.max(title, Titles.score(cell.text()));
    }
    return degree > .9 && (school > .5 || title < .6);
  }
}
