package org.cursus.engine.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Objects;

/// Shows one page of a file of pictures as PNG, no finer than a screen needs.
final class PictureView {

  private static final double DPI = 110;
  private static final double LONGEST = 2800;

  private PictureView() {}

  static byte[] of(byte[] content, DocumentType type, int number) throws UnreadableDocument {
    try (var pictures = Pictures.open(content, type)) {
      var page = pictures.page(Objects.checkIndex(number - 1, pictures.count()) + 1);
      var dots = Math.min(DPI, 72 * LONGEST / Math.max(page.width(), page.height()));
      return Pictures.png(pictures.image(page, dots, BufferedImage.TYPE_INT_RGB));
    } catch (IOException broken) {
      throw new UnreadableDocument(DocumentFault.DAMAGED, broken);
    }
  }
}
