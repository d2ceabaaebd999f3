package org.cursus.engine.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Contact;
import org.cursus.engine.draft.Draft.Form;
import org.cursus.engine.draft.Draft.Head;
import org.cursus.engine.draft.Draft.Item;
import org.cursus.engine.draft.Draft.Part;
import org.cursus.engine.draft.Draft.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class DocumentsTests {

  private static final String EVIL = "<script>alert(1)</script><b onclick='x()'>\"&amp;]]>";
  private static final Documents DOCUMENTS = Documents.withFontsOf(List.of());

  @ParameterizedTest
  @EnumSource(Template.class)
  void whatWasMeantIsReadBack(Template template) {
    var look = Look.usual(template);
    var drafts =
        template.type() == Draft.Type.RESUME
            ? List.of(Drafts.resume(), Drafts.arabic(), Drafts.hebrew())
            : List.of(Drafts.letter());
    for (var draft : drafts) {
      for (var format : List.of(Format.PDF, Format.DOCX)) {
        var written = DOCUMENTS.write(draft, look, format, null);
        assertThat(written.findings()).isEmpty();
        assertThat(RoundTrip.check(draft, look, written.bytes(), format))
            .as("%s as %s in %s", template, format, draft.language())
            .isEmpty();
      }
    }
  }

  @Test
  void tellsWhatIsLost() {
    var written = DOCUMENTS.write(Drafts.resume(), Look.USUAL, Format.PDF, null);
    var other = Drafts.longResume(1);
    assertThat(RoundTrip.check(other, Look.USUAL, written.bytes(), Format.PDF))
        .anySatisfy(
            lost -> {
              assertThat(lost.field()).isEqualTo("work_experience.0.company");
              assertThat(lost.meant()).isEqualTo("Harbour Logistics Depot 1");
            })
        .anySatisfy(lost -> assertThat(lost.kind()).isEqualTo(Lost.Kind.TEXT));
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void aPdfIsTaggedAndHoldsItsFontsAndItsWordsAsTheyWereWritten(Template template)
      throws Exception {
    var draft = template.type() == Draft.Type.RESUME ? Drafts.resume() : Drafts.letter();
    var written = DOCUMENTS.write(draft, Look.usual(template), Format.PDF, null);
    try (var pdf = Loader.loadPDF(written.bytes())) {
      assertThat(written.pages()).isEqualTo(pdf.getNumberOfPages());
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
      assertThat(catalog.getLanguage()).isEqualTo("en");
      assertThat(catalog.getDocumentOutline().children()).isNotEmpty();
      assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Annika Östberg – ");
      for (var name : pdf.getPage(0).getResources().getFontNames()) {
        var font = pdf.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).containsPattern("^[A-Z]{6}\\+");
      }
      // In the order in which it is written, not sorted by place.
      var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(text).doesNotContainPattern("[\\uFB00-\\uFB06]");
      assertThat(text.indexOf("Annika Östberg")).isNotNegative();
      assertThat(text)
          .containsPattern(
              "annika.ostberg@example.org[\\u00a0 ·]+\\+44 20 7946 0958[\\u00a0 ·]+Sheff");
      if (template.type() == Draft.Type.RESUME) {
        assertThat(text)
            .contains("official guideline", "affiliated clinics", "refrigerators")
            .containsSubsequence(
                "Senior Clinical Pharmacist", "sign off 120", "Resident Pharmacist");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(value = Format.class)
  void markupInAFieldStaysText(Format format) throws Exception {
    var draft = evil();
    var look = Look.usual(Template.SIDEBAR);
    var written = DOCUMENTS.write(draft, look, format, null);
    assertThat(written.findings())
        .extracting(Finding::kind)
        .containsOnly(Finding.Kind.ADDRESS_LEFT_OUT)
        .hasSize(3);
    var text = new String(written.bytes(), StandardCharsets.UTF_8);
    switch (format) {
      case HTML -> {
        assertThat(text).doesNotContain("<script", "onclick='", "href=\"javascript", "href=\"data");
        assertThat(text)
            .contains("&lt;script&gt;alert(1)", "default-src 'none'".replace("'", "&#39;"));
      }
      case MARKDOWN -> assertThat(text).doesNotContain("<script").doesNotContain("](<javascript");
      case DOCX -> wellFormed(written.bytes());
      case PDF -> {
        assertThat(RoundTrip.check(draft, look, written.bytes(), format))
            .filteredOn(lost -> lost.kind() == Lost.Kind.TEXT)
            .isEmpty();
        try (var pdf = Loader.loadPDF(written.bytes())) {
          for (var note : pdf.getPage(0).getAnnotations()) {
            if (note instanceof PDAnnotationLink link
                && link.getAction() instanceof PDActionURI action) {
              assertThat(action.getURI()).startsWith("https://");
            }
          }
        }
      }
      case TEXT -> assertThat(text).contains(EVIL);
      case JSON_RESUME ->
          assertThat(JsonMapper.shared().readTree(text).at("/work/0/position").asString())
              .isEqualTo(EVIL);
    }
  }

  private static Draft evil() {
    var item =
        new Item(
            "1",
            "v",
            EVIL,
            EVIL,
            EVIL,
            "2019 – 2020",
            "javascript:alert(1)",
            Form.BULLETS,
            1,
            List.of(Drafts.sentence(EVIL, 1)));
    var names = Drafts.item(EVIL, null, null, null, Form.NAMES, 1, EVIL);
    return new Draft(
        Draft.Type.RESUME,
        "en",
        new Head(
            "v",
            EVIL,
            EVIL,
            List.of(
                new Contact("link", EVIL, "data:text/html,<script>alert(1)</script>"),
                new Contact("link", "home", "https://example.org/?q=%3Cscript%3E&b='"),
                new Contact("link", "other", "javascript:alert(1)"))),
        null,
        List.of(
            new Section(Part.WORK, EVIL, List.of(item)),
            new Section(Part.SKILLS, EVIL, List.of(names))));
  }

  private static void wellFormed(byte[] docx) throws Exception {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var part = zip.readAllBytes();
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(part));
        assertThat(new String(part, StandardCharsets.UTF_8)).doesNotContain("javascript:");
      }
    }
  }

  @Test
  void namesCharactersThatNoFontHas() {
    var draft =
        Drafts.with(
            Drafts.resume(),
            new Section(
                Part.SUMMARY,
                "Profile",
                List.of(Drafts.item(null, null, null, null, Form.TEXT, 1, "日本語 and हिन्दी"))));
    var findings = DOCUMENTS.write(draft, Look.USUAL, Format.PDF, null).findings();
    assertThat(findings)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(Finding.Kind.MISSING_CHARACTERS);
              assertThat(one.sentence()).contains("Devanagari, Han", "日 本 語");
            });
    assertThat(DOCUMENTS.write(draft, Look.USUAL, Format.DOCX, null).findings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Template.class, names = "LETTER.*", mode = EnumSource.Mode.MATCH_NONE)
  void longWordsBreakInsideTheMargins(Template template) {
    var word = "Donaudampfschifffahrts".repeat(30);
    var address = "https://example.org/" + "a-very-long-path/".repeat(20);
    var job =
        new Item(
            "1",
            "v",
            word,
            word,
            null,
            "March 2019 – September 2024",
            address,
            Form.BULLETS,
            1,
            List.of(Drafts.sentence(word, 1), Drafts.sentence(address, 1)));
    var draft =
        new Draft(
            Draft.Type.RESUME,
            "de",
            new Head("v", word, word, List.of(new Contact("link", address, address))),
            null,
            List.of(
                new Section(Part.WORK, "Berufserfahrung", List.of(job)),
                new Section(
                    Part.SKILLS,
                    "Kenntnisse",
                    List.of(Drafts.item(word, null, null, null, Form.NAMES, 1, word, "kurz")))));
    var look = Look.usual(template);
    var written = DOCUMENTS.write(draft, look, Format.PDF, null);
    assertThat(RoundTrip.check(draft, look, written.bytes(), Format.PDF))
        .filteredOn(lost -> lost.kind() != Lost.Kind.FIELD)
        .isEmpty();
  }

  @Test
  void sectionsWithoutContentAreLeftOutAndALookOrdersAndNamesTheOthers() {
    var usual = Drafts.resume();
    var sections = new ArrayList<>(usual.sections());
    sections.add(new Section(Part.AWARDS, "Awards", List.of()));
    sections.add(
        new Section(
            Part.INTERESTS,
            "Interests",
            List.of(Drafts.item(null, null, null, null, Form.NAMES, .1))));
    var draft = Drafts.with(usual, sections.toArray(Section[]::new));
    var look =
        new Look(
            "compact",
            "noto-sans",
            "noto-serif",
            "#1b5e6b",
            Look.Spacing.AIRY,
            10,
            Look.PageSize.LETTER,
            new Look.Margins(15, 15, 15, 15),
            true,
            List.of(Part.EDUCATION),
            java.util.Map.of(Part.WORK, "Where I worked"));
    var text =
        new String(
            DOCUMENTS.write(draft, look, Format.MARKDOWN, null).bytes(), StandardCharsets.UTF_8);
    assertThat(text)
        .doesNotContain("Awards", "Interests")
        .containsSubsequence("# Annika", "## Education", "## Profile", "## Where I worked");
  }

  @Test
  void anEmptyDraftIsAPageWithAName() {
    var draft = Drafts.with(Drafts.resume());
    for (var format : Format.values()) {
      assertThat(DOCUMENTS.write(draft, Look.USUAL, format, null).bytes()).isNotEmpty();
    }
  }

  @Test
  void wordFindsStylesLinksAndProperties() throws Exception {
    var bytes =
        DOCUMENTS.write(Drafts.resume(), Look.usual(Template.BOLD), Format.DOCX, null).bytes();
    try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      var styles = docx.getParagraphs().stream().map(one -> one.getStyle()).toList();
      assertThat(styles).contains("Title", "Heading1", "Heading2", "ListBullet");
      assertThat(docx.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      assertThat(docx.getProperties().getCoreProperties().getTitle()).startsWith("Annika Östberg");
      assertThat(docx.getHyperlinks())
          .extracting(link -> link.getURL())
          .contains("mailto:annika.ostberg@example.org");
    }
    var arabic = DOCUMENTS.write(Drafts.arabic(), Look.USUAL, Format.DOCX, null).bytes();
    try (var docx = new XWPFDocument(new ByteArrayInputStream(arabic))) {
      assertThat(docx.getStyles().getStyle("Normal").getCTStyle().xmlText()).contains("bidi");
      assertThat(docx.getDocument().xmlText()).contains("<w:rtl");
    }
  }

  @Test
  void aPhotoIsLookedAtBeforeItIsShown() throws Exception {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(120, 160, BufferedImage.TYPE_INT_RGB), "png", out);
    var photo = Photo.of(out.toByteArray()).orElseThrow();
    assertThat(photo.height()).isEqualTo(160);
    assertThat(Photo.of("GIF89a, or so it says".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(Photo.of(java.util.Arrays.copyOf(out.toByteArray(), 20))).isEmpty();
    var usual = Look.USUAL;
    var shown =
        new Look(
            usual.template(),
            usual.bodyFont(),
            usual.headingFont(),
            usual.accent(),
            usual.spacing(),
            usual.fontSize(),
            usual.page(),
            usual.margins(),
            true,
            List.of(),
            java.util.Map.of());
    try (var pdf =
        Loader.loadPDF(DOCUMENTS.write(Drafts.resume(), shown, Format.PDF, photo).bytes())) {
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).isNotEmpty();
    }
    var docx = DOCUMENTS.write(Drafts.resume(), shown, Format.DOCX, photo).bytes();
    try (var word = new XWPFDocument(new ByteArrayInputStream(docx))) {
      assertThat(word.getAllPictures()).hasSize(1);
    }
  }

  @Test
  void jsonResumeIsWhatTheSchemaAsks() {
    var bytes = DOCUMENTS.write(Drafts.resume(), Look.USUAL, Format.JSON_RESUME, null).bytes();
    var json = JsonMapper.shared().readTree(bytes);
    assertThat(json.at("/basics/email").asString()).isEqualTo("annika.ostberg@example.org");
    assertThat(json.at("/work/0/startDate").asString()).isEqualTo("2019-03");
    assertThat(json.at("/work/0").has("endDate")).isFalse();
    assertThat(json.at("/work/1/endDate").asString()).isEqualTo("2019-02");
    assertThat(json.at("/work/0/highlights")).hasSize(5);
    assertThat(json.at("/languages/2/fluency").asString()).isEqualTo("B2");
    assertThat(json.at("/skills/1/keywords")).hasSize(4);
    assertThatThrownBy(
            () -> DOCUMENTS.write(Drafts.letter(), Look.USUAL_LETTER, Format.JSON_RESUME, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
