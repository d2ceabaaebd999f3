package org.cursus.engine.sandbox;

import java.util.List;
import org.cursus.engine.document.Document;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.document.HiddenText;
import org.cursus.engine.document.Page;
import org.cursus.engine.resume.ParsedResume;

/// A document that was read: what it is, its pages, what it says, and what it hides.
///
/// @param hidden text that does not show and that the resume has nothing of
public record ParsedDocument(
    DocumentType type, List<Page> pages, ParsedResume resume, List<HiddenText> hidden) {

  static ParsedDocument of(Document document, ParsedResume resume) {
    return new ParsedDocument(document.type(), document.pages(), resume, document.hidden());
  }
}
