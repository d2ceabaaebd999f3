package org.cursus.engine.document;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.cursus.engine.recognition.Scan;

/// Renders a page of a PDF to be recognised.
final class PdfScan {

  private PdfScan() {}

  /// @param index 0 for the first page
  static Scan of(PDDocument pdf, int index) throws UnreadableDocument {
    var frame = PageFrame.of(pdf.getPage(index));
    var dotsPerInch = GreyDots.fitting(frame.width(), frame.height());
    var renderer = new PDFRenderer(pdf);
    // A picture larger than its place on the page need not be decoded in full.
    renderer.setSubsamplingAllowed(true);
    try {
      var image = renderer.renderImageWithDPI(index, dotsPerInch, ImageType.GRAY);
      return GreyDots.of(image, dotsPerInch);
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
    }
  }
}
