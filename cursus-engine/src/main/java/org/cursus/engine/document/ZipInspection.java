package org.cursus.engine.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Unpacks a ZIP once without keeping it, to know what it is and that it stays within bounds.
final class ZipInspection {

  private static final int MAX_ENTRIES = 1_000;
  private static final long MAX_UNPACKED = 128L * 1024 * 1024;
  private static final long MAX_UNPACKED_XML = 24L * 1024 * 1024;

  /// Word's own XML packs to a tenth or so; only deliberate padding reaches this.
  private static final long MAX_RATIO = 150;

  private static final long RATIO_COUNTS_FROM = 2L * 1024 * 1024;

  private ZipInspection() {}

  /// @param namedDocx whether a ZIP that breaks off counts as a damaged Word file
  /// @throws UnreadableDocument when it unpacks to too much, or is a Word file cut short
  static boolean holdsWordDocument(byte[] content, boolean namedDocx) throws UnreadableDocument {
    var word = false;
    var document = false;
    var total = 0L;
    var entries = 0;
    var buffer = new byte[64 * 1024];
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        var name = entry.getName();
        word |= name.startsWith("word/");
        document |= name.equals("word/document.xml");
        if (++entries > MAX_ENTRIES) {
          throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
        }
        var size = 0L;
        for (int read; (read = zip.read(buffer)) > 0; ) {
          size += read;
          total += read;
          if (total > MAX_UNPACKED || (name.endsWith(".xml") && size > MAX_UNPACKED_XML)) {
            throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
          }
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      if (word || namedDocx) {
        throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
      }
      return false;
    }
    if (total > RATIO_COUNTS_FROM && total / content.length > MAX_RATIO) {
      throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
    }
    // The directory at the end is what is lost first when a download breaks off.
    if ((word || namedDocx) && Bytes.lastIndexOf(content, "PK\005\006") < 0) {
      throw new UnreadableDocument(DocumentFault.DAMAGED);
    }
    return document;
  }
}
