package org.cursus.engine.rendering;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.Map;

/// Lets text run from right to left, by the rules that the JDK has.
final class Bidirectional {

  private static final Map<Character, Character> MIRRORED = mirrored("()[]{}<>«»‹›⟨⟩");

  private Bidirectional() {}

  /// Whether a text has letters that run from right to left.
  static boolean in(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  private static Map<Character, Character> mirrored(String pairs) {
    var map = new java.util.HashMap<Character, Character>();
    for (int i = 0; i < pairs.length(); i += 2) {
      map.put(pairs.charAt(i), pairs.charAt(i + 1));
      map.put(pairs.charAt(i + 1), pairs.charAt(i));
    }
    return Map.copyOf(map);
  }

  /// Divides a paragraph into runs of one direction.
  static final class Splitter implements BidiSplitter {

    private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String text, byte direction) {
      int base =
          switch (direction) {
            case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
            case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
            default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
          };
      paragraph = new Bidi(text, base);
    }

    @Override
    public int countTextRuns() {
      return paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
      int from = paragraph.getRunStart(index);
      boolean rightToLeft = paragraph.getRunLevel(index) % 2 == 1;
      return new BidiTextRun(from, paragraph.getRunLimit(index) - from, rightToLeft ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
      for (int i = 0; i < text.length(); i++) {
        switch (Character.getDirectionality(text.charAt(i))) {
          case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
            return LTR;
          }
          case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
              Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
            return RTL;
          }
          default -> {
            // Says nothing.
          }
        }
      }
      return NEUTRAL;
    }
  }

  /// Turns runs round for painting.
  static final class Reorderer implements BidiReorderer {

    @Override
    public String reorderRTLTextToLTR(String text) {
      var turned = new StringBuilder(text.length());
      // A mark comes before its letter: it has no width, and is drawn over what follows it.
      for (int to = text.length(); to > 0; ) {
        int from = text.offsetByCodePoints(to, -1);
        char c = text.charAt(from);
        if (to - from == 1) {
          turned.append(MIRRORED.getOrDefault(c, c));
        } else {
          turned.append(text, from, to);
        }
        to = from;
      }
      return turned.toString();
    }

    @Override
    public String shapeText(String text) {
      return ArabicShapes.shape(text);
    }

    @Override
    public String deshapeText(String text) {
      return ArabicShapes.unshape(text);
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }
  }
}
