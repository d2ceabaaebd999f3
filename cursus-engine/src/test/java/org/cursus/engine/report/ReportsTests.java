package org.cursus.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cursus.engine.rendering.Look.PageSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ReportsTests {

  private static final Reports REPORTS = Reports.withFontsOf(List.of());
  private static final double POINTS = 72 / 25.4;

  static Stream<Report> reports() {
    var longText = "A rather long answer with much to say about what happened. ".repeat(80);
    var evil = "<script>alert(1)</script>]]> & \u0000 {page} " + "W".repeat(400);
    return Stream.of(
        Samples.usual(),
        Samples.half(),
        Samples.report(Samples.config(2), Samples.HEBREW, 62, 30),
        Samples.report(Samples.config(3), longText, 72, 41.25, 35),
        Samples.report(Samples.config(3), evil, 0, 0, 0),
        Samples.report(Samples.config(4), "All.", 100, 100, 100, 100),
        Samples.report(Samples.config(3), "", -1, -1, -1),
        Samples.german());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void nothingIsCutOffAndNoHeadingIsLeftBehind(Report report) throws Exception {
    var written = REPORTS.write(report, ReportFormat.PDF);
    assertThat(written.missing()).isEmpty();
    try (var pdf = Loader.loadPDF(written.bytes())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(written.pages());
      var box = pdf.getPage(0).getMediaBox();
      assertThat(box.getWidth() / POINTS)
          .isCloseTo(report.paper().width(), org.assertj.core.data.Offset.offset(.2));
      for (int page = 1; page <= written.pages(); page++) {
        var text = new Placed(pdf, page);
        assertThat(text.all).as("page %d", page).isNotEmpty();
        for (var each : text.all) {
          assertThat((double) each.getXDirAdj()).isGreaterThan(20 * POINTS - 1);
          assertThat((double) each.getXDirAdj() + each.getWidthDirAdj())
              .as("page %d at %s", page, each)
              .isLessThan(box.getWidth() - 20 * POINTS + 1);
          assertThat((double) each.getYDirAdj()).isLessThan(box.getHeight() - 10 * POINTS);
        }
        assertThat(text.sizeOfLastLine(box.getHeight() - 24 * POINTS))
            .as("the last line of page %d is no heading", page)
            .isLessThan(10.5);
      }
    }
  }

  /// The text of a page with its places.
  private static final class Placed extends PDFTextStripper {

    private final List<TextPosition> all = new ArrayList<>();

    Placed(PDDocument pdf, int page) throws IOException {
      setStartPage(page);
      setEndPage(page);
      getText(pdf);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      if (all != null && !text.getUnicode().isBlank()) {
        all.add(text);
      }
    }

    /// Above the foot of the page.
    double sizeOfLastLine(double foot) {
      var body = all.stream().filter(each -> each.getYDirAdj() < foot).toList();
      var last = body.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0);
      return body.stream()
          .filter(each -> each.getYDirAdj() > last - 1)
          .mapToDouble(TextPosition::getFontSizeInPt)
          .max()
          .orElse(0);
    }
  }

  @Test
  void aPdfIsTaggedForThoseWhoDoNotSeeIt() throws Exception {
    try (var pdf = Loader.loadPDF(REPORTS.write(Samples.usual(), ReportFormat.PDF).bytes())) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo("en");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Career readiness: your report");
      assertThat(catalog.getDocumentOutline().children())
          .extracting(each -> each.getTitle())
          .containsExactly(
              "Your result by section",
              "What your total means",
              "What holds your score down",
              "What helps most",
              "What this score can and cannot tell",
              "Your answers");
      var elements = new ArrayList<PDStructureElement>();
      collect(catalog.getStructureTreeRoot(), elements);
      var types = elements.stream().map(PDStructureElement::getStructureType).toList();
      assertThat(types).contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD");
      assertThat(types.stream().filter("H1"::equals)).hasSize(1);
      // The dial, the radar, and a bar for each of eight sections.
      assertThat(elements)
          .filteredOn(each -> each.getStructureType().equals("Figure"))
          .hasSize(10)
          .allSatisfy(each -> assertThat(each.getAlternateDescription()).isNotBlank())
          .anySatisfy(
              each ->
                  assertThat(each.getAlternateDescription())
                      .isEqualTo("Dial that shows 57.97 of 100 points."))
          .anySatisfy(
              each ->
                  assertThat(each.getAlternateDescription())
                      .contains("Direction 72; Evidence of what you did 41.25"));
      assertThat(elements)
          .filteredOn(each -> each.getStructureType().equals("Link"))
          .isNotEmpty()
          .allSatisfy(each -> assertThat(each.getAlternateDescription()).isNotBlank());
    }
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> all) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        all.add(element);
        collect(element, all);
      }
    }
  }

  @Test
  void theTextIsReadInOrderAndLinksOpenWhatTheySay() throws Exception {
    try (var pdf = Loader.loadPDF(REPORTS.write(Samples.usual(), ReportFormat.PDF).bytes())) {
      var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(text)
          .containsSubsequence(
              "Career readiness",
              "For Ana Cook",
              "Result of 22 November 2026",
              "Finding your footing",
              "Your result by section 2",
              "12.5% of the total",
              "You are here",
              "Holds the total to 60 at most",
              "Holds Evidence of what you did to 50 at most",
              "1. Write down three things",
              "An hour or less",
              "+4.17",
              "It cannot tell you",
              "5 on a scale from 1 (not at all) to 5 (very)",
              "1. Yes, and I could show it");
      var second = new PDFTextStripper();
      second.setStartPage(2);
      second.setEndPage(2);
      assertThat(second.getText(pdf))
          .contains("Page 2 of " + pdf.getNumberOfPages())
          .containsOnlyOnce("What it means");
      assertThat(pdf.getPage(0).getAnnotations()).hasSize(6);
      var addresses = new ArrayList<String>();
      for (var page : pdf.getPages()) {
        for (var note : page.getAnnotations()) {
          if (note instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI action) {
            addresses.add(action.getURI());
          }
        }
      }
      assertThat(addresses)
          .containsExactly(
              "https://careers.example.org/record", "https://careers.example.org/jobs");
    }
  }

  @Test
  void whatRunsFromRightToLeftIsTheTextThatWasWritten() throws Exception {
    for (var words : List.of(Samples.HEBREW, Samples.ARABIC)) {
      var report = Samples.report(Samples.config(2), words, 62, 30);
      try (var pdf = Loader.loadPDF(REPORTS.write(report, ReportFormat.PDF).bytes())) {
        var text = Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC);
        assertThat(text).contains(words.substring(0, 20));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theWebPageStandsAlone(Report report) throws Exception {
    var html = new String(REPORTS.write(report, ReportFormat.HTML).bytes(), StandardCharsets.UTF_8);
    var page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    assertThat(html).contains("default-src &#39;none&#39;", "noindex");
    assertThat(html).doesNotContain("<script", "<link", "@import", "src=\"http");
    var drawings = page.getElementsByTagName("svg");
    for (int i = 0; i < drawings.getLength(); i++) {
      assertThat(drawings.item(i).getAttributes().getNamedItem("aria-label").getNodeValue())
          .isNotBlank();
    }
    assertThat(drawings.getLength()).isGreaterThan(2);
  }

  @Test
  void programsGetTheNumbersAsTheyAre() {
    var json =
        JsonMapper.shared().readTree(REPORTS.write(Samples.half(), ReportFormat.JSON).bytes());
    assertThat(json.at("/score").decimalValue()).isEqualByComparingTo("65.19");
    assertThat(json.at("/preliminary").asBoolean()).isTrue();
    assertThat(json.at("/name").isNull()).isTrue();
    assertThat(json.at("/sections/2/score").isNull()).isTrue();
    assertThat(json.at("/recommendations/0/effort").asString()).isEqualTo("small");
    assertThat(json.at("/answers/4/shown/0").asString()).isEqualTo(Samples.ARABIC);
  }

  @Test
  void eachLanguageSaysAll() {
    var english = Words.of("en");
    assertThat(Words.of("de-CH").keys()).isEqualTo(english.keys());
    assertThat(Words.of("pt").language()).isEqualTo("en");
    for (var language : Words.LANGUAGES) {
      var words = Words.of(language);
      assertThat(words.keys()).allSatisfy(key -> assertThat(words.say(key)).doesNotContain("'"));
    }
    assertThat(Words.of("de").number(57.965)).isEqualTo("57,97");
  }

  @Test
  void brandingThatCannotBeReadIsRefused() throws Exception {
    assertThatThrownBy(() -> new Branding("Centre", null, "#ffd700", null, null))
        .hasMessageContaining("darker");
    assertThatThrownBy(() -> new Branding("Centre", null, "teal", null, null))
        .hasMessageContaining("#10566b");
    assertThatThrownBy(() -> Logo.read("<svg/>".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("PNG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void aLogoStandsOnTheCover(String format) throws Exception {
    var file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB), format, file);
    var branding = new Branding("Centre", Logo.read(file.toByteArray()), "#7a1f3d", null, null);
    var branded = Samples.with(Samples.usual(), branding, PageSize.LETTER);
    try (var pdf = Loader.loadPDF(REPORTS.write(branded, ReportFormat.PDF).bytes())) {
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
    }
  }
}
