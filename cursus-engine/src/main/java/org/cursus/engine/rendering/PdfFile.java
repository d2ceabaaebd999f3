package org.cursus.engine.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cursus.engine.draft.Draft;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// XHTML as a tagged PDF.
final class PdfFile {

  private static final DocumentBuilderFactory TREES = DocumentBuilderFactory.newDefaultNSInstance();

  private PdfFile() {}

  /// A PDF and how full it is.
  record Result(byte[] bytes, int pages, double lastPageFilled) {}

  /// How many pages it takes.
  record Size(int pages, double lastPageFilled) {}

  static Result write(Draft draft, String xhtml, Fonts.Choice fonts) {
    try (var document = new PDDocument();
        var typesetter = typesetter(draft, xhtml, fonts, document)) {
      var size = size(typesetter);
      document.setVersion(1.7f);
      PdfMetadata.add(document, draft);
      typesetter.paint();
      var out = new ByteArrayOutputStream(64 * 1024);
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
  static Size measure(Draft draft, String xhtml, Fonts.Choice fonts) {
    try (var document = new PDDocument();
        var typesetter = typesetter(draft, xhtml, fonts, document)) {
      return size(typesetter);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private static Typesetter typesetter(
      Draft draft, String xhtml, Fonts.Choice fonts, PDDocument document) {
    return new Typesetter(
        tree(xhtml), fonts, document, Bidirectional.in(xhtml), Arrangement.rightToLeft(draft));
  }

  private static Size size(Typesetter typesetter) {
    var pages = typesetter.root().getLayer().getPages();
    var last = pages.getLast();
    // From the top of the last page's content to where the text ends.
    double dots = typesetter.root().getHeight() - last.getTop();
    double all = (double) last.getBottom() - last.getTop();
    return new Size(pages.size(), Math.clamp(dots / Math.max(1, all), 0, 1));
  }

  static Document tree(String xhtml) {
    try {
      return TREES.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXException | IOException | ParserConfigurationException ours) {
      throw new IllegalStateException("The page is not well-formed", ours);
    }
  }
}
