package org.cursus.engine.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads comma separated values as RFC 4180 has them: quotes, and line ends within quotes.
final class Csv {

  private static final int MAX_ROWS = 5_000;
  private static final int MAX_CELLS = 200;

  private Csv() {}

  /// The rows after the first, by the names of the first in small letters.
  static List<Map<String, String>> records(String text) {
    var rows = rows(text);
    var records = new ArrayList<Map<String, String>>();
    if (rows.isEmpty()) {
      return records;
    }
    var names = rows.getFirst();
    for (var row : rows.subList(1, rows.size())) {
      var values = new HashMap<String, String>();
      for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
        values.put(names.get(i).strip().toLowerCase(Locale.ROOT), row.get(i).strip());
      }
      if (values.values().stream().anyMatch(value -> !value.isEmpty())) {
        records.add(values);
      }
    }
    return records;
  }

  static List<List<String>> rows(String text) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length() && rows.size() < MAX_ROWS; i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == ',') {
        end(row, cell);
      } else if (c == '\n') {
        end(row, cell);
        rows.add(List.copyOf(row));
        row.clear();
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      end(row, cell);
      rows.add(List.copyOf(row));
    }
    return rows;
  }

  private static void end(List<String> row, StringBuilder cell) {
    if (row.size() < MAX_CELLS) {
      row.add(cell.toString());
    }
    cell.setLength(0);
  }
}
