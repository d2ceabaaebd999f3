package org.cursus.engine.rendering;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// XHTML as a tagged PDF.
final class PdfFile {

  private static final String PRODUCER = "Cursus";

  private static final DocumentBuilderFactory TREES = DocumentBuilderFactory.newDefaultNSInstance();

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfFile() {}

  /// A PDF and how full it is.
  record Result(byte[] bytes, int pages, double lastPageFilled) {}

  /// How many pages it takes.
  record Size(int pages, double lastPageFilled) {}

  static Result write(String xhtml, Fonts.Choice fonts, Look look, boolean rightToLeft) {
    return write(xhtml, fonts, rightToLeft, null);
  }

  /// @param pictures what draws the page's own pictures; null for none
  static Result write(
      String xhtml,
      Fonts.Choice fonts,
      boolean rightToLeft,
      @Nullable FSObjectDrawerFactory pictures) {
    try (var document = new PDDocument();
        var renderer = renderer(xhtml, fonts, rightToLeft, document, pictures)) {
      renderer.layout();
      var size = size(renderer);
      var out = new ByteArrayOutputStream(64 * 1024);
      renderer.createPDFWithoutClosing();
      // Packing objects together takes longer than all else that is written.
      document.save(out, CompressParameters.NO_COMPRESSION);
      var bytes = out.toByteArray();
      if (ArabicShapes.in(xhtml)) {
        bytes = PlainLetters.restore(bytes);
      }
      return new Result(bytes, size.pages(), size.lastPageFilled());
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  /// Lays it out by the same rules without writing it, which takes a fraction of the time.
  static Size measure(String xhtml, Fonts.Choice fonts, Look look, boolean rightToLeft) {
    try (var document = new PDDocument();
        var renderer = renderer(xhtml, fonts, rightToLeft, document, null)) {
      renderer.layout();
      return size(renderer);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private static Size size(PdfBoxRenderer renderer) {
    var pages = renderer.getRootBox().getLayer().getPages();
    var last = pages.getLast();
    // From the top of the last page's content to where the text ends.
    double dots = renderer.getRootBox().getHeight() - last.getTop();
    double all = (double) last.getBottom() - last.getTop();
    return new Size(pages.size(), Math.clamp(dots / Math.max(1, all), 0, 1));
  }

  private static PdfBoxRenderer renderer(
      String xhtml,
      Fonts.Choice fonts,
      boolean rightToLeft,
      PDDocument document,
      @Nullable FSObjectDrawerFactory pictures) {
    var builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.usePdfUaAccessibility(true);
    builder.withProducer(PRODUCER);
    builder.usePdfVersion(1.7f);
    builder.useReplacementText("\uFFFD");
    // Addresses are only ever followed by the reader; a picture stands in the page itself.
    builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
    for (var file : fonts.files()) {
      builder.useFont(
          new Loaded(document, file),
          file.family(),
          file.weight(),
          file.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
    if (pictures != null) {
      builder.useObjectDrawerFactory(pictures);
    }
    if (Bidirectional.in(xhtml)) {
      builder.useUnicodeBidiSplitter(Bidirectional.Splitter::new);
      builder.useUnicodeBidiReorderer(new Bidirectional.Reorderer());
      builder.defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR);
    }
    builder.withW3cDocument(tree(xhtml), null);
    return builder.buildPdfRenderer();
  }

  /// Parsed here, since the renderer would copy the tree through a transformer.
  private static org.w3c.dom.Document tree(String xhtml) {
    try {
      return TREES.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXException | IOException | ParserConfigurationException ours) {
      throw new IllegalStateException("The page is not well-formed", ours);
    }
  }

  /// A font that is added to the document when the first of its characters is asked for.
  private static final class Loaded extends PDFontSupplier {

    private final PDDocument document;
    private final FontFile file;
    private @Nullable PDFont font;

    @SuppressWarnings("NullAway")
    Loaded(PDDocument document, FontFile file) {
      super(null);
      this.document = document;
      this.file = file;
    }

    @Override
    public PDFont supply() {
      if (font == null) {
        try {
          font = PDType0Font.load(document, file.font(), true);
        } catch (IOException broken) {
          throw new UncheckedIOException(broken);
        }
      }
      return font;
    }
  }
}
