package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Drops what is printed at the edge of every page: page numbers always, other running heads after
/// their first page.
final class RunningHeads {

  private static final double EDGE = 0.09;

  private static final Pattern DIGITS = Pattern.compile("\\b\\d{1,3}\\b");
  private static final Pattern NUMBERED =
      Pattern.compile("\\W*(page|seite|pág\\.?|página)?\\W*#\\W*((of|von|de|/)?\\W*#)?\\W*");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)\\b(?:page|seite|pág\\.?|página)\\s*(\\d{1,3})(?:\\s*(?:of|von|de|/)\\s*\\d{1,3})?",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// Among the first lines of a document stands whose it is.
  private static final int HEAD_LINES = 5;

  private RunningHeads() {}

  static List<Line> drop(List<Page> pages, List<List<Line>> lines) {
    Map<String, Integer> pagesOf = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      Set<String> once = new HashSet<>();
      for (var line : lines.get(i)) {
        if (isAtEdge(line, pages.get(i)) && once.add(shape(line))) {
          pagesOf.merge(shape(line), 1, Integer::sum);
        }
      }
    }
    var kept = new ArrayList<Line>();
    Set<String> met = new HashSet<>();
    for (int i = 0; i < pages.size(); i++) {
      for (var line : lines.get(i)) {
        var shape = shape(line);
        var repeats = isAtEdge(line, pages.get(i)) && pagesOf.getOrDefault(shape, 0) > 1;
        if (isNumberedHead(line, pages.get(i), kept)) {
          continue;
        }
        if (!repeats || (!NUMBERED.matcher(shape).matches() && met.add(shape))) {
          kept.add(line);
        }
      }
    }
    return kept;
  }

  /// "Jane Doe - Page 2" on page 2, though no other page says the like: a number that is the
  /// page's own, beside words that an earlier page has said.
  private static boolean isNumberedHead(Line line, Page page, List<Line> before) {
    var match = PAGE.matcher(line.text());
    if (page.number() == 1
        || !isAtEdge(line, page)
        || !match.find()
        || !match.group(1).equals(Integer.toString(page.number()))) {
      return false;
    }
    var rest = words(match.replaceFirst(" "));
    return rest.isEmpty()
        || before.stream()
            .limit(HEAD_LINES)
            .anyMatch(
                one -> {
                  var said = words(one.text());
                  return !said.isBlank() && (said.contains(rest) || rest.contains(said));
                });
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
  }

  private static boolean isAtEdge(Line line, Page page) {
    return line.box().bottom() < EDGE * page.height()
        || line.box().y() > (1 - EDGE) * page.height();
  }

  private static String shape(Line line) {
    return DIGITS.matcher(line.text().strip().toLowerCase(Locale.ROOT)).replaceAll("#");
  }
}
