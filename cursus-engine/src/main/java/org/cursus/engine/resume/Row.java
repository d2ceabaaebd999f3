package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.document.Box;
import org.cursus.engine.document.Line;
import org.cursus.engine.document.Span;
import org.jspecify.annotations.Nullable;

/// A line prepared for reading: odd characters made plain, every character's place kept, the bullet
/// told from the words.
final class Row {

  private static final Pattern BULLET =
      Pattern.compile(
          "^[\\s]*(?:[•●▪■□◦○‣⁃∙·*►▶▸➢➤✓✔❖◆◇»›➔→\\uF000-\\uF0FF]|[-–—−‐](?=\\s)|o(?=\\s+\\p{Lu}))\\s*");
  private static final Pattern NUMBER = Pattern.compile("^\\s*\\(?\\d{1,2}[.)]\\s+(?=\\p{Lu})");
  private static final Pattern CELL = Pattern.compile("\\s*\\t\\s*|\\s{3,}");

  private static final int LONGEST_RUN = 40;

  private final int page;
  private final Span[] spans;
  private final int[] spanOf;
  private final float[] left;
  private final float[] right;
  private final Box lineBox;
  private final double gapAbove;

  /// The characters from `start` to `end` are the row's; earlier ones belong to something else.
  private final String chars;

  private final int start;
  private final int end;
  private final boolean bullet;
  private @Nullable String text;
  private boolean dayFirst;

  private Row(Row from, int start, int end, boolean bullet) {
    this.page = from.page;
    this.spans = from.spans;
    this.spanOf = from.spanOf;
    this.left = from.left;
    this.right = from.right;
    this.lineBox = from.lineBox;
    this.gapAbove = from.gapAbove;
    this.chars = from.chars;
    this.start = start;
    this.end = end;
    this.bullet = bullet;
    this.dayFirst = from.dayFirst;
  }

