package org.cursus.engine.sandbox;

import java.util.List;
import org.cursus.engine.document.Document;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.document.HiddenText;
import org.cursus.engine.document.Page;
import org.cursus.engine.resume.ParsedResume;
import org.cursus.engine.resume.ResumeParser;

/// A document that was read: what it is, its pages, what it says, and what it hides.
///
/// @param hidden text that does not show and that the resume has nothing of
/// @param recognised whether text of it was recognised in a picture, such as a scan, so that a
///     letter may be wrong
public record ParsedDocument(
    DocumentType type,
    List<Page> pages,
    ParsedResume resume,
    List<HiddenText> hidden,
    boolean recognised) {

  static ParsedDocument of(Document document) {
    return new ParsedDocument(
        document.type(),
        document.pages(),
        ResumeParser.parse(document),
        document.hidden(),
        document.recognised());
  }
}
