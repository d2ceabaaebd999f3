package org.cursus.engine.resume.measure;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.cursus.engine.resume.measure.Sheet.Entry;
import org.cursus.engine.resume.measure.Sheet.Paragraph;
import org.cursus.engine.resume.measure.Sheet.Part;
import org.cursus.engine.resume.measure.Sheet.Row;
import org.cursus.engine.resume.measure.Sheet.Run;
import org.cursus.engine.resume.measure.Sheet.Skills;

/// Draws a sheet as typesetters do: word by word, gaps instead of blanks, small capitals as smaller
/// letters, columns one after the other.
final class DrawnPdf {

  private static final float TOP = 740;
  private static final float BOTTOM = 50;
  private static final float SIZE = 10;

  private final PDDocument document = new PDDocument();
  private final List<PDPageContentStream> pages = new ArrayList<>();
  private final Sheet sheet;
  private final Layout layout;
  private final List<PDFont> faces = new ArrayList<>();
  private int page;
  private float left = 54;
  private float right = PDRectangle.LETTER.getWidth() - 54;
  private float y = TOP;

  private DrawnPdf(Sheet sheet, File fonts) throws IOException {
    this.sheet = sheet;
    this.layout = sheet.layout();
    for (var face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
      faces.add(PDType0Font.load(document, new File(fonts, "LiberationSerif-" + face + ".ttf")));
    }
    turn();
  }

  /// @param fonts the folder of Liberation Serif
  static byte[] write(Sheet sheet, File fonts) throws IOException {
    return new DrawnPdf(sheet, fonts).draw();
  }

  private byte[] draw() throws IOException {
    boolean centred = !layout.is("headings", "bar");
    single(new Run(sheet.name(), centred, false), 22, centred);
    if (!sheet.label().isEmpty()) {
      single(new Run(sheet.label(), false, true), 11, centred);
    }
    for (var row : sheet.contact()) {
      single(new Run(Row.text(row.left()), false, false), 9, centred);
    }
    y -= 6;
    if (sheet.side().isEmpty()) {
      parts(sheet.main());
    } else {
      float top = y;
      float first = left;
      float last = right;
      boolean sideLeft = layout.is("left", "yes");
      float edge = sideLeft ? first + 160 : last - 160;
      var inLeft = sideLeft ? sheet.side() : sheet.main();
      var inRight = sideLeft ? sheet.main() : sheet.side();
      right = edge - 9;
      parts(inLeft);
      page = 0;
      y = top;
      left = edge + 9;
      right = last;
      parts(inRight);
    }
    for (var one : pages) {
      one.close();
    }
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    document.close();
    return bytes.toByteArray();
  }

  private void turn() throws IOException {
    var fresh = new PDPage(PDRectangle.LETTER);
    document.addPage(fresh);
    pages.add(new PDPageContentStream(document, fresh));
  }

  private void down(float by) throws IOException {
    y -= by;
    if (y < BOTTOM) {
      page++;
      y = TOP;
      if (page == pages.size()) {
        turn();
      }
    }
  }

  private PDFont face(boolean bold, boolean italic) {
    return faces.get((bold ? 1 : 0) + (italic ? 2 : 0));
  }

