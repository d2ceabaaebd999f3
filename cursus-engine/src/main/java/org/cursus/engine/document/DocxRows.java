package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.document.LetterPages.Piece;

/// Decides how a row of a table is read: across, when its cells are short, or cell by cell.
final class DocxRows {

  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_ASIDE = 40;
  private static final int MOST_LINES = 3;

  private DocxRows() {}

  /// @param cells the paragraphs of each cell; no blank paragraphs, no empty cells
  static List<DocxBlock> read(List<List<DocxBlock>> cells) {
    if (cells.isEmpty()) {
      return List.of();
    }
    var count = cells.getFirst().size();
    if (count <= MOST_LINES && cells.stream().allMatch(cell -> cell.size() == count)) {
      var across = new ArrayList<DocxBlock>();
      for (int i = 0; i < count; i++) {
        var line = i;
        across.add(joined(cells.stream().map(cell -> cell.get(line)).toList()));
      }
      if (across.stream().allMatch(line -> line.text().length() <= LONGEST_LINE)) {
        return across;
      }
    }
    // Dates in a narrow cell beside an entry belong to the entry's first line.
    if (cells.size() == 2 && isAside(cells.getFirst())) {
      return beside(cells.getLast(), List.of(cells.get(0).getFirst(), cells.get(1).getFirst()));
    }
    if (cells.size() == 2 && isAside(cells.getLast())) {
      return beside(cells.getFirst(), List.of(cells.get(0).getFirst(), cells.get(1).getFirst()));
    }
    return cells.stream().flatMap(List::stream).toList();
  }

  private static List<DocxBlock> beside(List<DocxBlock> entry, List<DocxBlock> first) {
    var blocks = new ArrayList<DocxBlock>();
    blocks.add(joined(first));
    blocks.addAll(entry.subList(1, entry.size()));
    return blocks;
  }

  private static boolean isAside(List<DocxBlock> cell) {
    return cell.size() == 1 && cell.getFirst().text().strip().length() <= LONGEST_ASIDE;
  }

  private static DocxBlock joined(List<DocxBlock> blocks) {
    var pieces = new ArrayList<Piece>();
    for (var block : blocks) {
      var first = true;
      for (var piece : block.pieces()) {
        var tab = first && !pieces.isEmpty() ? "\t" : "";
        pieces.add(DocxParagraph.with(piece, tab + piece.text().replace('\n', ' ')));
        first = false;
      }
    }
    return new DocxBlock(
        pieces,
        blocks.stream().flatMap(block -> block.hidden().stream()).toList(),
        blocks.getFirst().indent(),
        blocks.stream().anyMatch(DocxBlock::breaksPage));
  }
}
