package org.cursus.engine.rendering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What a PDF says of itself: title, author, language, and that it is tagged as ISO 14289-1
/// (PDF/UA) wants it.
final class PdfMetadata {

  private static final String PRODUCER = "Cursus";

  /// XMP, with places for author and title.
  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:format>application/pdf</dc:format>
      <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>""";

  private PdfMetadata() {}

  static void add(PDDocument document, Sheet sheet) throws IOException {
    var title = sheet.title();
    var author = sheet.author();
    var information = new PDDocumentInformation();
    information.setCreationDate(Calendar.getInstance());
    information.setProducer(PRODUCER);
    information.setAuthor(author);
    information.setTitle(title);
    document.setDocumentInformation(information);

    var catalog = document.getDocumentCatalog();
    var packet = new PDMetadata(document);
    packet.importXMPMetadata(
        PACKET
            .formatted(Markup.escaped(author), Markup.escaped(title))
            .getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(packet);
    var tagged = new PDMarkInfo();
    tagged.setMarked(true);
    catalog.setMarkInfo(tagged);
    catalog.setLanguage(sheet.language());
    var window = new PDViewerPreferences(new COSDictionary());
    window.setDisplayDocTitle(true);
    catalog.setViewerPreferences(window);
  }
}
