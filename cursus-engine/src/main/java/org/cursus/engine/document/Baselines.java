package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Sorts glyphs onto baselines: each row is one baseline across the whole page, from left to
/// right.
final class Baselines {

  private static final double TOLERANCE = 0.25;

  private Baselines() {}

  static List<List<Glyph>> rows(List<Glyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    var rows = new ArrayList<List<Glyph>>();
    List<Glyph> row = new ArrayList<>();
    for (var glyph : sorted) {
      if (!row.isEmpty()) {
        var first = row.getFirst();
        var reach = TOLERANCE * Math.max(Math.min(first.size(), glyph.size()), 4);
        if (glyph.baseline() - first.baseline() > reach) {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
      row.add(glyph);
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    var joined = withRaisedLetters(rows);
    joined.forEach(one -> one.sort(Comparator.comparingDouble(Glyph::x)));
    return joined;
  }

  /// Puts raised and lowered small print, such as the "th" of a date, onto the line it belongs to.
  private static List<List<Glyph>> withRaisedLetters(List<List<Glyph>> rows) {
    var kept = new ArrayList<List<Glyph>>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var host = row.size() > 12 ? null : hostOf(row, i, rows);
      if (host == null) {
        kept.add(row);
      } else {
        host.addAll(row);
      }
    }
    return kept;
  }

  private static @org.jspecify.annotations.Nullable List<Glyph> hostOf(
      List<Glyph> row, int index, List<List<Glyph>> rows) {
    for (int near : new int[] {index + 1, index - 1}) {
      if (near >= 0 && near < rows.size()) {
        var candidate = rows.get(near);
        var first = row.getFirst();
        if (Math.abs(candidate.getFirst().baseline() - first.baseline())
                < 0.55 * candidate.getFirst().size()
            && (row.stream().allMatch(glyph -> leansOn(glyph, row, candidate))
                || row.size() == 1 && isWithinWord(first, candidate))) {
          return candidate;
        }
      }
    }
    return null;
  }

  /// Whether letters of a word touch a single letter on both sides, as in a logo that plays with
  /// the base line.
  private static boolean isWithinWord(Glyph one, List<Glyph> row) {
    if (one.isBlank() || !Character.isLetter(one.text().codePointAt(0))) {
      return false;
    }
    var reach = 0.2 * one.size();
    boolean left = false;
    boolean right = false;
    for (var glyph : row) {
      if (!glyph.isBlank() && glyph.size() < 1.2 * one.size()) {
        left |= Math.abs(one.x() - glyph.right()) < reach;
        right |= Math.abs(glyph.x() - one.right()) < reach;
      }
    }
    return left && right;
  }

  /// Whether larger print stands right beside a letter, or beside the small print it is part of.
  private static boolean leansOn(Glyph small, List<Glyph> row, List<Glyph> large) {
    var left = small.x();
    for (var other : row) {
      if (other.right() <= left + 0.1 && left - other.right() < 0.4 * small.size()) {
        left = Math.min(left, other.x());
      }
    }
    for (var glyph : large) {
      if (!glyph.isBlank()
          && small.size() <= 0.85 * glyph.size()
          && Math.abs(left - glyph.right()) < 0.4 * glyph.size()) {
        return true;
      }
    }
    return false;
  }
}
