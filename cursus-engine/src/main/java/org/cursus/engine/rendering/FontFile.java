package org.cursus.engine.rendering;

import java.io.IOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One font, read once and used by all documents.
///
/// @param family under which styles name it
/// @param weight 400 or 700
/// @param coverage the characters that it has
record FontFile(String family, int weight, boolean italic, TrueTypeFont font, BitSet coverage) {

  private static final int LAST_CHARACTER = 0x323AF;

  /// @param bytes of a font with TrueType outlines
  /// @throws IOException when it is none
  static FontFile read(String family, int weight, boolean italic, byte[] bytes) throws IOException {
    hideLigatures(bytes);
    return of(family, weight, italic, new TTFParser(true).parse(new RandomAccessReadBuffer(bytes)));
  }

  static FontFile of(String family, int weight, boolean italic, TrueTypeFont font)
      throws IOException {
    if (font.getTableMap().get("glyf") == null || font.getTableMap().get("CFF ") != null) {
      throw new IOException("Only fonts with TrueType outlines can be embedded");
    }
    var coverage = new BitSet(LAST_CHARACTER);
    CmapLookup map = font.getUnicodeCmapLookup();
    for (int c = 0x20; c <= LAST_CHARACTER; c++) {
      if (map.getGlyphId(c) > 0) {
        coverage.set(c);
      }
    }
    return new FontFile(family, weight, italic, font, coverage);
  }

  /// Renames the table of ligatures, so that nothing finds it: a glyph for "fi" is copied from a
  /// PDF as one character, which no search for "certified" matches.
  private static void hideLigatures(byte[] bytes) {
    int tables = (bytes[4] & 0xff) << 8 | bytes[5] & 0xff;
    for (int i = 0; i < tables && 12 + 16 * i + 4 <= bytes.length; i++) {
      int at = 12 + 16 * i;
      if (bytes[at] == 'G' && bytes[at + 1] == 'S' && bytes[at + 2] == 'U') {
        bytes[at + 3] = '_';
      }
    }
  }

  /// In parts of the font's size.
  double widthOf(int character) {
    try {
      int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
      return font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
    } catch (IOException read) {
      throw new java.io.UncheckedIOException(read);
    }
  }

  boolean has(int character) {
    return coverage.get(character);
  }
}
