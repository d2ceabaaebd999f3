package org.cursus.engine.rendering;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The parts of a DOCX that do not hold its text: styles, lists, properties, and what says where
/// each part is. Word wants the elements in the order of its schema.
final class DocxParts {

  static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private final Look look;
  private final Template template;
  private final boolean rightToLeft;

  DocxParts(Look look, Template template, boolean rightToLeft) {
    this.look = look;
    this.template = template;
    this.rightToLeft = rightToLeft;
  }

  static String types(boolean png, boolean jpeg) {
    return XML
        + "<Types xmlns=\""
        + PACKAGE
        + "content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + (png ? "<Default Extension=\"png\" ContentType=\"image/png\"/>" : "")
        + (jpeg ? "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>" : "")
        + override("/word/document.xml", "document.main")
        + override("/word/styles.xml", "styles")
        + override("/word/numbering.xml", "numbering")
        + override("/word/settings.xml", "settings")
        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>"
        .formatted(part, type);
  }

  static String roots() {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + "<Relationship Id=\"r1\" Type=\""
        + OFFICE
        + "officeDocument\" Target=\"word/document.xml\"/>"
        + "<Relationship Id=\"r2\" Type=\""
        + PACKAGE
        + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
        + "</Relationships>";
  }

  /// @param links addresses, the first of which is `l0`
  /// @param picture name of the picture's part; empty for none
  static String relations(List<String> links, String picture) {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relation("styles")
        + relation("numbering")
        + relation("settings")
        + (picture.isEmpty()
            ? ""
            : "<Relationship Id=\"photo\" Type=\""
                + OFFICE
                + "image\" Target=\"media/"
                + picture
                + "\"/>")
        + IntStream.range(0, links.size())
            .mapToObj(
                i ->
                    "<Relationship Id=\"l%d\" Type=\"%shyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
                        .formatted(i, OFFICE, Markup.escaped(links.get(i))))
            .collect(Collectors.joining())
        + "</Relationships>";
  }

  private static String relation(String part) {
    return "<Relationship Id=\"%1$s\" Type=\"%2$s%1$s\" Target=\"%1$s.xml\"/>"
        .formatted(part, OFFICE);
  }

  static String properties(String title, String author, String language) {
    return XML
        + "<cp:coreProperties xmlns:cp=\""
        + PACKAGE
        + "metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + Markup.escaped(title)
        + "</dc:title><dc:creator>"
        + Markup.escaped(author)
        + "</dc:creator><dc:language>"
        + Markup.escaped(language)
        + "</dc:language></cp:coreProperties>";
  }

  static String settings() {
    return XML
        + "<w:settings "
        + WORD
        + "><w:compat><w:compatSetting w:name=\"compatibilityMode\""
        + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
  }

  static String numbering() {
    return XML
        + "<w:numbering "
        + WORD
        + "><w:abstractNum w:abstractNumId=\"0\">"
        + "<w:multiLevelType w:val=\"hybridMultilevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
        + "<w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\"ListBullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>"
        + "<w:pPr><w:ind w:left=\"284\" w:hanging=\"227\"/></w:pPr></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
  }

  String styles(String language) {
    var accent = look.accent().substring(1);
    boolean band = template.top() == Template.Top.BAND;
    var body = font(look.bodyFont());
    var heading = font(look.headingFont());
    var centred =
        template == Template.CLASSIC || template == Template.LETTER_CLASSIC
            ? "<w:jc w:val=\"center\"/>"
            : "";
    var shade = band ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + accent + "\"/>" : "";
    var onTop = band ? "FFFFFF" : accent;
    var rule =
        switch (template) {
          case BOLD ->
              "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"6\" w:color=\""
                  + accent
                  + "\"/></w:pBdr>";
          case ACADEMIC -> "";
          default ->
              "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"2\" w:color=\""
                  + accent
                  + "\"/></w:pBdr>";
        };
    var bidi = rightToLeft ? "<w:bidi/>" : "";
    return XML
        + "<w:styles "
        + WORD
        + "><w:docDefaults><w:rPrDefault><w:rPr>"
        + body
        + size(1)
        + "<w:lang w:val=\"%1$s\" w:eastAsia=\"%1$s\" w:bidi=\"%1$s\"/>"
            .formatted(Markup.escaped(language))
        + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        + spacing(0, 0)
        + "</w:pPr></w:pPrDefault></w:docDefaults>"
        + style("Normal", "Normal", bidi, "", true)
        + style(
            "Title",
            "Title",
            "<w:keepNext/>" + shade + bidi + spacing(0, 2) + centred,
            heading + "<w:b/><w:bCs/><w:color w:val=\"" + onTop + "\"/>" + size(2.2),
            false)
        + style(
            "Subtitle",
            "Subtitle",
            "<w:keepNext/>" + shade + bidi + spacing(0, 2) + centred,
            (band ? "<w:color w:val=\"FFFFFF\"/>" : "") + size(1.15),
            false)
        + style(
            "Contact",
            "Contact",
            shade + bidi + spacing(0, 6) + centred,
            (band ? "<w:color w:val=\"FFFFFF\"/>" : ""),
            false)
        + style(
            "Heading1",
            "heading 1",
            "<w:keepNext/><w:keepLines/>"
                + rule
                + bidi
                + spacing(12, 4)
                + "<w:outlineLvl w:val=\"0\"/>",
            heading + "<w:b/><w:bCs/><w:color w:val=\"" + accent + "\"/>" + size(1.2),
            false)
        + style(
            "Heading2",
            "heading 2",
            "<w:keepNext/><w:keepLines/>"
                + tab()
                + bidi
                + spacing(7, 0)
                + "<w:outlineLvl w:val=\"1\"/>",
            heading + "<w:b/><w:bCs/>" + size(1.02),
            false)
        + style(
            "Employer",
            "Employer",
            "<w:keepNext/>" + tab() + bidi,
            "<w:color w:val=\"3A3F47\"/>",
            false)
        + style(
            "ListBullet",
            "List Bullet",
            "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" + bidi + spacing(1.6, 0),
            "",
            false)
        + style("BodyText", "Body Text", bidi + spacing(letter() ? 8 : 2, 0), "", false)
        + "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:u w:val=\"single\"/></w:rPr></w:style>"
        + "</w:styles>";
  }

  private boolean letter() {
    return template.shape() == Template.Shape.LETTER;
  }

  private static String style(String id, String name, String paragraph, String run, boolean usual) {
    return "<w:style w:type=\"paragraph\"%s w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s<w:qFormat/>%s%s</w:style>"
        .formatted(
            usual ? " w:default=\"1\"" : "",
            id,
            name,
            usual ? "" : "<w:basedOn w:val=\"Normal\"/>",
            paragraph.isEmpty() ? "" : "<w:pPr>" + paragraph + "</w:pPr>",
            run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>");
  }

  private String font(String key) {
    var name = FontFamily.of(key).orElse(FontFamily.INTER).label();
    return "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:cs=\"Arial\"/>".formatted(name);
  }

  private String size(double factor) {
    long halfPoints = Math.round(2 * factor * look.fontSize());
    return "<w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>".formatted(halfPoints);
  }

  /// @param before in points, before the look's spacing
  private String spacing(double before, double after) {
    double air = 20 * look.spacing().factor();
    return String.format(
        Locale.ROOT,
        "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"%d\" w:lineRule=\"auto\"/>",
        Math.round(before * air),
        Math.round(after * air),
        letter() ? 288 : 264);
  }

  /// Periods stand at the end of the line.
  private String tab() {
    var margins = look.margins();
    return "<w:tabs><w:tab w:val=\"right\" w:pos=\"%d\"/></w:tabs>"
        .formatted(twips(look.page().width() - margins.left() - margins.right()));
  }

  String page() {
    var margins = look.margins();
    return ("<w:sectPr><w:pgSz w:w=\"%d\" w:h=\"%d\"/><w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\""
            + " w:left=\"%d\" w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/>%s</w:sectPr>")
        .formatted(
            twips(look.page().width()),
            twips(look.page().height()),
            twips(margins.top()),
            twips(margins.right()),
            twips(margins.bottom()),
            twips(margins.left()),
            rightToLeft ? "<w:bidi/>" : "");
  }

  private static long twips(double millimetres) {
    return Math.round(millimetres * 1440 / 25.4);
  }
}
