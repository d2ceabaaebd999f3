package org.cursus.engine.resume.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.cursus.engine.resume.measure.Sheet.Entry;
import org.cursus.engine.resume.measure.Sheet.Paragraph;
import org.cursus.engine.resume.measure.Sheet.Part;
import org.cursus.engine.resume.measure.Sheet.Row;
import org.cursus.engine.resume.measure.Sheet.Run;
import org.cursus.engine.resume.measure.Sheet.Skills;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// Writes a sheet as a Word file: tabs for what stands at the right edge, tables for margins and
/// side columns.
final class WordWriter {

  private static final int PAGE = 10_000;

  private final XWPFDocument document = new XWPFDocument();
  private final Sheet sheet;
  private final Layout layout;
  private final BigInteger list;
  private @Nullable XWPFTableCell cell;
  private boolean cellUsed;
  private int width = PAGE;

  private WordWriter(Sheet sheet) {
    this.sheet = sheet;
    this.layout = sheet.layout();
    this.list = bulletList();
    var margins = document.getDocument().getBody().addNewSectPr().addNewPgMar();
    for (var side : List.of("t", "b")) {
      var size = BigInteger.valueOf(850);
      if (side.equals("t")) {
        margins.setTop(size);
      } else {
        margins.setBottom(size);
      }
    }
    margins.setLeft(BigInteger.valueOf(1000));
    margins.setRight(BigInteger.valueOf(1000));
  }

  static byte[] write(Sheet sheet) throws IOException {
    return new WordWriter(sheet).draw();
  }

  private byte[] draw() throws IOException {
    boolean centred = layout.is("words", "2");
    var title = paragraph();
    run(title, sheet.name(), true, false, 24, "1F3864");
    title.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
    if (!sheet.label().isEmpty()) {
      run(paragraph(), sheet.label(), false, true, 12, "555555");
    }
    sheet.contact().forEach(this::row);
    if (sheet.side().isEmpty()) {
      parts(sheet.main());
    } else {
      var table = table(List.of(3000, 7000));
      enter(table.getRow(0).getCell(0), 3000);
      parts(sheet.side());
      enter(table.getRow(0).getCell(1), 7000);
      parts(sheet.main());
    }
    var bytes = new ByteArrayOutputStream();
    document.write(bytes);
    document.close();
    return bytes.toByteArray();
  }

  private XWPFTable table(List<Integer> widths) {
    var table = document.createTable(1, widths.size());
    table.removeBorders();
    for (int i = 0; i < widths.size(); i++) {
      var size = table.getRow(0).getCell(i).getCTTc().addNewTcPr().addNewTcW();
      size.setW(BigInteger.valueOf(widths.get(i)));
      size.setType(STTblWidth.DXA);
    }
    return table;
  }

  private void enter(@Nullable XWPFTableCell next, int size) {
    cell = next;
    cellUsed = false;
    width = size;
  }

  private XWPFParagraph paragraph() {
    if (cell == null) {
      return plain(document.createParagraph());
    }
    var paragraph = cellUsed ? cell.addParagraph() : cell.getParagraphArray(0);
    cellUsed = true;
    return plain(paragraph);
  }

  private static XWPFParagraph plain(XWPFParagraph paragraph) {
    paragraph.setSpacingAfter(30);
    return paragraph;
  }

  private static void run(
      XWPFParagraph paragraph, String text, boolean bold, boolean italic, int size, String colour) {
    var run = paragraph.createRun();
    run.setText(text);
    run.setBold(bold);
    run.setItalic(italic);
    run.setFontSize(size);
    run.setFontFamily("Liberation Sans");
    run.setColor(colour);
  }

  private void parts(List<Part> parts) {
    for (var part : parts) {
      var heading = paragraph();
      heading.setSpacingBefore(200);
      boolean upper = layout.is("headings", "upper");
      run(
          heading,
          upper ? part.heading().toUpperCase(Locale.ROOT) : part.heading(),
          true,
          false,
          upper ? 11 : 14,
          upper ? "000000" : "2E74B5");
      for (var item : part.items()) {
        switch (item) {
          case Entry entry -> entry(entry);
          case Paragraph paragraph -> text(paragraph.text());
          case Skills skills -> skills(skills);
        }
      }
    }
  }

  private void text(String text) {
    run(paragraph(), text, false, false, 10, "000000");
  }

  private void entry(Entry entry) {
    var rows = entry.rows();
    boolean margin = !rows.isEmpty() && !rows.getFirst().margin().isEmpty() && cell == null;
    if (margin) {
      var table = table(List.of(2400, 7600));
      enter(table.getRow(0).getCell(0), 2400);
      runs(paragraph(), rows.getFirst().margin());
      enter(table.getRow(0).getCell(1), 7600);
    }
    rows.forEach(this::row);
    if (layout.is("bullet", "none")) {
      text(String.join(". ", entry.bullets()));
    }
    for (var bullet : layout.is("bullet", "none") ? List.<String>of() : entry.bullets()) {
      var paragraph = paragraph();
      if (layout.is("bullet", "list")) {
        paragraph.setNumID(list);
        run(paragraph, bullet, false, false, 10, "000000");
      } else {
        run(paragraph, layout.get("bullet") + " " + bullet, false, false, 10, "000000");
      }
    }
    if (margin) {
      enter(null, PAGE);
    }
  }

  private void row(Row row) {
    var paragraph = paragraph();
    runs(paragraph, row.left());
    if (!row.right().isEmpty()) {
      var properties = paragraph.getCTP().getPPr();
      var stop =
          (properties == null ? paragraph.getCTP().addNewPPr() : properties)
              .addNewTabs()
              .addNewTab();
      stop.setVal(STTabJc.RIGHT);
      stop.setPos(BigInteger.valueOf(width - 200));
      paragraph.createRun().addTab();
      runs(paragraph, row.right());
    }
  }

  private static void runs(XWPFParagraph paragraph, List<Run> runs) {
    runs.forEach(r -> run(paragraph, r.text(), r.bold(), r.italic(), 10, "000000"));
  }

  private void skills(Skills skills) {
    var group = skills.group();
    switch (layout.get("skills")) {
      case "bullets" -> {
        if (!group.isEmpty()) {
          run(paragraph(), group, true, false, 10, "000000");
        }
        for (var name : skills.names()) {
          var paragraph = paragraph();
          paragraph.setNumID(list);
          run(paragraph, name, false, false, 10, "000000");
        }
      }
      case "lines" -> skills.names().forEach(this::text);
      default -> {
        var paragraph = paragraph();
        if (!group.isEmpty()) {
          run(paragraph, group + ": ", true, false, 10, "000000");
        }
        run(paragraph, String.join(", ", skills.names()), false, false, 10, "000000");
      }
    }
  }

  private BigInteger bulletList() {
    var definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.ZERO);
    var level = definition.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("•");
    var indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(500));
    indent.setHanging(BigInteger.valueOf(250));
    var numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }
}
