package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.cursus.engine.recognition.Scan;
import org.cursus.engine.recognition.ScannedWord;

/// Gives recognised words what print has and a picture has not: a size, a baseline, a weight, and
/// list marks. A page that was scanned at a slant is set straight.
final class ScanLayout {

  /// Words nearer than this, in em, stand in one font.
  private static final double NEAR = 1.2;

  private static final double NEAR_MARK = 3;
  private static final double BOLDER = 1.28;
  private static final int SHORT = 4;
  private static final double SMALL_MARK = 0.6;
  private static final double TINY_MARK = 0.36;

  /// What a picture of a face or a logo gives has few letters and little confidence.
  private static final double LEAST_CONFIDENCE = 0.2;

  private static final double LEAST_FOR_MARKS = 0.6;
  private static final String DOTS = "•·*+«»°¢©®¤";
  private static final String FLAT = "-–—_.,'’‘:;~=";

  /// A word as it was set, in dots.
  record Set(
      ScannedWord word, String text, double em, double left, double baseline, boolean bold) {}

  private ScanLayout() {}

  static List<Set> of(Scan scan, List<ScannedWord> recognised) {
    var words = recognised.stream().filter(ScanLayout::isPrint).toList();
    var shapes = words.stream().map(LetterShapes::of).toList();
    var slope = slope(words, shapes);
    var set = new ArrayList<Set>();
    for (int from = 0, to; from < words.size(); from = to) {
      to = from + 1;
      while (to < words.size() && areNear(words.get(to - 1), words.get(to))) {
        to++;
      }
      set.addAll(phrase(words.subList(from, to), shapes.subList(from, to), slope, scan));
    }
    return withWeights(scan, set);
  }

  private static boolean isPrint(ScannedWord word) {
    var marks = word.text().chars().noneMatch(Character::isLetterOrDigit);
    return word.confidence() >= (marks ? LEAST_FOR_MARKS : LEAST_CONFIDENCE);
  }

  private static boolean areNear(ScannedWord left, ScannedWord right) {
    var height = Math.max(left.height(), right.height());
    var smaller = Math.min(left.height(), right.height());
    // A mark has no size of its own, and the text of a list may stand away from it.
    var near = left.text().length() == 1 ? NEAR_MARK : NEAR;
    return left.line() == right.line()
        && right.left() - left.right() < near * height
        // A heading beside small print stands in another font, marks in that of their neighbours.
        && (smaller > 0.4 * height || left.text().length() == 1 || right.text().length() == 1);
  }

  /// One font and one baseline for words that stand together: the middle of what each suggests.
  private static List<Set> phrase(
      List<ScannedWord> words,
      List<@org.jspecify.annotations.Nullable LetterShapes> shapes,
      double slope,
      Scan scan) {
    var known = shapes.stream().filter(Objects::nonNull).toList();
    var tallest = words.stream().mapToInt(ScannedWord::height).max().orElse(1);
    var em =
        known.isEmpty() ? tallest : middle(known.stream().mapToDouble(LetterShapes::em).toArray());
    var baselines = new double[words.size()];
    for (int i = 0; i < baselines.length; i++) {
      var word = words.get(i);
      var shape = shapes.get(i);
      var own = shape == null ? word.bottom() : shape.baseline();
      var slant = slope * ((word.left() + word.right() - scan.width()) / 2.0);
      baselines[i] = shape == null && !known.isEmpty() ? Double.NaN : own - slant;
    }
    var baseline = middle(Arrays.stream(baselines).filter(Double::isFinite).toArray());
    return words.stream()
        .map(
            word ->
                new Set(
                    word,
                    text(word, em, word == words.getFirst()),
                    em,
                    word.left() + slope * (baseline - scan.height() / 2.0),
                    baseline,
                    false))
        .toList();
  }

  /// What a sign was before it was taken for another: a dot is recognised as whatever small letter
  /// or sign comes nearest.
  private static String text(ScannedWord word, double em, boolean first) {
    if (word.text().length() != 1) {
      return word.text();
    }
    var sign = word.text().charAt(0);
    var dotted = DOTS.indexOf(sign) >= 0 && (first || word.height() < SMALL_MARK * em);
    var small = word.height() < TINY_MARK * em && FLAT.indexOf(sign) < 0;
    var square = word.width() < 2 * word.height() && word.height() < 2 * word.width();
    if (dotted || (small && square)) {
      return "•";
    }
    return word.text();
  }

  /// How far the lines fall for each dot to the right.
  private static double slope(
      List<ScannedWord> words, List<@org.jspecify.annotations.Nullable LetterShapes> shapes) {
    var slopes = new ArrayList<Double>();
    for (int from = 0, to; from < words.size(); from = to) {
      var first = shapes.get(from);
      to = from + 1;
      while (to < words.size() && words.get(to).line() == words.get(from).line()) {
        var other = shapes.get(to);
        var apart = words.get(to).left() - words.get(from).left();
        if (first != null && other != null && apart > 8 * first.em()) {
          slopes.add((other.baseline() - first.baseline()) / apart);
        }
        to++;
      }
    }
    return slopes.size() < 5
        ? 0
        : middle(slopes.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static List<Set> withWeights(Scan scan, List<Set> words) {
    var thickness = new double[words.size()];
    for (int i = 0; i < thickness.length; i++) {
      thickness[i] = Strokes.thickness(scan, words.get(i).word(), words.get(i).em());
    }
    var usual = middle(Arrays.stream(thickness).filter(one -> one > 0).toArray());
    var weighed = new ArrayList<Set>();
    for (int i = 0; i < thickness.length; i++) {
      var word = words.get(i);
      // Few strokes tell little, so a short word has the weight of the one before it.
      var like = i > 0 && word.text().length() < SHORT && isSamePhrase(words.get(i - 1), word);
      var bold = like ? weighed.get(i - 1).bold() : usual > 0 && thickness[i] > BOLDER * usual;
      weighed.add(new Set(word.word(), word.text(), word.em(), word.left(), word.baseline(), bold));
    }
    return weighed;
  }

  private static boolean isSamePhrase(Set left, Set right) {
    return left.em() == right.em() && left.baseline() == right.baseline();
  }

  private static double middle(double[] values) {
    if (values.length == 0) {
      return 0;
    }
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
