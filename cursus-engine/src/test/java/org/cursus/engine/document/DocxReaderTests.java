package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.engine.document.Reading.lines;

import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.junit.jupiter.api.Test;

/// What is read of a Word file.
class DocxReaderTests {

  private static List<String> read(SampleDocx.Writing writing) throws UnreadableDocument {
    return lines(SampleDocx.of(writing), "resume.docx");
  }

  private static List<String> readBody(String xml) throws UnreadableDocument {
    return lines(SampleDocx.ofBody(xml), "resume.docx");
  }

  @Test
  void readsTheHeaderFirst() throws UnreadableDocument {
    var lines =
        read(
            document -> {
              SampleDocx.paragraph(document, "Engineer");
              var header = document.createHeader(HeaderFooterType.DEFAULT);
              header.createParagraph().createRun().setText("Ana Silva");
            });
    assertThat(lines).containsExactly("Ana Silva", "Engineer");
  }

  @Test
  void readsShortCellsAcross() throws UnreadableDocument {
    var lines =
        read(
            document -> {
              var table = document.createTable(2, 2);
              table.getRow(0).getCell(0).setText("Acme");
              table.getRow(0).getCell(1).setText("2019 – 2021");
              table.getRow(1).getCell(0).setText("Beta");
              table.getRow(1).getCell(1).setText("2017 – 2019");
            });
    assertThat(lines).containsExactly("Acme\t2019 – 2021", "Beta\t2017 – 2019");
  }

  @Test
  void putsDatesInANarrowCellOnTheFirstLineOfTheirEntry() throws UnreadableDocument {
    var lines =
        read(
            document -> {
              var row = document.createTable(1, 2).getRow(0);
              row.getCell(0).setText("2019 – 2021");
              row.getCell(1).setText("Engineer");
              row.getCell(1).addParagraph().createRun().setText("Acme");
            });
    assertThat(lines).containsExactly("2019 – 2021\tEngineer", "Acme");
  }

  @Test
  void readsLayoutCellsOneAfterTheOther() throws UnreadableDocument {
    var lines =
        read(
            document -> {
              var row = document.createTable(1, 2).getRow(0);
              for (int cell = 0; cell < 2; cell++) {
                row.getCell(cell).setText("Column " + cell);
                for (int i = 0; i < 4 + cell; i++) {
                  row.getCell(cell).addParagraph().createRun().setText("Row " + i);
                }
              }
            });
    assertThat(lines).hasSize(11).startsWith("Column 0", "Row 0", "Row 1");
    assertThat(lines.get(5)).isEqualTo("Column 1");
  }

  @Test
  void keepsStylesTabsAndLinks() throws UnreadableDocument {
    var content =
        SampleDocx.of(
            document -> {
              var paragraph = document.createParagraph();
              var company = paragraph.createRun();
              company.setBold(true);
              company.setFontSize(14);
              company.setText("Acme");
              var dates = paragraph.createRun();
              dates.addTab();
              dates.setItalic(true);
              dates.setText("2019 – 2021");
              paragraph.createHyperlinkRun("https://acme.example").setText(" site");
            });
    var spans = DocumentReader.read(content, "resume.docx").lines().getFirst().spans();
    assertThat(spans).extracting(Span::text).containsExactly("Acme", "\t2019 – 2021", " site");
    assertThat(spans).extracting(Span::bold).containsExactly(true, false, false);
    assertThat(spans).extracting(Span::italic).containsExactly(false, true, false);
    assertThat(spans.getFirst().fontSize()).isEqualTo(14);
    assertThat(spans.getLast().link()).isEqualTo("https://acme.example");
  }

  @Test
  void marksListItems() throws UnreadableDocument {
    assertThat(
            readBody(
                """
                <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>\
                <w:r><w:t>Built a thing</w:t></w:r></w:p>"""))
        .containsExactly("• Built a thing");
  }

  @Test
  void readsTextBoxesOnceAndContentControls() throws UnreadableDocument {
    assertThat(
            readBody(
                """
                <w:sdt><w:sdtContent><w:p><w:r><w:t>Engineer</w:t></w:r><w:r>\
                <mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>\
                <w:p><w:r><w:t>Ana Silva</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing>\
                </mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Ana Silva</w:t></w:r>\
                </w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>\
                </w:sdtContent></w:sdt>"""))
        .containsExactly("Engineer", "Ana Silva");
  }

  @Test
  void leavesOutDeletedAndHiddenText() throws UnreadableDocument {
    assertThat(
            readBody(
                """
                <w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del>\
                <w:ins><w:r><w:t>new</w:t></w:r></w:ins>\
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>\
                <w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>white</w:t></w:r></w:p>"""))
        .containsExactly("new");
  }

  @Test
  void readsWhiteTextWhereCellsAreShaded() throws UnreadableDocument {
    assertThat(
            readBody(
                """
                <w:p><w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr>\
                <w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Ana Silva</w:t></w:r></w:p>"""))
        .containsExactly("Ana Silva");
  }

  @Test
  void joinsAHeadingSpelledWithBlanks() throws UnreadableDocument {
    assertThat(read(document -> SampleDocx.paragraph(document, "S K I L L S   A N D   T O O L S")))
        .containsExactly("SKILLS AND TOOLS");
  }

  @Test
  void beginsPagesWhereTheFileDoes() throws UnreadableDocument {
    var content =
        SampleDocx.of(
            document -> {
              SampleDocx.paragraph(document, "First").createRun().addBreak(BreakType.PAGE);
              SampleDocx.paragraph(document, "Second");
            });
    var read = DocumentReader.read(content, "resume.docx");
    assertThat(read.lines()).extracting(Line::page).containsExactly(1, 2);
    assertThat(read.pages()).containsExactly(new Page(1, 612, 792), new Page(2, 612, 792));
  }

  @Test
  void wrapsLongParagraphsOntoThePage() throws UnreadableDocument {
    var prose = "word ".repeat(60).strip();
    var content = SampleDocx.of(document -> SampleDocx.paragraph(document, prose));
    var read = DocumentReader.read(content, "resume.docx");
    assertThat(read.lines()).hasSizeGreaterThan(2);
    assertThat(read.lines()).allMatch(line -> line.box().right() <= 612 - 54);
    assertThat(String.join(" ", read.lines().stream().map(Line::text).toList())).isEqualTo(prose);
  }
}
