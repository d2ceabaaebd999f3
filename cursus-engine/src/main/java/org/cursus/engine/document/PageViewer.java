package org.cursus.engine.document;

/// Shows a page of a file as a picture, so that a fact can be pointed at. Thread-safe.
public final class PageViewer {

  private PageViewer() {}

  /// @param page 1 for the first
  /// @throws UnreadableDocument when the file cannot be read
  /// @throws IndexOutOfBoundsException when there is no such page
  public static PageView view(byte[] content, String fileName, int page) throws UnreadableDocument {
    throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
  }
}
