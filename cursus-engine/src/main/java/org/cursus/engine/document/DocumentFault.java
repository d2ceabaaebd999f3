package org.cursus.engine.document;

/// Everything that can be wrong with a file, each with a sentence that says what to do next.
public enum DocumentFault {
  EMPTY(
      "document-empty",
      "This file is empty. Save it again from the program that made it, then choose it again."),
  TOO_LARGE(
      "document-too-large",
      "This file is larger than 20 MB. Save it without large pictures, or as plain text."),
  NOT_A_FILE("document-not-a-file", "This is a folder, not a file. Choose one file inside it."),
  UNSUPPORTED_TYPE(
      "document-type-unsupported",
      "This kind of file cannot be read. Save your resume as PDF, Word (DOCX), ODT, RTF, HTML, plain text or Markdown, or upload a JSON Resume, a Reactive Resume or the ZIP of your LinkedIn data."),
  WRONG_EXTENSION(
      "document-extension-wrong",
      "The name of this file says one kind and its content is another. Rename it to end as its content does, or save it again."),
  ENCRYPTED(
      "document-encrypted",
      "This file is protected by a password. Save a copy without the password, then choose that."),
  DAMAGED(
      "document-damaged",
      "This file is damaged or cut short. Save or download it again, then choose it again."),
  TOO_MANY_PAGES(
      "document-too-many-pages",
      "This file has more than 100 pages. Save only the pages of the resume, then choose that file."),
  PICTURES_ONLY(
      "document-pictures-only",
      "This file holds only pictures of text, such as a scan. Save it from the program that wrote it, or as plain text. Whoever runs Cursus can install Tesseract to have scans read."),
  NOT_RECOGNISED(
      "document-not-recognised",
      "This file is a scan, and reading the text in its pictures failed. Try it again, or save it from the program that wrote it."),
  NO_TEXT(
      "document-no-text",
      "There is no text in this file. Check that it is the right one, then choose it again."),
  EXPANDS_TOO_MUCH(
      "document-expands-too-much",
      "This file unpacks to far more than a resume needs, so it was not read. Save it again as PDF or plain text."),
  TOO_SLOW(
      "document-too-slow",
      "Reading this file took too long, so it was stopped. Save it again as a simpler PDF or as plain text."),
  TOO_DEMANDING(
      "document-too-demanding",
      "Reading this file needed too much memory, so it was stopped. Save it again as a simpler PDF or as plain text.");

  private final String code;
  private final String advice;

  DocumentFault(String code, String advice) {
    this.code = code;
    this.advice = advice;
  }

  /// A stable name for programs.
  public String code() {
    return code;
  }

  /// A sentence or two for the person whose file it is: what is wrong, and what to do.
  public String advice() {
    return advice;
  }
}
