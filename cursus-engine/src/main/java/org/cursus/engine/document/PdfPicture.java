package org.cursus.engine.document;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Renders one page of a PDF as PNG.
final class PdfPicture {

  private static final float DPI = 110;
  private static final double MAX_WIDTH = 2000;
  private static final double MAX_HEIGHT = 2800;

  private PdfPicture() {}

  static byte[] of(byte[] content, int page) throws UnreadableDocument {
    try (var pdf = PdfReader.open(content)) {
      var index = Objects.checkIndex(page - 1, pdf.getNumberOfPages());
      var shown = pdf.getPage(index);
      PdfStreams.check(shown);
      var frame = PageFrame.of(shown);
      var scale =
          Math.min(DPI / 72, Math.min(MAX_WIDTH / frame.width(), MAX_HEIGHT / frame.height()));
      var renderer = new PDFRenderer(pdf);
      // A picture larger than its place on the page need not be decoded in full.
      renderer.setSubsamplingAllowed(true);
      var image = renderer.renderImage(index, (float) scale, ImageType.RGB);
      return Pictures.png(image);
    } catch (IndexOutOfBoundsException noSuchPage) {
      throw noSuchPage;
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
    }
  }
}
