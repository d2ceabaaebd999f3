package org.cursus.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.cursus.engine.document.HiddenText.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a PDF prints and nobody sees, and what is seen although it looks like that.
class PdfHiddenTextTests {

  private static final String SECRET = "Kubernetes Terraform Rust";

  private static Arguments of(String name, UnaryOperator<SamplePdf> drawing, Reason reason) {
    return Arguments.argumentSet(name, drawing, reason);
  }

  static Arguments[] hiding() {
    return new Arguments[] {
      of("white on paper", pdf -> secret(pdf.colour(1, 1, 1)), Reason.WHITE),
      of("nearly white on paper", pdf -> secret(pdf.colour(.98f, .98f, .98f)), Reason.WHITE),
      of(
          "white on a white bar over a dark one",
          pdf -> secret(bar(bar(pdf.colour(0, 0, .4f)).colour(1, 1, 1))),
          Reason.WHITE),
      of("black on a black bar", pdf -> secret(bar(pdf.colour(0, 0, 0))), Reason.WHITE),
      of("white in ink", pdf -> secret(pdf.raw("0 0 0 0 k\n")), Reason.WHITE),
      of("hardly any of it let through", pdf -> secret(pdf.alpha(.01f)), Reason.WHITE),
      of("one point high", pdf -> pdf.text(60, 145, 1, SECRET), Reason.TINY),
      of("pressed together", pdf -> secret(pdf.raw("1 Tz\n")).raw("100 Tz\n"), Reason.TINY),
      of("right of the page", pdf -> pdf.text(700, 145, SECRET), Reason.OFF_PAGE),
      of("above the page", pdf -> pdf.text(60, -40, SECRET), Reason.OFF_PAGE),
      of("no ink", pdf -> secret(pdf.mode(RenderingMode.NEITHER)), Reason.INVISIBLE),
      of(
          "for clipping only",
          pdf -> secret(pdf.mode(RenderingMode.NEITHER_CLIP)),
          Reason.INVISIBLE),
      of("under a bar", pdf -> bar(secret(pdf).colour(.2f, .2f, .2f)), Reason.INVISIBLE),
      of("under white", pdf -> bar(secret(pdf).colour(1, 1, 1)), Reason.INVISIBLE),
      of("under a picture", pdf -> secret(pdf).picture(40, 120, 400, 50), Reason.INVISIBLE),
      of(
          "outside the part that is painted",
          pdf -> secret(pdf.raw("q 0 0 612 500 re W n\n")).raw("Q\n"),
          Reason.INVISIBLE),
    };
  }

  static Arguments[] showing() {
    return new Arguments[] {
      of("white on a dark bar", pdf -> secret(bar(pdf.colour(0, 0, .4f)).colour(1, 1, 1)), null),
      of("white on a picture", pdf -> secret(pdf.picture(40, 120, 400, 50).colour(1, 1, 1)), null),
      of(
          "white on a thick line",
          pdf -> secret(pdf.raw("30 w 40 650 m 500 650 l S\n").colour(1, 1, 1)),
          null),
      of("white on a bar of stripes", pdf -> secret(stripes(pdf).colour(1, 1, 1)), null),
      of("white with an outline", pdf -> outlined(pdf.colour(1, 1, 1)), null),
      of("light grey", pdf -> secret(pdf.colour(.75f, .75f, .75f)), null),
      of("a watermark", pdf -> secret(pdf.alpha(.15f)), null),
      of("small print", pdf -> pdf.text(60, 145, 4, SECRET), null),
      of("struck through", pdf -> secret(pdf).bar(60, 141, 150, 1), null),
      of(
          "struck through in the ink of a thin bar before it",
          pdf -> secret(pdf.bar(60, 141, 150, 1)),
          null),
      of("under a glaze", pdf -> bar(secret(pdf).colour(1, 1, 0).alpha(.3f)), null),
      of("in a frame drawn later", pdf -> secret(pdf).raw(frame()), null),
      of(
          "after the end of a clip",
          pdf -> secret(pdf.raw("q 0 0 612 500 re W n 0 0 1 1 re f Q\n")),
          null),
      of(
          "under a bar of which only a part is painted",
          pdf -> secret(pdf).raw("q 0 0 612 500 re W n 0 0 612 792 re f Q\n"),
          null),
    };
  }

  private static SamplePdf secret(SamplePdf pdf) {
    return pdf.text(60, 145, SECRET);
  }

  private static SamplePdf outlined(SamplePdf pdf) {
    return secret(pdf.mode(RenderingMode.FILL_STROKE).raw("0 G\n"));
  }

