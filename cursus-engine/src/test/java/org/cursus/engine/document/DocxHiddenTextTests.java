package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.cursus.engine.document.HiddenText.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a Word file holds and does not show, and what shows although it looks like that.
class DocxHiddenTextTests {

  private static final String SECRET = "Kubernetes Terraform Rust";
  private static final String RUN = "<w:r><w:t>" + SECRET + "</w:t></w:r>";
  private static final String WHITE = run("<w:color w:val=\"FFFFFF\"/>");

  private static Arguments of(String name, String body, Reason reason) {
    return Arguments.argumentSet(name, body, reason);
  }

  private static String run(String properties) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + SECRET + "</w:t></w:r>";
  }

  private static String paragraph(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String cell(String fill, String runs) {
    return "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\""
        + fill
        + "\"/></w:tcPr>"
        + paragraph(runs)
        + "</w:tc></w:tr></w:tbl>";
  }

  /// A text box whose measures are given in points.
  private static String box(String place, int x, int width, int height) {
    return paragraph(
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor"
            + place
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
            + "<wp:positionH><wp:posOffset>"
            + x * 12_700
            + "</wp:posOffset></wp:positionH><wp:extent cx=\""
            + width * 12_700
            + "\" cy=\""
            + height * 12_700
            + "\"/><wps:wsp><wps:txbx><w:txbxContent>"
            + paragraph(RUN)
            + "</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><w:txbxContent>"
            + paragraph(RUN)
            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>");
  }

  private static String oldBox(String style) {
    return paragraph(
        "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" style=\""
            + style
            + "\"><v:textbox><w:txbxContent>"
            + paragraph(RUN)
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>");
  }

  static Arguments[] hiding() {
    return new Arguments[] {
      of("marked", paragraph(run("<w:vanish/>")), Reason.MARKED_HIDDEN),
      of("white", paragraph(WHITE), Reason.WHITE),
      of("nearly white", paragraph(run("<w:color w:val=\"FDFDFD\"/>")), Reason.WHITE),
      of(
          "white on white shading",
          paragraph(run("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>")),
          Reason.WHITE),
      of(
          "white beside a shaded cell",
          cell("1F3864", "<w:r><w:t>Porto</w:t></w:r>") + paragraph(WHITE),
          Reason.WHITE),
      of("white in a white cell", cell("FFFFFF", WHITE), Reason.WHITE),
      of(
          "black marked in black",
          paragraph(run("<w:color w:val=\"000000\"/><w:highlight w:val=\"black\"/>")),
          Reason.WHITE),
      of("half a point", paragraph(run("<w:sz w:val=\"1\"/>")), Reason.TINY),
      of("one point", paragraph(run("<w:sz w:val=\"2\"/>")), Reason.TINY),
      of("a box without size", box("", 72, 0, 0), Reason.TINY),
      of("a box left of the page", box("", -900, 100, 20), Reason.OFF_PAGE),
      of("an old box without size", oldBox("width:0;height:0"), Reason.TINY),
      of(
          "an old box above the page",
          oldBox("position:absolute;margin-top:-900pt;width:90pt;height:9pt"),
          Reason.OFF_PAGE),
    };
  }

  static Arguments[] showing() {
    return new Arguments[] {
      of("white in a dark cell", cell("1F3864", WHITE), null),
      of(
          "white in a table of some style",
          "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/></w:tblPr><w:tr><w:tc>"
              + paragraph(WHITE)
              + "</w:tc></w:tr></w:tbl>",
          null),
      of(
          "white in a shaded paragraph",
          paragraph("<w:pPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:pPr>" + WHITE),
          null),
      of(
          "white and marked in black",
          paragraph(run("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"black\"/>")),
          null),
      of(
          "white over a floating shape",
          box(" behindDoc=\"1\"", 0, 90, 90) + paragraph(WHITE),
          null),
      of("small print", paragraph(run("<w:sz w:val=\"10\"/>")), null),
      of("light grey", paragraph(run("<w:color w:val=\"D9D9D9\"/>")), null),
      of("not hidden after all", paragraph(run("<w:vanish w:val=\"0\"/>")), null),
      of("a box", box("", 400, 100, 50), null),
      of("a box in the left margin", box("", -60, 100, 50), null),
      of("an old box", oldBox("margin-left:-40pt;width:90pt;height:20pt"), null),
    };
  }

  @ParameterizedTest
  @MethodSource("hiding")
  void findsAndKeepsOut(String body, Reason reason) throws Exception {
    var read = read(body);
    assertThat(read.lines()).extracting(Line::text).doesNotContain(SECRET).contains("Ana Silva");
    assertThat(read.hidden()).singleElement().extracting(HiddenText::text).isEqualTo(SECRET);
    assertThat(read.hidden().getFirst().reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @MethodSource("showing")
  void leavesInTheText(String body, Reason none) throws Exception {
    var read = read(body);
    assertThat(read.lines()).extracting(Line::text).contains("Ana Silva", SECRET);
    assertThat(read.hidden()).isEmpty();
  }

  private static Document read(String body) throws UnreadableDocument {
    var xml = "<w:p><w:r><w:t>Ana Silva</w:t></w:r></w:p>" + body;
    return DocumentReader.read(SampleDocx.ofBody(xml), "resume.docx");
  }

  @Test
  void saysWhereItWouldStand() throws UnreadableDocument {
    var pages =
        "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + paragraph("<w:r><w:t>Two</w:t></w:r>");
    var hidden = read(pages + paragraph(run("<w:vanish/>"))).hidden().getFirst();
    assertThat(hidden.page()).isEqualTo(2);
    assertThat(hidden.box().x()).isEqualTo(54);
  }

  @Test
  void joinsTheRunsOfAParagraph() throws UnreadableDocument {
    var hidden = read(paragraph(run("<w:vanish/>") + run("<w:vanish/><w:b/>"))).hidden();
    assertThat(hidden).singleElement().extracting(HiddenText::text).isEqualTo(SECRET + SECRET);
  }
}
