package org.cursus.engine.resume.measure;

import java.util.List;
import java.util.Locale;
import org.cursus.engine.resume.measure.Sheet.Entry;
import org.cursus.engine.resume.measure.Sheet.Paragraph;
import org.cursus.engine.resume.measure.Sheet.Row;
import org.cursus.engine.resume.measure.Sheet.Skills;

/// Writes a sheet as plain text.
final class TextWriter {

  private static final int WIDTH = 78;

  private TextWriter() {}

  static String write(Sheet sheet) {
    var text = new StringBuilder(sheet.name()).append('\n');
    if (!sheet.label().isEmpty()) {
      text.append(sheet.label()).append('\n');
    }
    rows(text, sheet.contact());
    for (var part : sheet.main()) {
      var heading = part.heading();
      text.append('\n');
      if (sheet.layout().is("headings", "underlined")) {
        text.append(heading).append('\n').append("=".repeat(heading.length())).append('\n');
      } else {
        text.append(heading.toUpperCase(Locale.ROOT)).append("\n\n");
      }
      for (var item : part.items()) {
        switch (item) {
          case Entry entry -> {
            rows(text, entry.rows());
            for (var bullet : entry.bullets()) {
              wrap(text, sheet.layout().get("bullet") + " ", bullet);
            }
            text.append(part.kind().equals("certificates") ? "" : "\n");
          }
          case Paragraph paragraph -> wrap(text, "", paragraph.text());
          case Skills skills ->
              wrap(
                  text,
                  "",
                  (skills.group().isEmpty() ? "" : skills.group() + ": ")
                      + String.join(", ", skills.names()));
        }
      }
    }
    return text.toString();
  }

  private static void rows(StringBuilder text, List<Row> rows) {
    rows.forEach(row -> text.append(Row.text(row.left())).append('\n'));
  }

  private static void wrap(StringBuilder text, String mark, String content) {
    var line = new StringBuilder(mark);
    for (var word : content.split(" ")) {
      if (line.length() + word.length() > WIDTH) {
        text.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(" ".repeat(mark.length()));
      }
      line.append(word).append(' ');
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }
}