  private static float width(String text, PDFont font, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  private float put(String text, float x, PDFont font, float size) throws IOException {
    var stream = pages.get(page);
    float at = x;
    for (var word : text.split(" ", -1)) {
      if (!word.isEmpty()) {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(at, y);
        stream.showText(word);
        stream.endText();
      }
      at += width(word, font, size) + size * .28f;
    }
    return at - size * .28f;
  }

  private void single(Run run, float size, boolean centred) throws IOException {
    down(size * 1.25f);
    var font = face(run.bold(), run.italic());
    float free = right - left - width(run.text(), font, size);
    put(run.text(), centred ? left + Math.max(0, free / 2) : left, font, size);
  }

  private void parts(List<Part> parts) throws IOException {
    for (var part : parts) {
      heading(part.heading());
      for (var item : part.items()) {
        switch (item) {
          case Entry entry -> entry(entry);
          case Paragraph text -> wrapped("", text.text(), left);
          case Skills skills -> skills(skills);
        }
      }
    }
  }

  private void heading(String text) throws IOException {
    down(20);
    if (y < BOTTOM + 30) {
      down(100);
    }
    var stream = pages.get(page);
    switch (layout.get("headings")) {
      case "smallcaps" -> {
        float x = left;
        for (var word : text.split(" ")) {
          x = put(word.substring(0, 1).toUpperCase(Locale.ROOT), x, face(false, false), 13);
          x = put(word.substring(1).toUpperCase(Locale.ROOT), x, face(false, false), 10.4f) + 4;
        }
        rule(stream);
      }
      case "bar" -> {
        stream.setNonStrokingColor(.2f, .45f, .7f);
        stream.addRect(left, y, 70, 5);
        stream.fill();
        put(text, left + 82, face(false, false), 13);
        stream.setNonStrokingColor(0f, 0f, 0f);
      }
      case "rule" -> {
        put(text, left, face(true, false), 13);
        rule(stream);
      }
      default -> {
        var words = text.toUpperCase(Locale.ROOT);
        // Narrow columns get smaller headings, never wider ones.
        float room = (right - left) / width(words, face(true, false), 11);
        put(words, left, face(true, false), Math.min(11, 11 * room));
      }
    }
    y -= 3;
  }

  private void rule(PDPageContentStream stream) throws IOException {
    stream.moveTo(left, y - 3);
    stream.lineTo(right, y - 3);
    stream.stroke();
  }

  private void entry(Entry entry) throws IOException {
    float indent = left;
    for (var row : entry.rows()) {
      down(SIZE * 1.3f);
      if (!row.margin().isEmpty()) {
        float at = left;
        for (var run : row.margin()) {
          at = put(run.text(), at, face(run.bold(), run.italic()), 9);
        }
      }
      indent = layout.is("headings", "bar") ? left + 82 : left;
      float end = right;
      if (!row.right().isEmpty()) {
        end = right;
        for (var run : row.right()) {
          end -= width(run.text(), face(run.bold(), run.italic()), SIZE);
        }
        float at = end;
        for (var run : row.right()) {
          at = put(run.text(), at, face(run.bold(), run.italic()), SIZE);
        }
      }
      flow(row.left(), indent, end - 8);
    }
    for (var bullet : entry.bullets()) {
      wrapped(layout.get("bullet") + " ", bullet, indent + 8);
    }
    y -= 3;
  }

  /// Runs that follow each other, wrapped at the edge.
  private void flow(List<Run> runs, float from, float edge) throws IOException {
    float at = from;
    for (var run : runs) {
      var font = face(run.bold(), run.italic());
      for (var word : run.text().split("(?<= )")) {
        if (at + width(word.stripTrailing(), font, SIZE) > edge && at > from) {
          down(SIZE * 1.25f);
          at = from;
        }
        if (!word.isBlank()) {
          put(word.strip(), at + (word.startsWith(" ") ? SIZE * .28f : 0), font, SIZE);
        }
        at += width(word, font, SIZE);
      }
    }
  }

  private void wrapped(String mark, String text, float from) throws IOException {
    down(SIZE * 1.25f);
    float indent = from;
    if (!mark.isBlank()) {
      put(mark.strip(), from, face(false, false), SIZE);
      indent = from + 10;
    }
    flow(List.of(new Run(text, false, false)), indent, right);
  }

  private void skills(Skills skills) throws IOException {
    var between = layout.is("skills", "dots") ? " • " : ", ";
    down(SIZE * 1.3f);
    var runs = new ArrayList<Run>();
    if (!skills.group().isEmpty()) {
      runs.add(new Run(skills.group() + ": ", true, false));
    }
    runs.add(new Run(String.join(between, skills.names()), false, false));
    flow(runs, left, right);
  }
}
