package org.cursus.engine.rendering;

/// What kind of file is written.
public enum Format {
  PDF("pdf", "application/pdf"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  HTML("html", "text/html;charset=UTF-8"),
  MARKDOWN("md", "text/markdown;charset=UTF-8"),
  TEXT("txt", "text/plain;charset=UTF-8"),
  /// Of resumes only.
  JSON_RESUME("json", "application/json");

  private final String extension;
  private final String mediaType;

  Format(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /// How a file's name ends, without the dot.
  public String extension() {
    return extension;
  }

  /// As a server declares it.
  public String mediaType() {
    return mediaType;
  }
}
