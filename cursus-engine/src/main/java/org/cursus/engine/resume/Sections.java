package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.resume.Section.Kind;
import org.jspecify.annotations.Nullable;

/// Cuts the rows of a document at its headings.
final class Sections {

  /// Rows that begin further apart than this are in different columns.
  private static final double COLUMN = 60;

  private static final Pattern MONOGRAM =
      Pattern.compile("\\p{Lu}\\.?\\s?\\p{Lu}?\\.?\\s?\\p{Lu}?\\.?");

  /// "Berlin, 03.11.2024": where and when a resume was signed.
  private static final Pattern SIGNED =
      Pattern.compile(
          "\\p{Lu}[\\p{L} .'’-]{1,30},\\s+(?:den |le |a |em )?\\d{1,2}(?:[./]\\s?\\d{1,2}[./]|\\.? (?:de )?\\p{L}{3,10}\\.? (?:de )?)\\s?20\\d{2}");

  private Sections() {}

  static List<Section> of(Rows rows) {
    var headings = new Headings(rows);
    var sections = new ArrayList<Section>();
    var kind = Kind.HEAD;
    Passage heading = null;
    var content = new ArrayList<Row>();
    var name = nameRow(rows);
    var all = rows.all();
    double top = topHeading(all);
    for (int i = 0; i < all.size(); i++) {
      var row = all.get(i);
      if (Headings.isRule(row)) {
        continue;
      }
      if (row == name && kind != Kind.HEAD) {
        // The column with the name was read after another one.
        close(sections, kind, heading, content);
        kind = Kind.HEAD;
        heading = null;
        content.add(row);
        continue;
      }
      if (kind != Kind.HEAD && row.page() == 1 && row.y() < top - 2) {
        // A block at the right of the head, read after the column below it.
        sections.addFirst(new Section(Kind.HEAD, null, List.of(row)));
        continue;
      }
      var next = i + 1 < all.size() ? all.get(i + 1) : null;
      if (i >= all.size() - 2 && kind != Kind.HEAD && SIGNED.matcher(row.text()).matches()) {
        sections.add(new Section(Kind.OTHER, null, List.of(row)));
        continue;
      }
      var whole = headings.wrapped(row, next);
      if (whole != null) {
        row = whole;
        i++;
        next = i + 1 < all.size() ? all.get(i + 1) : null;
      }
      boolean same = heading == null || isInColumn(row, heading, content);
      var found = headings.find(row, same ? kind : Kind.HEAD, same ? heading : null, next);
      if (found == null || row == name) {
        content.add(row);
        continue;
      }
      if (found.kind() == Kind.DOCUMENT) {
        continue;
      }
      close(sections, kind, heading, content);
      kind = found.kind();
      int end = found.after() < 0 ? row.text().length() : found.after();
      heading = row.passage(0, end);
      if (found.after() >= 0) {
        content.add(row.after(found.after()));
      }
    }
    close(sections, kind, heading, content);
    return sections;
  }

  /// A heading may be centred, so what stands under it counts as much as its own place.
  private static boolean isInColumn(Row row, Passage heading, List<Row> content) {
    var title = heading.row();
    boolean under =
        row.page() == title.page() && row.x() < title.right() && row.right() > title.x();
    return under
        || Math.abs(row.x() - title.x()) < COLUMN
        || content.stream().anyMatch(other -> Math.abs(row.x() - other.x()) < COLUMN);
  }

  /// How far down the first page its highest sure heading stands.
  private static double topHeading(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.page() == 1 && isSure(row))
        .mapToDouble(Row::y)
        .min()
        .orElse(0);
  }

  private static boolean isSure(Row row) {
    var kind = row.bullet() || row.cells().size() > 1 ? null : Headings.exact(row.text());
    return kind != null && kind != Kind.DOCUMENT;
  }

  private static void close(
      List<Section> sections, Kind kind, @Nullable Passage heading, List<Row> content) {
    if (!content.isEmpty() || heading != null) {
      sections.add(new Section(kind, heading, List.copyOf(content)));
    }
    content.clear();
  }

  /// The initials of a name, drawn as a sign.
  private static boolean isMonogram(Row row) {
    return MONOGRAM.matcher(row.text()).matches();
  }

  /// The row in the largest letters of the first page, when it stands out and could be a name.
  private static @Nullable Row nameRow(Rows rows) {
    Row largest = null;
    double second = 0;
    for (var row : rows.all()) {
      if (row.page() > 1) {
        break;
      }
      if (isMonogram(row)) {
        continue;
      }
      if (largest == null || row.size() > largest.size() + .2) {
        second = largest == null ? 0 : largest.size();
        largest = row;
      } else if (row.size() < largest.size() - .2) {
        second = Math.max(second, row.size());
      }
    }
    if (largest == null
        || largest.size() < second * 1.1
        || largest.size() < rows.bodySize() * 1.25) {
      return null;
    }
    return Names.plausible(largest.text()) > 0 ? largest : null;
  }
}
