package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Joins hidden text into lines, and keeps those that say something the document does not show.
///
/// A white full stop that holds a place and the white shadow of a heading say nothing.
final class HiddenLines {

  static final int MOST = 200;
  static final int MOST_CHARACTERS = 20_000;

  private static final double WORD_GAP = 0.2;
  private static final double FAR = 100_000;
  private static final Pattern NOT_SPOKEN =
      Pattern.compile("[^\\p{L}\\p{N}]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int SHORTEST = 3;

  private final List<HiddenText> lines = new ArrayList<>();

  private final StringBuilder text = new StringBuilder();
  private @Nullable PlacedGlyph first;
  private @Nullable PlacedGlyph last;
  private @Nullable Box box;
  private boolean blank;
  private int characters;

  private HiddenLines() {}

  /// The hidden lines of a page, in the order in which it prints them.
  static List<HiddenText> of(List<PlacedGlyph> glyphs, int page) {
    var joined = new HiddenLines();
    for (var glyph : glyphs) {
      joined.add(glyph, page);
    }
    joined.end(page);
    return joined.lines;
  }

  private void add(PlacedGlyph placed, int page) {
    var reason = placed.hidden();
    if (reason == null || lines.size() >= MOST || characters >= MOST_CHARACTERS) {
      return;
    }
    if (placed.glyph().isBlank()) {
      blank = true;
      return;
    }
    if (last != null && !continues(last, placed)) {
      end(page);
    }
    if (last == null) {
      first = placed;
    } else if (blank || gap(last, placed) > WORD_GAP) {
      text.append(' ');
    }
    blank = false;
    text.append(placed.glyph().text());
    characters += placed.glyph().text().length();
    box = box == null ? box(placed) : box.union(box(placed));
    last = placed;
  }

  private static boolean continues(PlacedGlyph before, PlacedGlyph after) {
    var size = Math.max(before.glyph().size(), after.glyph().size());
    return before.hidden() == after.hidden()
        && before.angle() == after.angle()
        && Math.abs(before.glyph().baseline() - after.glyph().baseline()) <= 0.5 * size
        && after.glyph().x() > before.glyph().x() - size;
  }

  private static double gap(PlacedGlyph before, PlacedGlyph after) {
    return (after.glyph().x() - before.glyph().right()) / Math.max(after.glyph().size(), 0.01);
  }

  private static Box box(PlacedGlyph placed) {
    var at = placed.box();
    return new Box(
        Math.clamp(at.getX(), -FAR, FAR),
        Math.clamp(at.getY(), -FAR, FAR),
        Math.clamp(at.getWidth(), 0, FAR),
        Math.clamp(at.getHeight(), 0, FAR));
  }

  private void end(int page) {
    if (first != null && box != null && first.hidden() != null) {
      lines.add(new HiddenText(page, box, first.hidden(), text.toString().strip()));
    }
    text.setLength(0);
    first = null;
    last = null;
    box = null;
    blank = false;
  }

  /// Leaves out what the document says openly as well.
  static List<HiddenText> unspoken(List<HiddenText> hidden, List<Line> lines) {
    if (hidden.isEmpty()) {
      return hidden;
    }
    var shown = new StringBuilder();
    lines.forEach(line -> shown.append(spoken(line.text())));
    var said = shown.toString();
    var kept = new ArrayList<HiddenText>();
    var room = MOST_CHARACTERS;
    for (var one : hidden) {
      var words = spoken(one.text());
      if (kept.size() < MOST && room > 0 && words.length() >= SHORTEST && !said.contains(words)) {
        var text = cut(one.text(), room);
        room -= text.length();
        kept.add(new HiddenText(one.page(), one.box(), one.reason(), text));
      }
    }
    return kept;
  }

  private static String cut(String text, int room) {
    if (text.length() <= room) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room);
  }

  private static String spoken(String text) {
    return NOT_SPOKEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
