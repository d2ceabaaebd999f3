package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.cursus.engine.document.Document;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.document.Line;

/// The prepared rows of a document, in reading order, and the look of its running text.
///
/// @param bodySize the font size of most characters
/// @param styled false when every line looks the same, as in plain text
/// @param beyond what is too much to be searched
record Rows(List<Row> all, double bodySize, boolean styled, List<Row> beyond) {

  static Rows of(Document document) {
    boolean text = document.type() == DocumentType.TEXT || document.type() == DocumentType.MARKDOWN;
    var extent = Extent.of(document.lines());
    var lines = text ? extent.read() : WrappedDates.join(Margins.join(extent.read()));
    var rows = new ArrayList<Row>();
    var sizes = new HashMap<Double, Integer>();
    boolean anyBold = false;
    boolean pendingBullet = false;
    boolean dayFirst = DateOrder.isDayFirst(lines);
    Line above = null;
    for (var line : lines) {
      var row = Row.of(line, gap(above, line)).read(dayFirst);
      above = line;
      if (row.isBlank()) {
        pendingBullet |= row.bullet();
        continue;
      }
      if (pendingBullet) {
        row = row.asBullet();
        pendingBullet = false;
      }
      rows.add(row);
      sizes.merge(Math.round(row.size() * 2) / 2.0, row.text().length(), Integer::sum);
      anyBold |= row.bold();
    }
    double body =
        sizes.entrySet().stream()
            .max((a, b) -> Integer.compare(a.getValue(), b.getValue()))
            .map(entry -> entry.getKey())
            .orElse(0.0);
    var beyond = extent.beyond().stream().map(line -> Row.of(line, 0)).toList();
    return new Rows(
        List.copyOf(BrokenRanges.join(BrokenAddresses.join(rows))),
        body,
        anyBold || sizes.size() > 1,
        beyond);
  }

  private static double gap(Line above, Line line) {
    if (above == null || above.page() != line.page() || line.box().y() < above.box().y()) {
      return 9;
    }
    double height = Math.max(1, Math.min(above.box().height(), line.box().height()));
    return (line.box().y() - above.box().bottom()) / height;
  }
}
