package org.cursus.engine.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Form;
import org.cursus.engine.draft.Draft.Item;
import org.jspecify.annotations.Nullable;

/// A draft as DOCX, with the styles that Word knows. It is one column from top to bottom, whatever
/// the template, since that is what people edit and what machines read best.
final class DocxFile {

  private final Draft draft;
  private final Look look;
  private final List<String> links = new ArrayList<>();
  private final StringBuilder body = new StringBuilder(16_384);

  private DocxFile(Draft draft, Look look) {
    this.draft = draft;
    this.look = look;
  }

  static byte[] write(Draft draft, Look look, Template template, @Nullable Photo photo) {
    var file = new DocxFile(draft, look);
    var shown = look.photo() ? photo : null;
    var parts = new DocxParts(look, template, Arrangement.rightToLeft(draft));
    file.text(shown);
    try (var out = new ByteArrayOutputStream(32 * 1024);
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      boolean png = shown != null && shown.png();
      var picture = shown == null ? "" : png ? "photo.png" : "photo.jpeg";
      add(zip, "[Content_Types].xml", DocxParts.types(png, shown != null && !png));
      add(zip, "_rels/.rels", DocxParts.roots());
      add(
          zip,
          "docProps/core.xml",
          DocxParts.properties(Titles.of(draft), draft.head().name(), draft.language()));
      add(zip, "word/document.xml", file.document(parts));
      add(zip, "word/styles.xml", parts.styles(draft.language()));
      add(zip, "word/numbering.xml", DocxParts.numbering());
      add(zip, "word/settings.xml", DocxParts.settings());
      add(zip, "word/_rels/document.xml.rels", DocxParts.relations(file.links, picture));
      if (shown != null) {
        zip.putNextEntry(entry("word/media/" + picture));
        zip.write(shown.bytes());
      }
      zip.finish();
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void add(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /// Always of the same time, so that the same draft gives the same bytes.
  private static ZipEntry entry(String name) {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    return entry;
  }

  private String document(DocxParts parts) {
    return DocxParts.XML
        + "<w:document "
        + DocxParts.WORD
        + "><w:body>"
        + body
        + parts.page()
        + "</w:body></w:document>";
  }

  private void text(@Nullable Photo photo) {
    var head = draft.head();
    if (photo != null) {
      body.append("<w:p><w:r>").append(DocxPhoto.drawing(photo)).append("</w:r></w:p>");
    }
    paragraph("Title", run(head.name()));
    paragraph("Subtitle", run(head.headline()));
    var contacts = new StringBuilder();
    for (var contact : head.contacts()) {
      contacts.append(contacts.isEmpty() ? "" : run("  ·  "));
      contacts.append(link(contact.text(), Arrangement.addressOf(contact)));
    }
    paragraph("Contact", contacts.toString());
    var letter = draft.letter();
    if (letter != null) {
      paragraph("BodyText", run(letter.date()));
      letter.recipient().forEach(line -> paragraph("Normal", run(line)));
      paragraph("BodyText", run(letter.subject(), "<w:b/><w:bCs/>"));
      paragraph("BodyText", run(letter.greeting()));
    }
    for (var section : Arrangement.sections(draft, look)) {
      if (letter == null) {
        paragraph("Heading1", run(section.title()));
      }
      section.items().forEach(this::item);
    }
    if (letter != null) {
      paragraph("BodyText", run(letter.closing()));
      paragraph("BodyText", run(head.name()));
    }
  }

  private void item(Item item) {
    if (item.form() == Form.NAMES && item.organisation() == null && item.period() == null) {
      var title =
          Arrangement.present(item.title()) ? run(item.title() + ": ", "<w:b/><w:bCs/>") : "";
      paragraph("BodyText", title + run(TextFile.joined(item, ", ")));
      return;
    }
    var head = Arrangement.headOf(item);
    var period = Arrangement.present(item.period()) ? item.period() : null;
    if (head != null || period != null) {
      var tab =
          period == null
              ? ""
              : "<w:r><w:tab/></w:r>" + run(period, "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>");
      paragraph("Heading2", run(head) + tab);
    }
    var where = run(Arrangement.whereOf(item));
    var printed = Arrangement.printed(item.url());
    if (printed != null) {
      where += (where.isEmpty() ? "" : run(" · ")) + link(printed, Addresses.safe(item.url()));
    }
    paragraph("Employer", where);
    switch (item.form()) {
      case BULLETS ->
          item.sentences().forEach(sentence -> paragraph("ListBullet", run(sentence.text())));
      case TEXT -> paragraph("BodyText", run(TextFile.joined(item, " ")));
      case NAMES -> paragraph("BodyText", run(TextFile.joined(item, ", ")));
    }
  }

  private void paragraph(String style, String runs) {
    if (!runs.isEmpty()) {
      body.append("<w:p><w:pPr><w:pStyle w:val=\"")
          .append(style)
          .append("\"/></w:pPr>")
          .append(runs)
          .append("</w:p>");
    }
  }

  private String link(String text, @Nullable String address) {
    var runs = run(text);
    if (address == null || runs.isEmpty()) {
      return runs;
    }
    links.add(address);
    return "<w:hyperlink r:id=\"l%d\">%s</w:hyperlink>".formatted(links.size() - 1, runs);
  }

  private static String run(@Nullable String text) {
    return run(text, "");
  }

  /// Text in runs of one direction each.
  private static String run(@Nullable String text, String properties) {
    if (text == null || text.isBlank() && !text.equals(" · ")) {
      return "";
    }
    if (!Bidirectional.in(text)) {
      return run(text, properties, false);
    }
    var bidi = new java.text.Bidi(text, java.text.Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    var runs = new StringBuilder();
    for (int i = 0; i < bidi.getRunCount(); i++) {
      var part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      runs.append(run(part, properties, bidi.getRunLevel(i) % 2 == 1));
    }
    return runs.toString();
  }

  private static String run(String text, String properties, boolean rightToLeft) {
    var all = properties + (rightToLeft ? "<w:rtl/>" : "");
    return "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(all.isEmpty() ? "" : "<w:rPr>" + all + "</w:rPr>", Markup.escaped(text));
  }
}
