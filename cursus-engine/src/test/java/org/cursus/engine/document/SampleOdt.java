package org.cursus.engine.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes small OpenDocument texts.
final class SampleOdt {

  private static final String NAMESPACES =
      """
       xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
       xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
       xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
       xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
       xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
       xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
       xmlns:xlink="http://www.w3.org/1999/xlink">""";

  private SampleOdt() {}

  static byte[] of(String automaticStyles, String body) {
    return of(automaticStyles, body, "", "");
  }

  static byte[] of(String automaticStyles, String body, String styles, String masterPages) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      put(
          zip,
          "content.xml",
          "<office:document-content"
              + " "
              + NAMESPACES
              + "<office:automatic-styles>"
              + automaticStyles
              + "</office:automatic-styles><office:body><office:text>"
              + body
              + "</office:text></office:body></office:document-content>");
      put(
          zip,
          "styles.xml",
          "<office:document-styles"
              + " "
              + NAMESPACES
              + "<office:styles>"
              + styles
              + "</office:styles><office:master-styles>"
              + masterPages
              + "</office:master-styles></office:document-styles>");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
