package org.cursus.engine.document;

import java.io.IOException;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Unpacks the content of a page without keeping it, before PDFBox does: PDFBox neither bounds
/// the size nor reports data that break off in the middle.
final class PdfStreams {

  private static final long MAX_CONTENT = 64L * 1024 * 1024;

  private PdfStreams() {}

  static void check(PDPage page) throws IOException, UnreadableDocument {
    var total = 0L;
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      var stream = streams.next().getCOSObject();
      if (COSName.FLATE_DECODE.equals(stream.getFilters())) {
        try (var raw = stream.createRawInputStream()) {
          total = unpackedSize(raw.readAllBytes(), total);
        }
      }
    }
  }

  private static long unpackedSize(byte[] packed, long total) throws UnreadableDocument {
    var buffer = new byte[64 * 1024];
    try (var inflater = new Inflater()) {
      inflater.setInput(packed);
      for (int read; (read = inflater.inflate(buffer)) > 0; ) {
        total += read;
        if (total > MAX_CONTENT) {
          throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
        }
      }
    } catch (DataFormatException broken) {
      // A wrong checksum at the very end loses nothing; some programs write none.
      if (broken.getMessage() == null || !broken.getMessage().contains("incorrect data check")) {
        throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
      }
    }
    return total;
  }
}
