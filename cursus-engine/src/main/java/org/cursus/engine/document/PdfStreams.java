package org.cursus.engine.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Unpacks the content of a page without keeping it, before PDFBox does: PDFBox neither bounds
/// the size nor reports data that break off in the middle.
final class PdfStreams {

  private static final long MAX_CONTENT = 64L * 1024 * 1024;
  private static final int MAX_FILTERS = 4;

  private PdfStreams() {}

  static void check(PDPage page) throws IOException, UnreadableDocument {
    var total = 0L;
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      total = unpackedSize(streams.next().getCOSObject(), total);
    }
  }

  /// @param total what other streams have unpacked to, which is added
  /// @throws UnreadableDocument when the sum is more than a page may hold, or the data break off
  static long unpackedSize(COSStream stream, long total) throws IOException, UnreadableDocument {
    var filters = filters(stream);
    if (filters.size() > MAX_FILTERS) {
      throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
    }
    if (filters.isEmpty()) {
      return total + stream.getLength();
    }
    try (var raw = stream.createRawInputStream()) {
      return COSName.FLATE_DECODE.equals(stream.getFilters())
          ? unpackedSize(raw.readAllBytes(), total)
          : unpackedSize(raw.readAllBytes(), stream, total);
    }
  }

  /// Through other filters, or one after the other, of which each may be a bomb.
  private static long unpackedSize(byte[] raw, COSStream stream, long total)
      throws IOException, UnreadableDocument {
    var filters = filters(stream);
    var content = raw;
    for (int i = 0; i < filters.size(); i++) {
      var out = new Bounded(MAX_CONTENT - total);
      try {
        filters.get(i).decode(new ByteArrayInputStream(content), out, stream, i);
      } catch (IOException | UncheckedIOException broken) {
        if (out.full) {
          throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH, broken);
        }
        throw broken;
      }
      // Some filters swallow what is thrown at them.
      if (out.full) {
        throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
      }
      content = out.toByteArray();
    }
    return total + content.length;
  }

  private static List<Filter> filters(COSStream stream) throws IOException {
    var filters = new ArrayList<Filter>();
    switch (stream.getFilters()) {
      case COSName name -> filters.add(FilterFactory.INSTANCE.getFilter(name));
      case COSArray names -> {
        for (int i = 0; i < names.size(); i++) {
          if (names.getObject(i) instanceof COSName name) {
            filters.add(FilterFactory.INSTANCE.getFilter(name));
          }
        }
      }
      case null, default -> {}
    }
    return filters;
  }

  private static final class Bounded extends ByteArrayOutputStream {

    private final long limit;
    private boolean full;

    Bounded(long limit) {
      this.limit = limit;
    }

    @Override
    public void write(int b) {
      grow(1);
      super.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      grow(length);
      super.write(bytes, from, length);
    }

    private void grow(int by) {
      if (count + (long) by > limit) {
        full = true;
        throw new UncheckedIOException(new IOException("more than a page may hold"));
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
