package org.cursus.app.resume;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Resumes, good ones and bad ones.
final class Documents {

  private static final Path FIXTURES = Path.of("..", "cursus-engine/src/test/resources/resumes");

  private Documents() {}

  /// What is drawn into a new PDF.
  interface Drawing {
    void on(PDDocument pdf) throws IOException;
  }

  /// One of the engine's resumes.
  static byte[] fixture(String name) {
    try {
      return Files.readAllBytes(FIXTURES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One of the engine's PDFs, different for each number.
  static byte[] fixture(String name, int number) {
    var content = fixture(name);
    var longer = Arrays.copyOf(content, content.length + number + 1);
    Arrays.fill(longer, content.length, longer.length, (byte) '\n');
    return longer;
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// A short resume as text, different for each number.
  static byte[] small(int number) {
    return text(
        """
        Ana Silva
        ana@example.org

        EXPERIENCE
        Engineer, Northwind Ltd
        03/2019 - present
        - Built bridges

        SKILLS
        Java, SQL, Welding %d
        """
            .formatted(number));
  }

  private static byte[] pdf(Drawing drawing) {
    try (var pdf = new PDDocument()) {
      drawing.on(pdf);
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addPageWithText(PDDocument pdf) throws IOException {
    var page = new PDPage();
    pdf.addPage(page);
    try (var out = new PDPageContentStream(pdf, page)) {
      out.beginText();
      out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      out.newLineAtOffset(72, 700);
      out.showText("Ana Silva, Engineer");
      out.endText();
    }
  }

  static byte[] lockedPdf() {
    return pdf(
        pdf -> {
          addPageWithText(pdf);
          pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
  }

  static byte[] pdfOfPages(int pages) {
    return pdf(
        pdf -> {
          addPageWithText(pdf);
          for (int i = 1; i < pages; i++) {
            pdf.addPage(new PDPage());
          }
        });
  }

  /// A page that is one picture, as a scanner makes it.
  static byte[] scan() {
    return pdf(
        pdf -> {
          var page = new PDPage();
          pdf.addPage(page);
          var picture = new BufferedImage(200, 260, BufferedImage.TYPE_INT_RGB);
          try (var out = new PDPageContentStream(pdf, page)) {
            out.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, 0, 612, 792);
          }
        });
  }

  static byte[] zip(String entry, byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// A Word file of some hundred kilobytes that unpacks to a hundred megabytes.
  static byte[] zipBomb() {
    return zip("word/document.xml", new byte[100 << 20]);
  }

  static byte[] program() {
    try (InputStream stream = Documents.class.getResourceAsStream("Documents.class")) {
      var code = stream.readAllBytes();
      code[0] = 'M';
      code[1] = 'Z';
      return code;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
