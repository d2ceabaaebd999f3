package org.cursus.engine.document;

import java.util.List;

/// A file as it was read: its pages, and its lines in reading order.
///
/// @param type what the bytes turned out to be
public record Document(DocumentType type, List<Page> pages, List<Line> lines) {

  public Document {
    pages = List.copyOf(pages);
    lines = List.copyOf(lines);
  }
}
