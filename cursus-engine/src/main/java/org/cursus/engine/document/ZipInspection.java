package org.cursus.engine.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// Unpacks a ZIP once without keeping it, to know what it is and that it stays within bounds.
final class ZipInspection {

  private static final int MAX_ENTRIES = 1_000;
  private static final long MAX_UNPACKED = 128L * 1024 * 1024;
  private static final long MAX_UNPACKED_TEXT = 24L * 1024 * 1024;

  /// Word's own XML packs to a tenth or so; only deliberate padding reaches this.
  private static final long MAX_RATIO = 150;

  private static final long RATIO_COUNTS_FROM = 2L * 1024 * 1024;
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";

  /// The files by which an export of LinkedIn is known.
  private static final Set<String> LINKEDIN = Set.of("profile.csv", "positions.csv");

  private boolean word;
  private boolean document;
  private boolean openDocument;
  private boolean content;
  private boolean locked;
  private boolean linkedIn;
  private long total;

  private ZipInspection() {}

  /// What a ZIP holds; null when it is none of the kinds that are read.
  ///
  /// @param claimed what the name says; a ZIP of that kind that breaks off is damaged
  /// @throws UnreadableDocument when it unpacks to too much, is cut short, or is locked
  static @Nullable DocumentType kind(byte[] zip, @Nullable DocumentType claimed)
      throws UnreadableDocument {
    var inspection = new ZipInspection();
    var named = claimed == DocumentType.DOCX || claimed == DocumentType.ODT;
    try {
      inspection.unpack(zip);
    } catch (IOException | IllegalArgumentException broken) {
      if (named || inspection.isKnown()) {
        throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
      }
      return null;
    }
    if (inspection.total > RATIO_COUNTS_FROM && inspection.total / zip.length > MAX_RATIO) {
      throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
    }
    // The directory at the end is what is lost first when a download breaks off.
    if ((named || inspection.isKnown()) && Bytes.lastIndexOf(zip, "PK\005\006") < 0) {
      throw new UnreadableDocument(DocumentFault.DAMAGED);
    }
    return inspection.kind();
  }

  private boolean isKnown() {
    return word || openDocument || linkedIn;
  }

  private @Nullable DocumentType kind() throws UnreadableDocument {
    if (document) {
      return DocumentType.DOCX;
    }
    if (openDocument) {
      if (locked) {
        throw new UnreadableDocument(DocumentFault.ENCRYPTED);
      }
      if (!content) {
        throw new UnreadableDocument(DocumentFault.DAMAGED);
      }
      return DocumentType.ODT;
    }
    return linkedIn ? DocumentType.LINKEDIN_EXPORT : null;
  }

  private void unpack(byte[] content) throws IOException, UnreadableDocument {
    var entries = 0;
    var buffer = new byte[64 * 1024];
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        if (++entries > MAX_ENTRIES) {
          throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
        }
        var name = entry.getName();
        note(name);
        var text = name.endsWith(".xml") || name.toLowerCase(Locale.ROOT).endsWith(".csv");
        var size = 0L;
        for (int read; (read = zip.read(buffer)) > 0; ) {
          if (size == 0) {
            begins(name, buffer, read);
          }
          size += read;
          total += read;
          if (total > MAX_UNPACKED || (text && size > MAX_UNPACKED_TEXT)) {
            throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
          }
        }
      }
    }
  }

  private void note(String name) {
    word |= name.startsWith("word/");
    document |= name.equals("word/document.xml");
    content |= name.equals("content.xml");
    locked |= name.equals("encrypted-package");
    linkedIn |= LINKEDIN.contains(fileName(name));
  }

  private void begins(String name, byte[] buffer, int length) {
    if (name.equals("mimetype")) {
      var type = new String(buffer, 0, length, StandardCharsets.US_ASCII).strip();
      openDocument |= type.equals(OPEN_DOCUMENT) || type.equals(OPEN_DOCUMENT + "-template");
    } else if (name.equals("META-INF/manifest.xml")) {
      locked |= Bytes.indexOf(buffer, "encryption-data", 0, length) >= 0;
    }
  }

  /// The last part of a path, in small letters.
  static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
        .toLowerCase(Locale.ROOT);
  }

  /// One file of a ZIP that has been inspected; null when it is not there.
  static byte @Nullable [] entry(byte[] content, String name) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        if (entry.getName().equals(name)) {
          return zip.readNBytes((int) MAX_UNPACKED_TEXT);
        }
      }
      return null;
    }
  }
}
