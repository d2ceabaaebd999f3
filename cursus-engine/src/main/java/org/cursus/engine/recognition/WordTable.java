package org.cursus.engine.recognition;

import java.util.ArrayList;
import java.util.List;

/// Understands the table that Tesseract writes: tabs between twelve columns, a row for each block,
/// paragraph, line and word.
final class WordTable {

  private static final String HEAD =
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext";

  private static final String LINE = "4";
  private static final String WORD = "5";
  private static final int COLUMNS = 12;

  private WordTable() {}

  static List<ScannedWord> read(String table) throws RecognitionFailed {
    var rows = table.lines().toList();
    if (rows.isEmpty() || !rows.getFirst().equals(HEAD)) {
      throw new RecognitionFailed("the program wrote no table", false);
    }
    var words = new ArrayList<ScannedWord>();
    var line = 0;
    for (var row : rows.subList(1, rows.size())) {
      var cells = row.split("\t", COLUMNS);
      if (cells.length < COLUMNS) {
        throw new RecognitionFailed("the program wrote a broken table", false);
      }
      line += cells[0].equals(LINE) ? 1 : 0;
      if (cells[0].equals(WORD) && !cells[11].isBlank()) {
        words.add(word(cells, line));
      }
    }
    return words;
  }

  private static ScannedWord word(String[] cells, int line) throws RecognitionFailed {
    try {
      return new ScannedWord(
          cells[11].strip(),
          Integer.parseInt(cells[6]),
          Integer.parseInt(cells[7]),
          Math.max(1, Integer.parseInt(cells[8])),
          Math.max(1, Integer.parseInt(cells[9])),
          Math.clamp(Double.parseDouble(cells[10]) / 100, 0, 1),
          line);
    } catch (NumberFormatException broken) {
      throw new RecognitionFailed("the program wrote a broken table", false);
    }
  }
}
