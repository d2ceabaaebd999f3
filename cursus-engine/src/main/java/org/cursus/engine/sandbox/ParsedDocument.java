package org.cursus.engine.sandbox;

import java.util.List;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.document.Page;
import org.cursus.engine.resume.ParsedResume;

/// A document that was read: what it is, its pages, and what it says.
public record ParsedDocument(DocumentType type, List<Page> pages, ParsedResume resume) {}
