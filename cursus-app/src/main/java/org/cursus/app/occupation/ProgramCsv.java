package org.cursus.app.occupation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cursus.app.platform.csv.CsvText;
import org.jspecify.annotations.Nullable;

/// Writes programs as CSV in the columns that the import takes.
final class ProgramCsv {

  static final int LONGEST_CELL = 20_000;

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

  private ProgramCsv() {}

  static String of(List<Program> programs) {
    return CsvText.of(COLUMNS, programs.stream().map(ProgramCsv::cells));
  }

  private static List<@Nullable String> cells(Program program) {
    var codes =
        program.occupations().stream()
            .filter(each -> each.source().equals("manual"))
            .map(Program.Leads::code)
            .sorted()
            .collect(Collectors.joining(";"));
    return Arrays.asList(
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
        codes);
  }

  /// Without needless zeros.
  static @Nullable String number(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }
}
