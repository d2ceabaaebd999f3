package org.cursus.engine.document;

import java.util.List;

/// A file as it was read: its pages, and its lines in reading order.
///
/// @param type what the bytes turned out to be
/// @param hidden text that nobody sees, which is in no line
public record Document(
    DocumentType type, List<Page> pages, List<Line> lines, List<HiddenText> hidden) {

  public Document {
    pages = List.copyOf(pages);
    lines = List.copyOf(lines);
    hidden = List.copyOf(hidden);
  }

  /// A document that hides nothing.
  public Document(DocumentType type, List<Page> pages, List<Line> lines) {
    this(type, pages, lines, List.of());
  }
}
