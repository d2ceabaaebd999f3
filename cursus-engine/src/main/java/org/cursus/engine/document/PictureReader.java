package org.cursus.engine.document;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.recognition.Recogniser;
import org.cursus.engine.recognition.Scan;
import org.jspecify.annotations.Nullable;

/// Reads a picture of a resume: a scan or a photo.
final class PictureReader {

  private PictureReader() {}

  static Document read(byte[] content, DocumentType type, @Nullable Recogniser recogniser)
      throws UnreadableDocument {
    var recognising = new Recognising(recogniser);
    var pages = new ArrayList<Page>();
    var lines = new ArrayList<Line>();
    try (var pictures = Pictures.open(content, type)) {
      var count = pictures.count();
      if (count > DocumentReader.MAX_PAGES) {
        throw new UnreadableDocument(DocumentFault.TOO_MANY_PAGES);
      }
      for (int number = 1; number <= count; number++) {
        var page = pictures.page(number);
        pages.add(page);
        lines.addAll(recognising.read(() -> scan(pictures, page), number));
      }
    }
    if (lines.isEmpty()) {
      throw new UnreadableDocument(recognising.fault());
    }
    return new Document(type, pages, lines, List.of(), recognising.words());
  }

  private static Scan scan(Pictures pictures, Page page) throws UnreadableDocument {
    var dotsPerInch = GreyDots.fitting(page.width(), page.height());
    var image = pictures.image(page, dotsPerInch, BufferedImage.TYPE_BYTE_GRAY);
    return GreyDots.of(image, dotsPerInch);
  }
}
