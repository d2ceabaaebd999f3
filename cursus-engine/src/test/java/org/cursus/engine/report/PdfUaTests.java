package org.cursus.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.rendering.Documents;
import org.cursus.engine.rendering.Drafts;
import org.cursus.engine.rendering.Format;
import org.cursus.engine.rendering.Look;
import org.cursus.engine.rendering.Look.PageSize;
import org.cursus.engine.rendering.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What reports and documents promise to those who do not see them, as another program checks it.
class PdfUaTests {

  private static final Reports REPORTS = Reports.withFontsOf(List.of());
  private static final Documents DOCUMENTS = Documents.withFontsOf(List.of());

  static Stream<Report> reports() throws IOException {
    var usual = Samples.report(Samples.config(3), "To plan cooling chains.", 72, 41.25, -1);
    var wordy = Samples.report(Samples.config(2), "All that happened then. ".repeat(90), 62, 30);
    var branding =
        new Branding("Centre", logo(), "#7a1f3d", "Printed here.", "https://centre.example.org");
    return Stream.of(
        Samples.with(usual, branding, PageSize.LETTER),
        Samples.german(usual),
        Samples.report(Samples.config(2), Samples.ARABIC, -1, -1),
        wordy);
  }

  private static Logo logo() throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(12, 4, BufferedImage.TYPE_INT_RGB), "png", png);
    return Logo.read(png.toByteArray());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void reportsKeepToPdfUa(Report report) {
    assertThat(PdfUa.faults(REPORTS.write(report, ReportFormat.PDF).bytes())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void documentsKeepToPdfUa(Template template) {
    boolean resume = template.type() == Draft.Type.RESUME;
    var draft = resume ? Drafts.resume() : Drafts.letter();
    var written = DOCUMENTS.write(draft, Look.usual(template), Format.PDF, null);
    assertThat(PdfUa.faults(written.bytes())).isEmpty();
  }

  @Test
  void soDoesOneThatRunsFromRightToLeft() {
    var written = DOCUMENTS.write(Drafts.arabic(), Look.USUAL, Format.PDF, null);
    assertThat(PdfUa.faults(written.bytes())).isEmpty();
  }

  @Test
  void aFileThatIsNotTaggedIsFoundOut() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      var page = new PDPage();
      page.setResources(new PDResources());
      pdf.addPage(page);
      pdf.save(out);
    }
    assertThat(PdfUa.faults(out.toByteArray())).anyMatch(fault -> fault.contains("clause 7.1"));
  }
}
