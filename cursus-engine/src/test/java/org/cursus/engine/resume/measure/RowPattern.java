package org.cursus.engine.resume.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cursus.engine.resume.measure.Sheet.Row;
import org.cursus.engine.resume.measure.Sheet.Run;

/// Fills the row patterns of a layout, such as `*{title}*[, {city}]>>{dates}`.
final class RowPattern {

  private final Map<String, String> values;
  private final List<Run> runs = new ArrayList<>();
  private boolean bold;
  private boolean italic;

  private RowPattern(Map<String, String> values) {
    this.values = values;
  }

  /// Rows with nothing to say are left out.
  static List<Row> fill(String patterns, Map<String, String> values) {
    var rows = new ArrayList<Row>();
    for (var pattern : patterns.split(" // ")) {
      var margin = List.<Run>of();
      var rest = pattern;
      int before = rest.indexOf("<<");
      if (before >= 0) {
        margin = runs(rest.substring(0, before), values);
        rest = rest.substring(before + 2);
      }
      int after = rest.indexOf(">>");
      var left = runs(after < 0 ? rest : rest.substring(0, after), values);
      var right = after < 0 ? List.<Run>of() : runs(rest.substring(after + 2), values);
      if (!Row.text(left).isBlank() || !Row.text(right).isBlank()) {
        rows.add(new Row(margin, left, right));
      }
    }
    return rows;
  }

  private static List<Run> runs(String pattern, Map<String, String> values) {
    var filled = new RowPattern(values);
    filled.read(pattern);
    var text = Row.text(filled.runs);
    // A separator that lost what it separates.
    return text.isBlank() || text.matches("[\\s|,;·•–—-]*") ? List.of() : trimmed(filled.runs);
  }

  private static List<Run> trimmed(List<Run> runs) {
    var last = runs.getLast();
    var text = last.text().replaceAll("\\s*(?:[|,•·–—]\\s*)+$", "");
    var left = new ArrayList<>(runs.subList(0, runs.size() - 1));
    if (!text.isBlank()) {
      left.add(new Run(text, last.bold(), last.italic()));
    } else if (!left.isEmpty()) {
      return trimmed(left);
    }
    var first = left.getFirst();
    left.set(
        0, new Run(first.text().replaceAll("^[\\s|,•·–—]+", ""), first.bold(), first.italic()));
    return left;
  }

  private void read(String pattern) {
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '*') {
        bold = !bold;
        at++;
      } else if (c == '_') {
        italic = !italic;
        at++;
      } else if (c == '[') {
        int end = pattern.indexOf(']', at);
        var inner = pattern.substring(at + 1, end);
        if (isTold(inner)) {
          read(inner);
        }
        at = end + 1;
      } else if (c == '{') {
        int end = pattern.indexOf('}', at);
        add(values.getOrDefault(pattern.substring(at + 1, end), ""));
        at = end + 1;
      } else {
        int end = at + 1;
        while (end < pattern.length() && "*_[{".indexOf(pattern.charAt(end)) < 0) {
          end++;
        }
        add(pattern.substring(at, end));
        at = end;
      }
    }
  }

  private boolean isTold(String inner) {
    int open = inner.indexOf('{');
    var key = inner.substring(open + 1, inner.indexOf('}', open));
    return !values.getOrDefault(key, "").isEmpty();
  }

  private void add(String text) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, bold, italic));
    }
  }
}
