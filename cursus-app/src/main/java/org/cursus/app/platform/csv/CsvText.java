package org.cursus.app.platform.csv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in
/// front, which `CsvTable` takes away again.
public final class CsvText {

  /// Without it, spreadsheets take UTF-8 for something else.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");
  private static final Pattern GUARDED = Pattern.compile("(?s)'+[=+\\-@\\t\\r].*");
  private static final Pattern QUOTED = Pattern.compile("(?s).*[\",;\\r\\n\\t].*");

  private CsvText() {}

  /// A whole file: the heading and the rows.
  public static String of(List<String> columns, Stream<List<@Nullable String>> rows) {
    return Stream.concat(Stream.of(String.join(",", columns)), rows.map(CsvText::line))
        .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
  }

  private static String line(List<@Nullable String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(","));
  }

  /// One cell, harmless and in quotes where it needs them.
  public static String cell(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    var harmless = FORMULA.matcher(value).matches() ? "'" + value : value;
    return QUOTED.matcher(harmless).matches()
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }

  /// A cell as it was before `cell` made it harmless, and without the `="..."` by which some tables
  /// keep a spreadsheet from dropping zeros.
  static String plain(String cell) {
    var text = cell.strip();
    if (GUARDED.matcher(text).matches()) {
      return text.substring(1);
    }
    return text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"")
        ? text.substring(2, text.length() - 1)
        : text;
  }
}
