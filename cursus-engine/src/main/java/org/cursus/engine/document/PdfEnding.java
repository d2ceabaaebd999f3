package org.cursus.engine.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Looks at how a PDF ends. PDFBox repairs a file that was cut short and then returns less text
/// than was there, so that the cut must be seen beforehand.
final class PdfEnding {

  private static final int MARK_WITHIN = 1024;
  private static final Pattern OFFSET = Pattern.compile("startxref\\s+(\\d{1,12})\\b");
  private static final Pattern TABLE = Pattern.compile("\\s*(xref\\b|\\d+\\s+\\d+\\s+obj\\b)");

  private PdfEnding() {}

  static boolean isCutShort(byte[] content) {
    var end = Bytes.lastIndexOf(content, "%%EOF");
    // An update appended to an older, complete revision was cut.
    if (end >= 0 && Bytes.indexOf(content, " obj", end, content.length) >= 0) {
      return true;
    }
    var marked = end >= 0 && content.length - end <= MARK_WITHIN;
    return !marked && !pointsAtTable(content);
  }

  private static boolean pointsAtTable(byte[] content) {
    var at = Bytes.lastIndexOf(content, "startxref");
    if (at < 0) {
      return false;
    }
    var offset = OFFSET.matcher(ascii(content, at, 40));
    if (!offset.lookingAt()) {
      return false;
    }
    var header = Math.max(0, Bytes.indexOf(content, "%PDF-", 0, MARK_WITHIN));
    var table = Long.parseLong(offset.group(1)) + header;
    return table > 0 && table < at && TABLE.matcher(ascii(content, (int) table, 40)).lookingAt();
  }

  private static String ascii(byte[] content, int from, int length) {
    var size = Math.min(length, content.length - from);
    return new String(content, from, size, StandardCharsets.ISO_8859_1);
  }
}
