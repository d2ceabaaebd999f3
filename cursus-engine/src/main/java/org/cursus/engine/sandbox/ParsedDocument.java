package org.cursus.engine.sandbox;

import java.util.List;
import org.cursus.engine.document.Document;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.document.Page;
import org.cursus.engine.resume.ParsedResume;
import org.cursus.engine.resume.ResumeParser;

/// A document that was read: what it is, its pages, and what it says.
///
/// @param recognised whether text of it was recognised in a picture, such as a scan, so that a
///     letter may be wrong
public record ParsedDocument(
    DocumentType type, List<Page> pages, ParsedResume resume, boolean recognised) {

  static ParsedDocument of(Document document) {
    return new ParsedDocument(
        document.type(), document.pages(), ResumeParser.parse(document), document.recognised());
  }
}
