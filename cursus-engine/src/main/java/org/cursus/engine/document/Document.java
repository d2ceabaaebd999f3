package org.cursus.engine.document;

import java.util.List;

/// A file as it was read: its pages, and its lines in reading order.
///
/// @param type what the bytes turned out to be
/// @param hidden text that does not show, of which the lines have nothing; at most 200 entries
/// @param recognisedWords the words among the lines that were recognised in a picture of text
public record Document(
    DocumentType type,
    List<Page> pages,
    List<Line> lines,
    List<HiddenText> hidden,
    List<RecognisedWord> recognisedWords) {

  public Document {
    pages = List.copyOf(pages);
    lines = List.copyOf(lines);
    hidden = List.copyOf(hidden);
    recognisedWords = List.copyOf(recognisedWords);
  }

  /// A document that hides nothing, and that was written, not scanned.
  public Document(DocumentType type, List<Page> pages, List<Line> lines) {
    this(type, pages, lines, List.of(), List.of());
  }

  /// Whether text of it was recognised in a picture, such as a scan.
  public boolean recognised() {
    return !recognisedWords.isEmpty();
  }
}
