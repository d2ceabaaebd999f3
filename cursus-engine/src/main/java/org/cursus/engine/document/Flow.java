package org.cursus.engine.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.cursus.engine.document.Block.Unseen;
import org.cursus.engine.document.LetterPages.Piece;

/// Gathers paragraphs and table rows while a reader walks its file.
final class Flow {

  /// Enough for any table in a table; more is a trap.
  private static final int MAX_TABLES = 60;

  /// The row of a table that is being read, and what stands before it.
  private record Row(List<Block> before, List<List<Block>> cells) {}

  private final Deque<Row> rows = new ArrayDeque<>();
  private final List<Unseen> unseen = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private boolean listed;
  private boolean breaksPage;
  private double indent;
  private long characters;

  /// Text with tabs and line ends, as it is shown.
  void add(Piece piece) {
    var text = Characters.clean(piece.text());
    characters += text.length();
    if (characters > DocumentReader.MAX_CHARACTERS) {
      throw new TooMuchText();
    }
    if (!text.isEmpty()) {
      pieces.add(piece.with(text));
    }
  }

  void hide(HiddenText.Reason reason, String text) {
    characters += text.length();
    if (characters > DocumentReader.MAX_CHARACTERS) {
      throw new TooMuchText();
    }
    var cleaned = Characters.clean(text);
    if (cleaned.isBlank()) {
      return;
    }
    if (!unseen.isEmpty() && unseen.getLast().reason() == reason) {
      cleaned = unseen.removeLast().text() + cleaned;
    }
    unseen.add(new Unseen(reason, cleaned));
  }

  /// Whether the paragraph at hand is an item of a list.
  void mark(boolean listed) {
    this.listed = listed;
  }

  void indent(double points) {
    indent = Math.clamp(points, 0, 216);
  }

  /// The next text begins a page.
  void breakPage() {
    breaksPage = true;
  }

  /// Whether nothing has been said since the last paragraph ended.
  boolean atStart() {
    return pieces.stream().allMatch(piece -> piece.text().isBlank());
  }

  /// Ends the paragraph, also an empty one, which then shows as room.
  void endParagraph() {
    var size = pieces.stream().mapToDouble(Piece::fontSize).max().orElse(10);
    var tidy = Paragraph.tidy(pieces, listed, size);
    var blank = tidy.stream().allMatch(piece -> piece.text().isBlank());
    blocks.add(new Block(tidy, indent, breaksPage && !blank, blank ? List.of() : unseen));
    if (!blank) {
      unseen.clear();
      breaksPage = false;
      listed = false;
    }
    pieces = new ArrayList<>();
  }

  /// Ends the paragraph if it has begun.
  void endBegunParagraph() {
    if (!atStart()) {
      endParagraph();
    }
    pieces.clear();
  }

  /// Leaves room before what comes next, once.
  void gap() {
    if (!blocks.isEmpty() && !blocks.getLast().isBlank()) {
      blocks.add(new Block(List.of(), 0, false));
    }
  }

  void beginRow() {
    endBegunParagraph();
    if (rows.size() == MAX_TABLES) {
      throw new IllegalArgumentException("tables nested too deeply");
    }
    rows.push(new Row(blocks, new ArrayList<>()));
    blocks = new ArrayList<>();
  }

  boolean inRow() {
    return !rows.isEmpty();
  }

  void endCell() {
    endBegunParagraph();
    var cell = blocks.stream().filter(block -> !block.isBlank()).toList();
    if (!cell.isEmpty()) {
      rows.element().cells().add(cell);
    }
    blocks = new ArrayList<>();
  }

  void endRow() {
    endCell();
    var row = rows.pop();
    blocks = row.before();
    blocks.addAll(TableRows.read(row.cells()));
  }

  List<Block> blocks() {
    while (inRow()) {
      endRow();
    }
    endBegunParagraph();
    if (!unseen.isEmpty()) {
      blocks.add(new Block(List.of(), 0, false, unseen));
      unseen.clear();
    }
    return blocks;
  }

  /// Ends the walk through a file that says more than any resume does.
  static final class TooMuchText extends RuntimeException {}
}
