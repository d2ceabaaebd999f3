package org.cursus.engine.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Lets a PDF say the Arabic letters themselves where it shows their joined forms, so that what is
/// copied or searched is the text that was written.
final class PlainLetters {

  private static final Pattern ENTRY = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})>");
  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>");

  private PlainLetters() {}

  static byte[] restore(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var seen = new HashSet<COSBase>();
      for (var page : document.getPages()) {
        var resources = page.getResources();
        for (var name : resources.getFontNames()) {
          COSDictionary font = resources.getFont(name).getCOSObject();
          var map = font.getDictionaryObject(COSName.TO_UNICODE);
          if (map instanceof COSStream stream && seen.add(stream)) {
            rewrite(stream);
          }
        }
      }
      var out = new ByteArrayOutputStream(pdf.length);
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void rewrite(COSStream stream) throws IOException {
    byte[] content;
    try (var in = stream.createInputStream()) {
      content = in.readAllBytes();
    }
    var map = rewritten(new String(content, StandardCharsets.ISO_8859_1));
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /// Each range of glyphs becomes single entries, since plain letters do not follow each other as
  /// their forms do.
  static String rewritten(String map) {
    var out = new StringBuilder(map.length());
    var singles = new StringBuilder();
    int count = 0;
    boolean ranges = false;
    for (var line : map.split("\r?\n")) {
      if (line.endsWith("beginbfrange")) {
        ranges = true;
        continue;
      }
      if (line.endsWith("endbfrange")) {
        ranges = false;
        out.append(blocks(singles));
        singles.setLength(0);
        continue;
      }
      if (!ranges) {
        out.append(line).append('\n');
        continue;
      }
      var found = RANGE.matcher(line);
      if (found.matches()) {
        int from = hex(found.group(1));
        int to = hex(found.group(2));
        int character = hex(found.group(3));
        for (int glyph = from; glyph <= to; glyph++) {
          singles.append(entry(glyph, character + glyph - from)).append('\n');
          count++;
        }
      } else {
        singles.append(line).append('\n');
      }
    }
    return count == 0 ? map : out.toString();
  }

  /// A block may hold a hundred entries.
  private static String blocks(CharSequence singles) {
    var lines = singles.toString().lines().toList();
    var blocks = new StringBuilder();
    for (int from = 0; from < lines.size(); from += 100) {
      var some = lines.subList(from, Math.min(lines.size(), from + 100));
      blocks.append(some.size()).append(" beginbfchar\n");
      some.stream()
          .filter(line -> ENTRY.matcher(line).lookingAt() || line.startsWith("<"))
          .forEach(line -> blocks.append(line).append('\n'));
      blocks.append("endbfchar\n");
    }
    return blocks.toString();
  }

  private static String entry(int glyph, int character) {
    // Readers turn round what runs from right to left letter by letter, so that the two letters of
    // a ligature stand here as they do on paper.
    var plain = new StringBuilder(ArabicShapes.unshape(Character.toString(character))).reverse();
    var hex = new StringBuilder();
    plain.chars().forEach(c -> hex.append("%04X".formatted(c)));
    return "<%04X> <%s>".formatted(glyph, hex);
  }

  private static int hex(String digits) {
    return Integer.parseInt(digits, 16);
  }
}
