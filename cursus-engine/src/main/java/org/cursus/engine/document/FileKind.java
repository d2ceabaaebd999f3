package org.cursus.engine.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells what a file is from its bytes, and refuses a name that says otherwise.
final class FileKind {

  private static final int PDF_MARK_WITHIN = 1024;
  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] TIFF = {'I', 'I', 42, 0};
  private static final byte[] TIFF_BACKWARDS = {'M', 'M', 0, 42};
  private static final byte[] ENCRYPTED_PACKAGE =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /// Kinds that are plain text inside, yet would be read as their own source code.
  private static final Set<String> MARKUP =
      Set.of("{\\rtf", "<!doctype", "<html", "<?xml", "%!ps", "<svg");

  private static final Set<String> UNSUPPORTED =
      Set.of(
          "doc", "dot", "odt", "ott", "rtf", "pages", "wpd", "wps", "html", "htm", "xml", "tex",
          "gif", "bmp", "webp", "heic", "svg", "zip", "rar", "7z", "gz", "tar", "xls", "xlsx",
          "ods", "csv", "ppt", "pptx", "odp", "exe", "epub", "ps", "eml", "msg");

  private FileKind() {}

  static DocumentType of(byte[] content, String fileName) throws UnreadableDocument {
    var extension = extensionOf(fileName);
    var actual = byBytes(content, extension);
    if (UNSUPPORTED.contains(extension)) {
      throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
    }
    var claimed = claimedBy(extension);
    if (claimed != null && claimed != actual) {
      // A JSON file of some other make is text by its bytes, and renaming it would not help.
      throw new UnreadableDocument(
          claimed == DocumentType.JSON_RESUME && startsAsJson(content)
              ? DocumentFault.UNSUPPORTED_TYPE
              : DocumentFault.WRONG_EXTENSION);
    }
    return actual;
  }

  private static DocumentType byBytes(byte[] content, String extension) throws UnreadableDocument {
    if (Bytes.indexOf(content, "%PDF-", 0, PDF_MARK_WITHIN) >= 0) {
      return DocumentType.PDF;
    }
    if (Bytes.startsWith(content, OLE)) {
      // Word keeps a protected DOCX inside an OLE file.
      var locked = Bytes.indexOf(content, ENCRYPTED_PACKAGE, 0, content.length) >= 0;
      throw new UnreadableDocument(
          locked ? DocumentFault.ENCRYPTED : DocumentFault.UNSUPPORTED_TYPE);
    }
    if (Bytes.startsWith(content, new byte[] {'P', 'K', 3, 4})) {
      if (ZipInspection.holdsWordDocument(content, extension.equals("docx"))) {
        return DocumentType.DOCX;
      }
      throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
    }
    var picture = pictureOf(content);
    if (picture != null) {
      return picture;
    }
    var text = TextDecoding.decode(content);
    if (text == null) {
      throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
    }
    var start = text.stripLeading().toLowerCase(Locale.ROOT);
    if (MARKUP.stream().anyMatch(start::startsWith)) {
      throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
    }
    return JsonResumeReader.isJsonResume(text, extension.equals("json"))
        ? DocumentType.JSON_RESUME
        : DocumentType.TEXT;
  }

  private static @Nullable DocumentType pictureOf(byte[] content) {
    if (Bytes.startsWith(content, PNG)) {
      return DocumentType.PNG;
    }
    if (Bytes.startsWith(content, JPEG)) {
      return DocumentType.JPEG;
    }
    return Bytes.startsWith(content, TIFF) || Bytes.startsWith(content, TIFF_BACKWARDS)
        ? DocumentType.TIFF
        : null;
  }

  private static boolean startsAsJson(byte[] content) {
    var text = TextDecoding.decode(content);
    return text != null && (text.strip().startsWith("{") || text.strip().startsWith("["));
  }

  private static @Nullable DocumentType claimedBy(String extension) {
    return switch (extension) {
      case "pdf" -> DocumentType.PDF;
      case "docx" -> DocumentType.DOCX;
      case "txt", "md", "text" -> DocumentType.TEXT;
      case "json" -> DocumentType.JSON_RESUME;
      case "png" -> DocumentType.PNG;
      case "jpg", "jpeg" -> DocumentType.JPEG;
      case "tif", "tiff" -> DocumentType.TIFF;
      default -> null;
    };
  }

  private static String extensionOf(String fileName) {
    var name = fileName.strip();
    var dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
