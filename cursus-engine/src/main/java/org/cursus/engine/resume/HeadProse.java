package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Running text at the top of a resume, and the summary that it or a section makes.
final class HeadProse {

  private HeadProse() {}

  /// Whether a row before the first heading is running text rather than contact details.
  static boolean is(Row row, Rows rows) {
    var text = row.text();
    if (Places.score(text) > .5) {
      return false;
    }
    boolean wordy = text.split("\\s+").length >= 9 && !ContactReader.STRONG.matcher(text).find();
    return (wordy || text.length() > 45 && text.endsWith("."))
            && row.size() <= rows.bodySize() * 1.3
            && !Places.isStreet(text)
        || text.length() > 0
            && Character.isLowerCase(text.charAt(0))
            && text.length() > 20
            && !row.cells().isEmpty()
            && row.cells().size() == 1
            && text.split(" ").length > 3;
  }

  /// The text of the summary sections; without any, the running text at the top.
  static @Nullable Fact summary(List<Section> sections, List<Row> prose) {
    var passages = new ArrayList<Passage>();
    double confidence = .95;
    for (var section : sections) {
      if (section.kind() == Section.Kind.SUMMARY) {
        section.rows().forEach(row -> passages.add(row.all()));
      }
    }
    if (passages.isEmpty()) {
      prose.forEach(row -> passages.add(row.all()));
      confidence = .75;
    }
    return passages.isEmpty() ? null : Passage.join(passages, confidence);
  }
}
