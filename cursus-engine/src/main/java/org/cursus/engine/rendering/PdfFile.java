package org.cursus.engine.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A sheet as a tagged PDF.
final class PdfFile {

  private PdfFile() {}

  /// A PDF and how full it is.
  record Result(byte[] bytes, int pages, double lastPageFilled) {}

  /// How many pages it takes.
  record Size(int pages, double lastPageFilled) {}

  static Result write(Sheet sheet) {
    try (var document = new PDDocument();
        var typesetter = new Typesetter(sheet, document)) {
      var size = size(typesetter);
      document.setVersion(1.7f);
      PdfMetadata.add(document, sheet);
      typesetter.paint();
      var out = new ByteArrayOutputStream(64 * 1024);
      // Packing objects together takes longer than all else that is written.
      document.save(out, CompressParameters.NO_COMPRESSION);
      var bytes = out.toByteArray();
      if (sheet.arabic()) {
        bytes = PlainLetters.restore(bytes);
      }
      return new Result(bytes, size.pages(), size.lastPageFilled());
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  /// Lays it out by the same rules without writing it, which takes a fraction of the time.
  static Size measure(Sheet sheet) {
    try (var document = new PDDocument();
        var typesetter = new Typesetter(sheet, document)) {
      return size(typesetter);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private static Size size(Typesetter typesetter) {
    var pages = typesetter.root().getLayer().getPages();
    var last = pages.getLast();
    // From the top of the last page's content to where the text ends.
    double dots = typesetter.root().getHeight() - last.getTop();
    double all = (double) last.getBottom() - last.getTop();
    return new Size(pages.size(), Math.clamp(dots / Math.max(1, all), 0, 1));
  }
}
