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
        if (!repeats || (!NUMBERED.matcher(shape).matches() && met.add(shape))) {
          kept.add(line);
        }
      }
    }
    return kept;
  }

  private static boolean isAtEdge(Line line, Page page) {
    return line.box().bottom() < EDGE * page.height()
        || line.box().y() > (1 - EDGE) * page.height();
  }

  private static String shape(Line line) {
    return DIGITS.matcher(line.text().strip().toLowerCase(Locale.ROOT)).replaceAll("#");
  }
}
