package org.cursus.engine.document;

/// The kinds of file that can be read. What a file is, its bytes decide, never its name.
public enum DocumentType {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  TEXT("text/plain", "txt"),
  JSON_RESUME("application/json", "json"),
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
}
