package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cursus.engine.document.Block.Unseen;
import org.cursus.engine.document.DocxStyles.Look;
import org.cursus.engine.document.HiddenText.Reason;
import org.jspecify.annotations.Nullable;

/// Tells the text of a Word file that does not show from that which does.
final class DocxHiding {

  /// In points.
  private static final double TINY = 1.5;

  private static final Map<String, String> NAMED =
      Map.of("black", "000000", "white", "FFFFFF", "red", "FF0000", "yellow", "FFFF00");

  private DocxHiding() {}

  /// What text is laid on.
  ///
  /// @param shade null when it may be of any colour
  record Ground(@Nullable Shade shade) {

    static final Ground PAPER = new Ground(Shade.WHITE);
    static final Ground UNKNOWN = new Ground(null);

    static Ground of(String colour) {
      return new Ground(DocxHiding.shade(colour));
    }
  }

  /// Null when the text shows.
  static @Nullable Reason reason(Look look, Ground ground) {
    if (Boolean.TRUE.equals(look.vanishes())) {
      return Reason.MARKED_HIDDEN;
    }
    if (look.size() != null && look.size() <= TINY) {
      return Reason.TINY;
    }
    var under = look.ground() == null ? ground.shade() : shade(look.ground());
    var ink = look.colour() == null ? null : shade(look.colour());
    return under != null && ink != null && ink.looksLike(under) ? Reason.WHITE : null;
  }

  private static @Nullable Shade shade(String colour) {
    var digits = NAMED.getOrDefault(colour.toLowerCase(Locale.ROOT), colour);
    if (!digits.matches("[0-9a-fA-F]{6}")) {
      return null;
    }
    var parts = Integer.parseInt(digits, 16);
    return new Shade((parts >> 16) / 255f, (parts >> 8 & 0xFF) / 255f, (parts & 0xFF) / 255f);
  }

  static List<Unseen> joined(List<Unseen> runs) {
    var joined = new ArrayList<Unseen>();
    for (var run : runs) {
      if (!joined.isEmpty() && joined.getLast().reason() == run.reason()) {
        var before = joined.removeLast();
        joined.add(new Unseen(run.reason(), before.text() + run.text()));
      } else {
        joined.add(run);
      }
    }
    return joined.stream()
        .map(one -> new Unseen(one.reason(), one.text().replaceAll("\\s+", " ").strip()))
        .toList();
  }

  /// Blocks of which nothing shows.
  static List<Block> all(List<Block> blocks, Reason reason) {
    return blocks.stream()
        .map(
            block -> {
              var unseen = new ArrayList<>(block.unseen());
              if (!block.isBlank()) {
                unseen.add(new Unseen(reason, block.text().strip()));
              }
              return new Block(List.of(), block.indent(), false, unseen);
            })
        .toList();
  }
}
