package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.document.LetterPages.Piece;

/// Decides how a row of a table is read: across, when its cells are short, or cell by cell.
final class TableRows {

  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_ASIDE = 40;
  private static final int MOST_LINES = 3;

  private TableRows() {}

  /// @param cells the paragraphs of each cell; no blank paragraphs, no empty cells
  static List<Block> read(List<List<Block>> cells) {
    if (cells.isEmpty()) {
      return List.of();
    }
    var count = cells.getFirst().size();
    if (count <= MOST_LINES && cells.stream().allMatch(cell -> cell.size() == count)) {
      var across = new ArrayList<Block>();
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

  private static List<Block> beside(List<Block> entry, List<Block> first) {
    var blocks = new ArrayList<Block>();
    blocks.add(joined(first));
    blocks.addAll(entry.subList(1, entry.size()));
    return blocks;
  }

  private static boolean isAside(List<Block> cell) {
    return cell.size() == 1 && cell.getFirst().text().strip().length() <= LONGEST_ASIDE;
  }

  private static Block joined(List<Block> blocks) {
    var pieces = new ArrayList<Piece>();
    for (var block : blocks) {
      var first = true;
      for (var piece : block.pieces()) {
        var tab = first && !pieces.isEmpty() ? "\t" : "";
        pieces.add(piece.with(tab + piece.text().replace('\n', ' ')));
        first = false;
      }
    }
    return new Block(
        pieces,
        blocks.getFirst().indent(),
        blocks.stream().anyMatch(Block::breaksPage),
        blocks.stream().flatMap(block -> block.unseen().stream()).toList());
  }
}
