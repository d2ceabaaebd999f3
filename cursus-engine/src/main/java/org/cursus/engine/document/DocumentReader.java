package org.cursus.engine.document;

import org.cursus.engine.recognition.Recogniser;
import org.jspecify.annotations.Nullable;

/// Reads a file into positioned lines. Thread-safe; keeps no state.
///
/// It bounds pages, text and unpacking, yet a hostile file can still cost time and memory: files
/// from outside are read through `sandbox` only.
public final class DocumentReader {

  /// The largest file that is read, in bytes.
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  /// The most pages that are read.
  public static final int MAX_PAGES = 100;

  /// The most characters that a document may hold.
  public static final int MAX_CHARACTERS = 1_000_000;

  private DocumentReader() {}

  /// Tells what a file is by its first bytes, or for a ZIP by what it holds.
  ///
  /// @param fileName used only to refuse a name that contradicts the content
  /// @throws UnreadableDocument when it is none that can be read
  public static DocumentType identify(byte[] content, String fileName) throws UnreadableDocument {
    checkSize(content);
    return FileKind.of(content, fileName);
  }

  /// Reads the whole file.
  ///
  /// @param fileName used only to refuse a name that contradicts the content
  /// @throws UnreadableDocument with the fault and what to do about it
  public static Document read(byte[] content, String fileName) throws UnreadableDocument {
    return read(content, fileName, null);
  }

  /// Reads the whole file, pictures of text included.
  ///
  /// @param fileName used only to refuse a name that contradicts the content
  /// @param recogniser reads the pages that are pictures of text; null when there is none, and such
  ///     pages are passed over
  /// @throws UnreadableDocument with the fault and what to do about it
  public static Document read(byte[] content, String fileName, @Nullable Recogniser recogniser)
      throws UnreadableDocument {
    try {
      var type = identify(content, fileName);
      return switch (type) {
        case PDF -> PdfReader.read(content, recogniser);
        case DOCX -> DocxReader.read(content);
        case ODT -> OdtReader.read(content);
        case RTF -> RtfReader.read(content);
        case HTML -> HtmlReader.read(content);
        case TEXT -> PlainTextReader.read(content);
        case MARKDOWN -> MarkdownReader.read(content);
        case JSON_RESUME, REACTIVE_RESUME -> StructuredReader.readJson(content, type);
        case LINKEDIN_EXPORT -> StructuredReader.readLinkedIn(content);
        case PNG, JPEG, TIFF -> PictureReader.read(content, type, recogniser);
      };
    } catch (StackOverflowError tooDeep) {
      // No program nests a document so deeply; a reference that leads back to itself does.
      throw new UnreadableDocument(DocumentFault.DAMAGED);
    }
  }

  static void checkSize(byte[] content) throws UnreadableDocument {
    if (content.length == 0) {
      throw new UnreadableDocument(DocumentFault.EMPTY);
    }
    if (content.length > MAX_BYTES) {
      throw new UnreadableDocument(DocumentFault.TOO_LARGE);
    }
  }
}
