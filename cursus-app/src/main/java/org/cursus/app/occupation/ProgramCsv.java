package org.cursus.app.occupation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes programs as CSV (RFC 4180) in the columns that the import takes. A cell that a
/// spreadsheet would run as a formula gets an apostrophe in front, which the import takes away
/// again.
final class ProgramCsv {

  static final List<String> COLUMNS =
      List.of(
          "provider",
          "name",
          "level",
          "length_months",
          "cost",
          "currency",
          "url",
          "location",
          "description",
          "cip",
          "soc");

  /// Without it, spreadsheets take UTF-8 for something else.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private ProgramCsv() {}

  static String of(List<Program> programs) {
    return Stream.concat(
            Stream.of(String.join(",", COLUMNS)), programs.stream().map(ProgramCsv::line))
        .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
  }

  private static String line(Program program) {
    var codes =
        program.occupations().stream()
            .filter(each -> each.source().equals("manual"))
            .map(Program.Leads::code)
            .sorted()
            .collect(Collectors.joining(";"));
    return Stream.of(
            program.provider(),
            program.name(),
            program.level(),
            number(program.lengthMonths()),
            number(program.cost()),
            program.currency(),
            program.url(),
            program.location(),
            program.description(),
            program.cip(),
            codes)
        .map(ProgramCsv::cell)
        .collect(Collectors.joining(","));
  }

  /// Without needless zeros.
  static @Nullable String number(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  private static String cell(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    var harmless = FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return harmless.matches("(?s).*[\",;\\r\\n\\t].*")
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }

  /// A cell as it was before `of` made it harmless, and without the `="..."` by which some tables
  /// keep a spreadsheet from dropping zeros.
  static String plain(String cell) {
    var text = cell.strip();
    if (text.length() > 1 && text.charAt(0) == '\'' && FORMULA_SIGNS.indexOf(text.charAt(1)) >= 0) {
      return text.substring(1);
    }
    return text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"")
        ? text.substring(2, text.length() - 1)
        : text;
  }
}
