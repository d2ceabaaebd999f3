package org.cursus.engine.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Writes PDFs object by object, sound only as far as the objects are: libraries refuse to write
/// what the tests need.
final class RawPdf {

  static final String HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

  private final List<byte[]> objects = new ArrayList<>();
  private String trailer = "";

  /// Adds an object and returns its number, 1 for the first.
  int add(String body) {
    objects.add(bytes(body));
    return objects.size();
  }

  /// The number that the next object gets.
  int next() {
    return objects.size() + 1;
  }

  int stream(String entries, byte[] data) {
    var out = new ByteArrayOutputStream(data.length + 200);
    out.writeBytes(bytes("<< " + entries + " /Length " + data.length + " >>\nstream\n"));
    out.writeBytes(data);
    out.writeBytes(bytes("\nendstream"));
    objects.add(out.toByteArray());
    return objects.size();
  }

  int stream(String entries, String data) {
    return stream(entries, bytes(data));
  }

  int packed(String entries, byte[] data) {
    return stream(entries + " /Filter /FlateDecode", deflate(data));
  }

  /// More entries for the trailer.
  RawPdf trailer(String entries) {
    trailer = entries;
    return this;
  }

  /// One page that shows the content and a name, with these resources beside a font `/F`.
  static byte[] page(String content, String resources) {
    return new RawPdf().onePage(content, resources, "/MediaBox [0 0 612 792]");
  }

  /// The page becomes the objects after those that were added before.
  byte[] onePage(String content, String resources, String entries) {
    var font = add(HELVETICA);
    var shown = "BT /F 12 Tf 60 700 Td (Ana Silva) Tj ET\n" + content;
    var stream = packed("", bytes(shown));
    return onePage(font, stream, resources, entries);
  }

  byte[] onePage(int font, int content, String resources, String entries) {
    var page = next();
    add(
        "<< /Type /Page /Parent %d 0 R /Contents %d 0 R %s /Resources << /Font << /F %d 0 R %s >>"
                .formatted(page + 1, content, entries, font, fontsOf(resources))
            + " "
            + withoutFonts(resources)
            + " >> >>");
    add("<< /Type /Pages /Count 1 /Kids [" + page + " 0 R] >>");
    return bytes(add("<< /Type /Catalog /Pages " + (page + 1) + " 0 R >>"));
  }

  /// Resources that begin with "fonts:" up to a semicolon name more fonts.
  private static String fontsOf(String resources) {
    return resources.startsWith("fonts:")
        ? resources.substring("fonts:".length(), resources.indexOf(';'))
        : "";
  }

  private static String withoutFonts(String resources) {
    return resources.startsWith("fonts:")
        ? resources.substring(resources.indexOf(';') + 1)
        : resources;
  }

  /// The file.
  ///
  /// @param root the number of the catalog
  byte[] bytes(int root) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(bytes("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"));
    var places = new int[objects.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = out.size();
      out.writeBytes(bytes((i + 1) + " 0 obj\n"));
      out.writeBytes(objects.get(i));
      out.writeBytes(bytes("\nendobj\n"));
    }
    var table = new StringBuilder();
    table.append("xref\n0 ").append(places.length + 1).append("\n0000000000 65535 f \n");
    for (var place : places) {
      table.append("%010d 00000 n \n".formatted(place));
    }
    table.append("trailer\n<< /Size %d /Root %d 0 R ".formatted(places.length + 1, root));
    table.append(trailer).append(" >>\nstartxref\n").append(out.size()).append("\n%%EOF\n");
    out.writeBytes(bytes(table.toString()));
    return out.toByteArray();
  }

  static byte[] deflate(byte[] data) {
    return bomb(data, 0);
  }

  /// Packs data and as many megabytes of blanks after them, without ever holding those.
  static byte[] bomb(byte[] start, int megabytes) {
    var blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    return Deflated.repeated(start, blanks, megabytes);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
