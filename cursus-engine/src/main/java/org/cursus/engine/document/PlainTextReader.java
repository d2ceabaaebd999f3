package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.document.LetterPages.Piece;

/// Reads plain text: one line of the file, one line of the document.
final class PlainTextReader {

  static final double FONT_SIZE = 10;

  /// Three blanks or a tab inside a line set something apart, such as dates at the right.
  static final Pattern WIDE_GAP = Pattern.compile(" *\\t[ \\t]*| {3,}");

  private PlainTextReader() {}

  static Document read(byte[] content) throws UnreadableDocument {
    var text = TextDecoding.decode(content);
    if (text == null) {
      throw new UnreadableDocument(DocumentFault.UNSUPPORTED_TYPE);
    }
    if (text.length() > DocumentReader.MAX_CHARACTERS) {
      throw new UnreadableDocument(DocumentFault.EXPANDS_TOO_MUCH);
    }
    var pages = new LetterPages();
    var sheets = Characters.clean(text).replace("\r\n", "\n").replace('\r', '\n').split("\f", -1);
    for (int i = 0; i < sheets.length; i++) {
      if (i > 0 && !sheets[i].isBlank()) {
        pages.breakPage();
      }
      for (var line : sheets[i].split("\n", -1)) {
        add(pages, line);
      }
    }
    return pages.toDocument(DocumentType.TEXT);
  }

  private static void add(LetterPages pages, String line) throws UnreadableDocument {
    if (line.isBlank()) {
      pages.skip(FONT_SIZE * LetterPages.LEADING);
      return;
    }
    pages.addWhole(pieces(Characters.withoutSpelling(line.strip())), indentOf(line));
  }

  private static List<Piece> pieces(String line) {
    var pieces = new ArrayList<Piece>();
    for (var part : WIDE_GAP.split(line)) {
      pieces.add(plain(pieces.isEmpty() ? part : "\t" + part));
    }
    return pieces;
  }

  static Piece plain(String text) {
    return new Piece(text, FONT_SIZE, false, false, null);
  }

  static double indentOf(String line) {
    var columns = 0;
    for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
      columns += line.charAt(i) == '\t' ? 4 : 1;
    }
    return Math.min(columns, 30) * FONT_SIZE / 2;
  }
}
