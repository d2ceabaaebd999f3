package org.cursus.engine.rendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Sets pages of our own as tagged PDF, with drawings in them and lines at their feet, which drafts
/// have not. Thread-safe; keep one, since the fonts of folders are read once.
public final class PagePrinter {

  private static final List<Path> SYSTEM_FONTS =
      List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"));

  static {
    XRLog.setLoggingEnabled(false);
  }

  private final Fonts fonts;

  private PagePrinter(Fonts fonts) {
    this.fonts = fonts;
  }

  /// With the fonts that Cursus brings, and those of this machine for other scripts.
  public static PagePrinter usual() {
    return withFontsOf(SYSTEM_FONTS);
  }

  /// With the fonts that Cursus brings, and those of the folders for other scripts.
  public static PagePrinter withFontsOf(List<Path> folders) {
    return new PagePrinter(new Fonts(folders));
  }

  /// The fonts for a text.
  public Faces faces(String text) {
    return new Faces(fonts.choose(Look.USUAL, text));
  }

  /// A file and how many pages it has.
  public record Printed(byte[] bytes, int pages) {}

  /// Sets a page as PDF.
  ///
  /// @param xhtml well-formed; its language, title and bookmarks become those of the file
  /// @param pictures by the names under which `object` elements ask for them in `data`; each such
  ///     element says in `alt` what is to be seen
  public Printed print(String xhtml, Faces faces, Map<String, Picture> pictures) {
    try (var document = new PDDocument();
        var renderer = renderer(xhtml, faces, pictures, document)) {
      renderer.layout();
      int pages = renderer.getRootBox().getLayer().getPages().size();
      renderer.createPDFWithoutClosing();
      var out = new ByteArrayOutputStream(64 * 1024);
      // Packing objects together takes longer than all else that is written.
      document.save(out, CompressParameters.NO_COMPRESSION);
      var bytes = out.toByteArray();
      return new Printed(ArabicShapes.in(xhtml) ? PlainLetters.restore(bytes) : bytes, pages);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private static PdfBoxRenderer renderer(
      String xhtml, Faces faces, Map<String, Picture> pictures, PDDocument document) {
    var builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Cursus");
    builder.usePdfVersion(1.7f);
    builder.useReplacementText("\uFFFD");
    // Addresses are only ever followed by the reader; a picture stands in the page itself.
    builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
    builder.useObjectDrawerFactory(new Pictures(pictures));
    for (var file : faces.choice().files()) {
      builder.useFont(
          new DocumentFont(document, file),
          file.family(),
          file.weight(),
          file.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
    if (Bidirectional.in(xhtml)) {
      builder.useUnicodeBidiSplitter(Bidirectional.Splitter::new);
      builder.useUnicodeBidiReorderer(new Bidirectional.Reorderer());
      builder.defaultTextDirection(TextDirection.LTR);
    }
    builder.withW3cDocument(PdfFile.tree(xhtml), null);
    return builder.buildPdfRenderer();
  }
}
