package org.cursus.engine.document;

/// Reads a file into positioned lines. Thread-safe; keeps no state.
///
/// It bounds pages, text and unpacking, yet a hostile file can still cost time and memory: read
// files
/// from outside through `sandbox` only.
public final class DocumentReader {

  private DocumentReader() {}

  /// @param fileName used only to refuse a name that contradicts the content
  /// @throws UnreadableDocument with the fault and what to do about it
  public static Document read(byte[] content, String fileName) throws UnreadableDocument {
    throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
  }
}