  private Row(Line line, double gapAbove) {
    this.page = line.page();
    this.lineBox = line.box();
    this.gapAbove = gapAbove;
    this.spans = line.spans().toArray(Span[]::new);
    int room = Arrays.stream(spans).mapToInt(span -> span.text().length() * 3).sum();
    var text = new StringBuilder(room);
    this.spanOf = new int[room];
    this.left = new float[room];
    this.right = new float[room];
    for (int s = 0; s < spans.length; s++) {
      var span = spans[s];
      int length = span.text().length();
      if (s > 0 && isOtherPrint(spans[s - 1], span, text)) {
        text.setCharAt(text.length() - 1, '\t');
      }
      for (int i = 0; i < length; i++) {
        for (var c : plain(span.text().charAt(i), text.isEmpty()).toCharArray()) {
          int at = text.length();
          if (isLongRun(text, c)) {
            continue;
          }
          spanOf[at] = s;
          left[at] = (float) (span.box().x() + span.box().width() * i / length);
          right[at] = (float) (span.box().x() + span.box().width() * (i + 1) / length);
          text.append(c);
        }
      }
    }
    this.chars = text.toString();
    var matcher = BULLET.matcher(chars);
    var number = NUMBER.matcher(chars);
    this.bullet = matcher.find() || number.find();
    int from = matcher.hasMatch() ? matcher.end() : number.hasMatch() ? number.end() : 0;
    int to = chars.length();
    while (from < to && Character.isWhitespace(chars.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(chars.charAt(to - 1))) {
      to--;
    }
    this.start = from;
    this.end = to;
  }

  /// @param gapAbove the white space above in units of the line's height; large at a page's start
  static Row of(Line line, double gapAbove) {
    return new Row(line, gapAbove);
  }

  /// Two rows that are one name, wrapped; the second follows after a space.
  static Row join(Row first, Row second) {
    return join(first, second, first.text().endsWith("-") ? "" : " ");
  }

  static Row join(Row first, Row second, String between) {
    var spans = new ArrayList<Span>(List.of(first.spans));
    var tail = second.spans[0];
    spans.add(new Span(between, tail.box(), tail.fontSize(), tail.bold(), tail.italic(), null));
    spans.addAll(List.of(second.spans));
    return first.with(spans, first.lineBox.union(second.lineBox));
  }

  private Row with(List<Span> spans, Box box) {
    return of(new Line(page, box, spans), gapAbove).read(dayFirst);
  }

  /// @param dayFirst whether "03/04/2020" is a day of April in this document
  Row read(boolean dayFirst) {
    this.dayFirst = dayFirst;
    return this;
  }

  boolean dayFirst() {
    return dayFirst;
  }

  /// The same row with a part of another one set in at a place of its text.
  Row withInserted(int at, String between, Passage part) {
    var spans = new ArrayList<>(spans(-start, at));
    var tail = spans.getLast();
    spans.add(new Span(between, tail.box(), tail.fontSize(), tail.bold(), tail.italic(), null));
    spans.addAll(part.row().spans(part.from(), part.to()));
    spans.addAll(spans(at, chars.length() - start));
    return with(spans, lineBox);
  }

  /// The same row without a part of its text; null when nothing is left.
  @Nullable Row without(int from, int to) {
    var spans = new ArrayList<>(spans(-start, from));
    spans.addAll(spans(to, chars.length() - start));
    if (spans.stream().allMatch(span -> span.text().isBlank())) {
      return null;
    }
    var box = spans.getFirst().box();
    return with(spans, spans.stream().map(Span::box).reduce(box, Box::union));
  }

  private List<Span> spans(int from, int to) {
    var parts = new ArrayList<Span>();
    for (int i = start + from; i < start + to; ) {
      int until = i;
      while (until < start + to && spanOf[until] == spanOf[i]) {
        until++;
      }
      var span = spans[spanOf[i]];
      var box = new Box(left[i], span.box().y(), right[until - 1] - left[i], span.box().height());
      parts.add(
          new Span(
              chars.substring(i, until),
              box,
              span.fontSize(),
              span.bold(),
              span.italic(),
              span.link()));
      i = until;
    }
    return parts;
  }

  /// Words in letters half as large again, or half as small, belong to something else: a name and
  /// the address beside it.
  private static boolean isOtherPrint(Span before, Span span, CharSequence text) {
    double ratio = before.fontSize() / Math.max(1, span.fontSize());
    return (ratio > 1.5 || ratio < 1 / 1.5)
        && !text.isEmpty()
        && text.charAt(text.length() - 1) == ' '
        && before.text().strip().length() > 3
        && span.text().strip().length() > 3;
  }

  /// Leader dots, rules of hyphens and the like say no more when they are longer, and many rules
  /// look at a run once from each of its characters.
  private static boolean isLongRun(StringBuilder before, char c) {
    if (before.length() < LONGEST_RUN || Character.isLetterOrDigit(c)) {
      return false;
    }
    for (int i = 1; i <= LONGEST_RUN; i++) {
      if (before.charAt(before.length() - i) != c) {
        return false;
      }
    }
    return true;
  }

  private static String plain(char c, boolean first) {
    return switch (c) {
      case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\r', '\n' -> "";
      case '\u2011', '\u2010' -> "-";
      case '\uFB00' -> "ff";
      case '\uFB01' -> "fi";
      case '\uFB02' -> "fl";
      case '\uFB03' -> "ffi";
      case '\uFB04' -> "ffl";
      case '\t' -> "\t";
      default -> {
        if (Character.isSpaceChar(c)) {
          yield " ";
        }
        if (isIcon(c)) {
          yield first ? " " : "\t";
        }
        // Icons of symbol fonts say nothing, but they stand where one item ends and another begins.
        yield c >= '\uE000' && c <= '\uF8FF' && !first ? "\t" : String.valueOf(c);
      }
    };
  }

  /// Telephones, envelopes and pins, and the halves of what lies beyond the first plane.
  private static boolean isIcon(char c) {
    boolean sign =
        c >= '\u2600' && c <= '\u2704' && c != '★' && c != '☆' || c >= '\u2706' && c <= '\u2712';
    return sign
        || Character.isSurrogate(c)
        || c == '⌂'
        || c == '⌖'
        || c == '\uFE0F'
        || c == '\u2316';
  }

  /// The words, without the bullet; wide gaps are tabs.
  String text() {
    if (text == null) {
      text = start < end ? chars.substring(start, end) : "";
    }
    return text;
  }

  boolean isBlank() {
    return start >= end;
  }

  boolean bullet() {
    return bullet;
  }

  int page() {
    return page;
  }

  double gapAbove() {
    return gapAbove;
  }

  /// Where the words begin, right of the bullet.
  double x() {
    return isBlank() ? lineBox.x() : left[start];
  }

  /// Where the line begins, bullet included.
  double lineX() {
    return lineBox.x();
  }

  double y() {
    return lineBox.y();
  }

  double right() {
    return isBlank() ? lineBox.right() : right[end - 1];
  }

  /// The same row from a place in its text on, no longer a bullet.
  Row after(int offset) {
    int from = start + offset;
    while (from < end && Character.isWhitespace(chars.charAt(from))) {
      from++;
    }
    return new Row(this, from, end, false);
  }

  /// The same row up to a place in its text.
  Row before(int offset) {
    return new Row(this, start, start + offset, bullet);
  }

  Row asBullet() {
    return new Row(this, start, end, true);
  }

  Passage all() {
    return passage(0, end - start);
  }

  /// @param from and `to` are places in `text()`
  Passage passage(int from, int to) {
    return new Passage(this, from, to);
  }

  /// The parts between wide gaps.
  List<Passage> cells() {
    var cells = new ArrayList<Passage>();
    var text = text();
    var matcher = CELL.matcher(text);
    int at = 0;
    while (matcher.find()) {
      cells.add(passage(at, matcher.start()).trim());
      at = matcher.end();
    }
    cells.add(passage(at, text.length()).trim());
    cells.removeIf(Passage::isBlank);
    return cells;
  }

  Box box(int from, int to) {
    if (from >= to || start + from >= end) {
      return lineBox;
    }
    double x = left[start + from];
    double until = right[Math.min(end, start + to) - 1];
    return new Box(x, lineBox.y(), Math.max(0, until - x), lineBox.height());
  }

  double size(int from, int to) {
    double size = 0;
    for (int i = start + from; i < start + to; i++) {
      size = Math.max(size, spans[spanOf[i]].fontSize());
    }
    return size;
  }

  double boldShare(int from, int to) {
    return share(from, to, true);
  }

  double italicShare(int from, int to) {
    return share(from, to, false);
  }

  private double share(int from, int to, boolean bold) {
    int hits = 0;
    int all = 0;
    for (int i = start + from; i < start + to; i++) {
      if (Character.isLetterOrDigit(chars.charAt(i))) {
        all++;
        var span = spans[spanOf[i]];
        hits += (bold ? span.bold() : span.italic()) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) hits / all;
  }

  @Nullable String link(int from, int to) {
    for (int i = start + from; i < start + to; i++) {
      if (spans[spanOf[i]].link() != null) {
        return spans[spanOf[i]].link();
      }
    }
    return null;
  }

  /// The targets of links on this row, with the place of each.
  List<Link> links() {
    var links = new ArrayList<Link>();
    for (int i = start; i < end; i++) {
      var target = spans[spanOf[i]].link();
      if (target == null) {
        continue;
      }
      int from = i;
      while (i + 1 < end && target.equals(spans[spanOf[i + 1]].link())) {
        i++;
      }
      links.add(new Link(target, passage(from - start, i + 1 - start)));
    }
    return links;
  }

  record Link(String target, Passage passage) {}

  double size() {
    return size(0, end - start);
  }

  boolean bold() {
    return boldShare(0, end - start) > 0.7;
  }

  boolean italic() {
    return italicShare(0, end - start) > 0.7;
  }

  /// All letters are capitals, at least three of them.
  boolean capitals() {
    return isCapitals(text());
  }

  static boolean isCapitals(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 3;
  }

  @Override
  public String toString() {
    return (bullet ? "• " : "") + text();
  }
}
