package org.cursus.engine.document;

import java.nio.charset.StandardCharsets;

/// Shows a page of a file as a picture, so that a fact can be pointed at. Thread-safe.
public final class PageViewer {

  private PageViewer() {}

  /// @param page 1 for the first
  /// @throws UnreadableDocument when the file cannot be read
  /// @throws IndexOutOfBoundsException when there is no such page
  public static PageView view(byte[] content, String fileName, int page) throws UnreadableDocument {
    DocumentReader.checkSize(content);
    var type = FileKind.of(content, fileName);
    if (type == DocumentType.PDF) {
      return new PageView("image/png", PdfPicture.of(content, page));
    }
    if (type.isPicture()) {
      return new PageView("image/png", PictureView.of(content, type, page));
    }
    var svg = PageDrawing.of(DocumentReader.read(content, fileName), page);
    return new PageView("image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
  }
}
