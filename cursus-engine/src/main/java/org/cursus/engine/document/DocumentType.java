package org.cursus.engine.document;

/// The kinds of file that can be read. What a file is, its bytes decide; its name tells apart only
/// what is the same to the byte, such as text and Markdown.
public enum DocumentType {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  TEXT("text/plain", "txt"),
  JSON_RESUME("application/json", "json"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  RTF("application/rtf", "rtf"),
  HTML("text/html", "html"),
  MARKDOWN("text/markdown", "md"),
  REACTIVE_RESUME("application/json", "json"),
  LINKEDIN_EXPORT("application/zip", "zip"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  TIFF("image/tiff", "tif");

  private final String mimeType;
  private final String extension;

  DocumentType(String mimeType, String extension) {
    this.mimeType = mimeType;
    this.extension = extension;
  }

  /// Whether its text is in pictures only.
  public boolean isPicture() {
    return mimeType.startsWith("image/");
  }

  public String mimeType() {
    return mimeType;
  }

  /// Without the dot.
  public String extension() {
    return extension;
  }

  /// Whether the file names its facts itself. Its lines are then JSON Resume, one value a line.
  public boolean isStructured() {
    return switch (this) {
      case JSON_RESUME, REACTIVE_RESUME, LINKEDIN_EXPORT -> true;
      case PDF, DOCX, TEXT, ODT, RTF, HTML, MARKDOWN, PNG, JPEG, TIFF -> false;
    };
  }
}
