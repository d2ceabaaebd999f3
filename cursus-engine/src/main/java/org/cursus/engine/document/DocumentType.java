package org.cursus.engine.document;

/// The kinds of file that can be read. What a file is, its bytes decide, never its name.
public enum DocumentType {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  TEXT("text/plain", "txt"),
  JSON_RESUME("application/json", "json");

  private final String mimeType;
  private final String extension;

  DocumentType(String mimeType, String extension) {
    this.mimeType = mimeType;
    this.extension = extension;
  }

  public String mimeType() {
    return mimeType;
  }

  /// Without the dot.
  public String extension() {
    return extension;
  }
}
