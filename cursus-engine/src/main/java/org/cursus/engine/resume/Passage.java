package org.cursus.engine.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.document.Box;
import org.jspecify.annotations.Nullable;

/// A stretch of one row: text that knows its place and its look.
record Passage(Row row, int from, int to) {

  private static final String EDGE = " \t|,;·•–—−-:/⋅~⁄";

  String text() {
    return row.text().substring(from, to);
  }

  boolean isBlank() {
    return from >= to || text().isBlank();
  }

  /// @param start and `end` count from this passage's own beginning
  Passage sub(int start, int end) {
    return new Passage(row, from + start, from + end);
  }

  /// Without white space and separators at the edges.
  Passage trim() {
    var text = text();
    int start = 0;
    int end = text.length();
    while (start < end && EDGE.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    // A bracket that lost its other half to a date.
    if (end > start && text.charAt(end - 1) == '(') {
      return sub(start, end - 1).trim();
    }
    if (end > start && text.charAt(start) == ')') {
      return sub(start + 1, end).trim();
    }
    if (end - start > 2 && text.charAt(start) == '(' && text.indexOf(')') == end - 1) {
      return sub(start + 1, end - 1).trim();
    }
    return sub(start, end);
  }

  /// The parts between matches of a separator outside brackets, trimmed, none blank.
  List<Passage> split(Pattern separator) {
    var parts = new ArrayList<Passage>();
    var text = text();
    var matcher = separator.matcher(text);
    int at = 0;
    while (matcher.find()) {
      if (depth(text, at, matcher.start()) == 0) {
        parts.add(sub(at, matcher.start()).trim());
        at = matcher.end();
      }
    }
    parts.add(sub(at, text.length()).trim());
    parts.removeIf(Passage::isBlank);
    return parts;
  }

  private static int depth(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
    return Math.max(0, depth);
  }

  boolean bold() {
    return row.boldShare(from, to) > 0.6;
  }

  boolean italic() {
    return row.italicShare(from, to) > 0.6;
  }

  double size() {
    return row.size(from, to);
  }

  Box box() {
    return row.box(from, to);
  }

  @Nullable String link() {
    return row.link(from, to);
  }

  Fact fact(double confidence) {
    return fact(fold(text()), confidence);
  }

  Fact fact(String value, double confidence) {
    return new Fact(text().strip(), value, confidence, row.page(), box());
  }

  static String fold(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /// One fact from passages that follow each other: wrapped lines joined, hyphenation repaired. Its
  /// box covers those on the first page.
  static Fact join(List<Passage> passages, double confidence) {
    var first = passages.getFirst();
    var raw = new StringBuilder();
    var value = new StringBuilder();
    var box = first.box();
    for (var passage : passages) {
      var text = fold(passage.text());
      if (!raw.isEmpty()) {
        raw.append('\n');
      }
      raw.append(passage.text().strip());
      if (isBroken(value, text)) {
        // rarer.
        value.setLength(value.length() - 1);
      } else if (!value.isEmpty() && !endsWithHyphen(value)) {
        value.append(' ');
      }
      value.append(text);
      if (passage.row().page() == first.row().page()) {
        box = box.union(passage.box());
      }
    }
    return new Fact(raw.toString(), value.toString(), confidence, first.row().page(), box);
  }

  private static boolean endsWithHyphen(StringBuilder value) {
    int end = value.length() - 1;
    return end > 0 && value.charAt(end) == '-' && Character.isLetter(value.charAt(end - 1));
  }

  /// "manage-" and "ment" are a broken word, "full-" and "time" are not.
  private static boolean isBroken(StringBuilder value, String next) {
    if (!endsWithHyphen(value) || next.isEmpty() || !Character.isLowerCase(next.charAt(0))) {
      return false;
    }
    var before = value.substring(value.lastIndexOf(" ") + 1, value.length() - 1);
    return before.indexOf('-') < 0
        && !COMPOUNDS.matcher(before).matches()
        && !TAILS.matcher(next.split("[^\\p{L}]", 2)[0]).matches();
  }

  private static final Pattern TAILS =
      Pattern.compile(
          "based|driven|level|time|wide|weeks?|years?|months?|days?|hours?|person|people|related|party|"
              + "term|focused|oriented|side|stack|house|date|free|class|ready|facing|scale|speed|end|"
              + "in|up|on|off|out|to|of|the|and|care|risk|quality|performance|functional|bed|line|"
              + "effective|friendly|specific|owned|built|made|sized|site|sales|service|page|"
              + "store|office|member|grade|old|long|high|low|aware|critical|efficient|winning|paced");

  private static final Pattern COMPOUNDS =
      Pattern.compile(
          "(?i)full|part|real|long|short|high|low|cross|self|well|multi|non|co|pre|post|front|back|"
              + "end|on|off|one|two|three|four|five|year|first|second|third|hands|data|cost|time|"
              + "user|state|in|out|up|so|to|of|the|large|small|mid|open|third|client|customer|test|per|four|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|"
              + "sixty|ninety|hundred|half|double|single|object|event|web|cloud|risk|world|best|ad|"
              + "ex|semi|anti|inter|intra|sub|super|ultra|e|x|a|b|re|under|over|mobile|team|award|"
              + "company|industry|market|value|job|work|peer|live|day|week|month|all|human|machine");
}
