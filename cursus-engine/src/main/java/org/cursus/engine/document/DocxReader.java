package org.cursus.engine.document;

final class DocxReader {
  static Document read(byte[] content) throws UnreadableDocument {
    throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
  }
}
