package org.cursus.app.platform.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.ProblemType;

/// A CSV file as a table with a heading. Strict, since what it reads is stored: a file that cannot
/// be read as a table for sure is refused with the lines to correct. (The reader of the engine
/// takes what it can get out of a person's own export.)
///
/// @param columns the names of the heading in small letters, in their order
public record CsvTable(List<String> columns, List<Row> rows) {

  private static final int MOST_FAULTS = 20;
  private static final int MOST_COLUMNS = 100;

  /// A row.
  ///
  /// @param line where it begins in the file, from 1
  public record Row(int line, Map<String, String> cells) {

    /// The cell of a column; empty where there is none.
    public String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /// How much is read, and what is said of a file with more.
  ///
  /// @param invalid the problem whose errors point to `/lines/7`
  public record Limits(int rows, int cell, ProblemType invalid) {}

  /// Reads UTF-8 with or without a byte order mark, apart by commas, semicolons or tabs.
  ///
  /// @throws Problem of the given type with the lines
  public static CsvTable read(byte[] content, Limits limits) {
    return new Reading(text(content, limits.invalid()), limits).table();
  }

  private static String text(byte[] content, ProblemType invalid) {
    if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
      throw refusal(invalid, "This is a workbook. Save it as CSV (UTF-8) and import that file.");
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (plain.indexOf('\0') >= 0) {
        throw refusal(
            invalid, "The file is not plain text. Save it as CSV (UTF-8) and import that file.");
      }
      return plain;
    } catch (CharacterCodingException e) {
      throw refusal(
          invalid, "The file is not in UTF-8. Save it as CSV (UTF-8) and import that file.");
    }
  }

  private static Problem refusal(ProblemType invalid, String detail) {
    return Problem.ofFaults(invalid, List.of(fault(1, detail)));
  }

  private static Fault fault(int line, String detail) {
    return new Fault("/lines/" + line, detail);
  }

  /// @throws Problem of the given type when one is missing
  public void need(List<String> wanted, ProblemType invalid) {
    var missing = wanted.stream().filter(name -> !columns.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw refusal(invalid, "The heading lacks the columns " + String.join(", ", missing) + ".");
    }
  }

  /// One pass over the text.
  private static final class Reading {

    private final String text;
    private final Limits limits;
    private final char separator;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> columns = List.of();
    /// Whether the cell was in quotes that are closed.
    private boolean closed;

    private int at;
    private int line = 1;
    private int begun = 1;

    Reading(String text, Limits limits) {
      this.text = text;
      this.limits = limits;
      this.separator = separatorOf(text);
    }

    private static char separatorOf(String text) {
      var heading = text.lines().findFirst().orElse("");
      char best = ',';
      for (char each : new char[] {';', '\t'}) {
        if (count(heading, each) > count(heading, best)) {
          best = each;
        }
      }
      return best;
    }

    private static long count(String text, char sign) {
      return text.chars().filter(each -> each == sign).count();
    }

    CsvTable table() {
      while (at < text.length() && faults.size() < MOST_FAULTS && rows.size() <= limits.rows()) {
        if (text.charAt(at) == '"' && cell.isEmpty() && !closed) {
          quoted();
        } else {
          plain(text.charAt(at++));
        }
      }
      endRow();
      if (columns.isEmpty() && faults.isEmpty()) {
        fault(1, "The file is empty. Its first line names the columns.");
      }
      if (rows.size() > limits.rows()) {
        fault(
            rows.getLast().line(),
            "The file has more than %,d rows. Split it into several.".formatted(limits.rows()));
      }
      if (!faults.isEmpty()) {
        throw Problem.ofFaults(limits.invalid(), faults);
      }
      return new CsvTable(columns, List.copyOf(rows));
    }

    private void plain(char sign) {
      if (sign == separator) {
        endCell();
      } else if (sign == '\n' || sign == '\r') {
        if (sign == '\r' && at < text.length() && text.charAt(at) == '\n') {
          at++;
        }
        endRow();
        line++;
        begun = line;
      } else {
        cell.append(sign);
      }
    }

    /// From an opening quote to its end; two quotes stand for one.
    private void quoted() {
      int opened = line;
      at++;
      while (at < text.length()) {
        char sign = text.charAt(at++);
        if (sign == '"' && at < text.length() && text.charAt(at) == '"') {
          cell.append('"');
          at++;
        } else if (sign == '"') {
          closed = true;
          checkAfterQuote();
          return;
        } else {
          line += sign == '\n' ? 1 : 0;
          cell.append(sign);
        }
      }
      fault(opened, "A quote that opens here is never closed. Close it, or take it away.");
    }

    private void checkAfterQuote() {
      boolean ends =
          at == text.length()
              || "\r\n".indexOf(text.charAt(at)) >= 0
              || text.charAt(at) == separator;
      if (!ends) {
        fault(line, "Something stands behind a closing quote. Write quotes within a cell twice.");
        at = text.length();
      }
    }

    private void endCell() {
      if (cell.length() > limits.cell()) {
        fault(begun, "A cell has more than %,d characters. Shorten it.".formatted(limits.cell()));
      }
      cells.add(CsvText.plain(cell.toString()));
      cell.setLength(0);
      closed = false;
    }

    private void endRow() {
      endCell();
      if (cells.stream().anyMatch(each -> !each.isEmpty())) {
        if (columns.isEmpty()) {
          heading();
        } else {
          row();
        }
      }
      cells.clear();
    }

    private void heading() {
      boolean alone = cells.stream().skip(1).allMatch(String::isEmpty);
      if (alone && cells.getFirst().matches("sep=.?")) {
        return;
      }
      columns =
          cells.stream()
              .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_"))
              .toList();
      if (columns.size() > MOST_COLUMNS) {
        fault(begun, "The heading has more than " + MOST_COLUMNS + " columns.");
      }
      var named = columns.stream().filter(name -> !name.isEmpty()).toList();
      if (named.stream().distinct().count() < named.size()) {
        fault(begun, "The heading names a column twice. Take one of them away.");
      }
    }

    private void row() {
      var values = new HashMap<String, String>();
      for (int i = 0; i < cells.size(); i++) {
        if (i < columns.size()) {
          values.put(columns.get(i), cells.get(i));
        } else if (!cells.get(i).isEmpty()) {
          fault(
              begun,
              "The row has %d cells, the heading %d. Put quotes around cells that hold the separator."
                  .formatted(cells.size(), columns.size()));
          return;
        }
      }
      rows.add(new Row(begun, values));
    }

    private void fault(int where, String detail) {
      faults.add(CsvTable.fault(where, detail));
    }
  }
}