  private static SamplePdf bar(SamplePdf pdf) {
    return pdf.bar(40, 120, 400, 50);
  }

  private static SamplePdf stripes(SamplePdf pdf) {
    for (int i = 0; i < 50; i++) {
      pdf.colour(0, i / 100f, .4f).bar(40, 120 + i, 400, 1);
    }
    return pdf;
  }

  /// Two rectangles of which the inner one stays free.
  private static String frame() {
    return "0 g 40 620 400 60 re 44 624 392 52 re f*\n";
  }

  @ParameterizedTest
  @MethodSource("hiding")
  void findsAndKeepsOut(UnaryOperator<SamplePdf> drawing, Reason reason) throws Exception {
    var read = read(drawing);
    assertThat(read.lines()).extracting(Line::text).containsExactly("Ana Silva", "Porto");
    assertThat(read.hidden())
        .extracting(HiddenText::page, HiddenText::reason, HiddenText::text)
        .containsExactly(tuple(1, reason, SECRET));
  }

  @ParameterizedTest
  @MethodSource("showing")
  void leavesInTheText(UnaryOperator<SamplePdf> drawing, Reason none) throws Exception {
    var read = read(drawing);
    assertThat(read.lines()).extracting(Line::text).contains("Ana Silva", "Porto", SECRET);
    assertThat(read.hidden()).isEmpty();
  }

  private static Document read(UnaryOperator<SamplePdf> drawing) throws UnreadableDocument {
    var pdf = new SamplePdf().text(60, 80, "Ana Silva").text(60, 100, "Porto").raw("q\n");
    return DocumentReader.read(drawing.apply(pdf).raw("Q\n").bytes(), "resume.pdf");
  }

  @Test
  void saysWhereItIs() throws UnreadableDocument {
    var pdf = new SamplePdf().text(60, 80, "Ana").nextPage().text(60, 80, "Silva");
    var hidden =
        DocumentReader.read(secret(pdf.colour(1, 1, 1)).bytes(), "resume.pdf").hidden().getFirst();
    assertThat(hidden.page()).isEqualTo(2);
    assertThat(hidden.box().x()).isBetween(59.0, 62.0);
    assertThat(hidden.box().right()).isBetween(150.0, 220.0);
    assertThat(hidden.box().y()).isBetween(130.0, 145.0);
  }

  @Test
  void joinsLinesAndBoundsThem() throws UnreadableDocument {
    var pdf = new SamplePdf().text(60, 40, "Ana Silva").colour(1, 1, 1);
    for (int i = 0; i < 300; i++) {
      pdf.text(60, 60 + 2 * i, 8, "hidden line number " + i + " with words");
    }
    var hidden = DocumentReader.read(pdf.bytes(), "resume.pdf").hidden();
    assertThat(hidden).hasSize(200);
    assertThat(hidden.get(7).text()).isEqualTo("hidden line number 7 with words");
  }

  @Test
  void boundsTheCharacters() throws UnreadableDocument {
    var pdf = new SamplePdf().text(60, 40, "Ana Silva").colour(1, 1, 1);
    for (int i = 0; i < 30; i++) {
      pdf.text(60, 60 + 20 * i, 2.1, "words beyond number ".repeat(60) + i);
    }
    var hidden = DocumentReader.read(pdf.bytes(), "resume.pdf").hidden();
    assertThat(hidden.stream().mapToInt(one -> one.text().length()).sum())
        .isBetween(15_000, 20_000);
  }

  @Test
  void saysNothingOfPlaceholdersAndShadows() throws UnreadableDocument {
    var pdf =
        new SamplePdf()
            .text(60, 80, "Ana Silva")
            .colour(1, 1, 1)
            .text(61.5, 81.5, "Ana Silva")
            .text(60, 300, ".")
            .text(60, 320, "- -");
    assertThat(DocumentReader.read(pdf.bytes(), "resume.pdf").hidden()).isEmpty();
  }

  @Test
  void readsTheTextLayerOfAScanWithAStamp() throws UnreadableDocument {
    var pdf =
        new SamplePdf()
            .mode(RenderingMode.NEITHER)
            .text(60, 80, "Ana Silva, a nurse of many years in Porto")
            .mode(RenderingMode.FILL)
            .picture()
            .text(500, 780, "p1");
    var read = DocumentReader.read(pdf.bytes(), "resume.pdf");
    assertThat(read.lines())
        .extracting(Line::text)
        .contains("Ana Silva, a nurse of many years in Porto");
    assertThat(read.hidden()).isEmpty();
  }
}
