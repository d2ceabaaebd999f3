package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.cursus.engine.recognition.Recognition;
import org.cursus.engine.recognition.Scan;

/// Lays out what was recognised on one page: words become glyphs, and from there on a scan is read
/// as print is.
record ScannedPage(List<Line> lines, List<RecognisedWord> words) {

  private static final double ROUNDING = 2;

  /// Where the glyphs of a page that lay turned stand, in the frame of their writing direction.
  private record Frame(int angle, double right, double down, double points) {

    static Frame of(Scan scan, int quarters, double points) {
      // The words lie in the scan as it was turned; the page shows it as it lay.
      var angle = Math.floorMod(-90 * quarters, 360);
      var across = scan.width() * points;
      var along = scan.height() * points;
      return switch (angle) {
        case 90 -> new Frame(angle, 0, -across, points);
        case 180 -> new Frame(angle, -across, -along, points);
        case 270 -> new Frame(angle, -along, 0, points);
        default -> new Frame(0, 0, 0, points);
      };
    }
  }

  static ScannedPage of(Scan scan, Recognition recognition, int number) {
    var frame = Frame.of(scan, recognition.quarters(), 72.0 / scan.dotsPerInch());
    var glyphs = new ArrayList<Glyph>();
    var words = new ArrayList<RecognisedWord>();
    for (var word : ScanLayout.of(scan.turned(recognition.quarters()), recognition.words())) {
      var printed = glyphs(word, frame);
      var box = printed.getFirst().box().union(printed.getLast().box());
      words.add(
          new RecognisedWord(
              number, PageLines.turned(box, frame.angle()), word.word().confidence()));
      glyphs.addAll(printed);
      glyphs.add(blankAfter(printed.getLast()));
    }
    var byAngle = new TreeMap<Integer, List<Glyph>>();
    byAngle.put(frame.angle(), glyphs);
    var page = new PageGlyphs(byAngle, List.of(), List.of(), true, true, false);
    return new ScannedPage(PageLines.of(page, number), words);
  }

  private static List<Glyph> glyphs(ScanLayout.Set word, Frame frame) {
    var letters = Characters.clean(word.text()).codePoints().mapToObj(Character::toString).toList();
    if (letters.isEmpty()) {
      letters = List.of("?");
    }
    var size = Math.max(1, Math.round(word.em() * frame.points() * ROUNDING) / ROUNDING);
    var width = word.word().width() * frame.points() / letters.size();
    var x = word.left() * frame.points() + frame.right();
    var baseline = word.baseline() * frame.points() + frame.down();
    var glyphs = new ArrayList<Glyph>();
    for (var letter : letters) {
      glyphs.add(new Glyph(letter, x, baseline, width, size, word.bold(), false, null));
      x += width;
    }
    return glyphs;
  }

  private static Glyph blankAfter(Glyph last) {
    return new Glyph(
        " ", last.right(), last.baseline(), 0.1, last.size(), last.bold(), false, null);
  }
}
