package org.cursus.engine.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Set<String> MARKUP = Set.of("<?xml", "%!ps", "<svg");

  private static final Pattern FIRST_TAG =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

  private static final Set<String> UNSUPPORTED =
      Set.of(
          "doc", "dot", "pages", "wpd", "wps", "xml", "tex", "gif", "bmp", "webp", "heic", "svg",
          "rar", "7z", "gz", "tar", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "exe",
          "epub", "ps", "eml", "msg");

  private FileKind() {}

  static DocumentType of(byte[] content, String fileName) throws UnreadableDocument {
    var extension = extensionOf(fileName);
    var claimed = claimedBy(extension);
    var actual = byBytes(content, claimed);
    if (UNSUPPORTED.contains(extension)) {
      throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
    }
    if (claimed != null && !agree(claimed, actual)) {
      // A JSON file of some other make is text by its bytes, and renaming it would not help.
      throw new UnreadableDocument(
          claimed == DocumentType.JSON_RESUME && startsAsJson(content)
              ? DocumentFault.UNSUPPORTED_TYPE
              : DocumentFault.WRONG_EXTENSION);
    }
    return actual;
  }

  /// Text and Markdown go by either name, and so do the two kinds of JSON.
  private static boolean agree(DocumentType claimed, DocumentType actual) {
    return switch (actual) {
      case MARKDOWN -> claimed == DocumentType.TEXT || claimed == DocumentType.MARKDOWN;
      case REACTIVE_RESUME -> claimed == DocumentType.JSON_RESUME;
      default -> claimed == actual;
    };
  }

  private static DocumentType byBytes(byte[] content, @Nullable DocumentType claimed)
      throws UnreadableDocument {
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
      var kind = ZipInspection.kind(content, claimed);
      if (kind == null) {
        throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
      }
      return kind;
    }
    if (Bytes.startsWith(content, "{\\rtf".getBytes(StandardCharsets.US_ASCII))) {
      return DocumentType.RTF;
    }
    var picture = pictureOf(content);
    return picture == null ? byText(content, claimed) : picture;
  }

  private static DocumentType byText(byte[] content, @Nullable DocumentType claimed)
      throws UnreadableDocument {
    var text = TextDecoding.decode(content);
    if (text == null) {
      throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
    }
    var start = text.substring(0, Math.min(text.length(), 20_000)).stripLeading();
    if (isWebPage(start) || claimed == DocumentType.HTML && isTagged(start)) {
      return DocumentType.HTML;
    }
    if (MARKUP.stream().anyMatch(start.toLowerCase(Locale.ROOT)::startsWith)) {
      throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
    }
    var structured = StructuredReader.kind(text, claimed == DocumentType.JSON_RESUME);
    if (structured != null) {
      return structured;
    }
    return claimed == DocumentType.MARKDOWN || MarkdownReader.isMarkdown(text)
        ? DocumentType.MARKDOWN
        : DocumentType.TEXT;
  }

  /// Comments and an XML declaration may stand before the first tag of a web page.
  private static boolean isWebPage(String start) {
    var rest = start;
    for (int i = 0; i < 10; i++) {
      var end = rest.startsWith("<!--") ? "-->" : rest.startsWith("<?xml") ? "?>" : "";
      var at = end.isEmpty() ? -1 : rest.indexOf(end);
      if (at < 0) {
        break;
      }
      rest = rest.substring(at + end.length()).stripLeading();
    }
    return FIRST_TAG.matcher(rest).lookingAt();
  }

  /// A page or mail that was saved without its frame is known by its tags and its name together.
  private static boolean isTagged(String start) {
    return start.matches("(?is)<(?:!--|[a-z][a-z0-9]*[\\s/>]).*");
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
      case "odt", "ott" -> DocumentType.ODT;
      case "rtf" -> DocumentType.RTF;
      case "html", "htm", "xhtml" -> DocumentType.HTML;
      case "txt", "text" -> DocumentType.TEXT;
      case "md", "markdown" -> DocumentType.MARKDOWN;
      case "json" -> DocumentType.JSON_RESUME;
      case "zip" -> DocumentType.LINKEDIN_EXPORT;
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
