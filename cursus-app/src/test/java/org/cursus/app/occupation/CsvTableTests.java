package org.cursus.app.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.csv.CsvTable;
import org.cursus.app.platform.csv.CsvTable.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read as a table, and what is refused with its lines.
class CsvTableTests {

  private static final Limits LIMITS = new Limits(3, 20_000, LocalProblem.CSV_INVALID);

  private static CsvTable read(String text) {
    return CsvTable.read(text.getBytes(StandardCharsets.UTF_8), LIMITS);
  }

  private static List<?> refusal(byte[] content) {
    var problem = catchThrowableOfType(Problem.class, () -> CsvTable.read(content, LIMITS));
    assertThat(problem.type()).isEqualTo(LocalProblem.CSV_INVALID);
    return (List<?>) problem.members().get("errors");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name,Length months\n\"Nursing, basic\",12\n",
        "\uFEFFname,length_months\r\n\"Nursing, basic\",12",
        "name;length-months\r\"Nursing, basic\";\"12\"\r",
        "sep=\t\nNAME\tLENGTH MONTHS\nNursing, basic\t12\t\t\n\n\t\n"
      })
  void commasSemicolonsAndTabsAreRead(String text) {
    var table = read(text);
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().getFirst().get("name")).isEqualTo("Nursing, basic");
    assertThat(table.rows().getFirst().get("length_months")).isEqualTo("12");
  }

  @Test
  void quotesHoldLinesAndQuotesAndNothing() {
    var table = read("a,b,c\n\"\",\"two\nlines \"\"said\"\"\",\"\"\n,x,'=1+1\n");
    assertThat(table.rows().getFirst().get("a")).isEmpty();
    assertThat(table.rows().getFirst().get("b")).isEqualTo("two\nlines \"said\"");
    assertThat(table.rows().getFirst().get("c")).isEmpty();
    assertThat(table.rows().get(1).line()).isEqualTo(4);
    assertThat(table.rows().get(1).get("c")).isEqualTo("=1+1");
  }

  private record Bad(String text, int line, String says) {}

  static List<Bad> bad() {
    return List.of(
        new Bad("", 1, "empty"),
        new Bad("a,b\n1,2\n\"3,4\n5,6\n", 3, "never closed"),
        new Bad("a,b\n\"1\"x,2\n", 2, "behind a closing quote"),
        new Bad("a,b\n1,2,3\n", 2, "3 cells"),
        new Bad("a,A\n1,2\n", 1, "twice"),
        new Bad("a\n1\n2\n3\n4\n", 5, "more than 3 rows"),
        new Bad("PK\u0003\u0004", 1, "workbook"),
        new Bad("a\n\0\n", 1, "not plain text"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void whatIsNoTableIsRefusedWithItsLine(Bad bad) {
    var fault = (Fault) refusal(bad.text().getBytes(StandardCharsets.UTF_8)).getFirst();
    assertThat(fault.pointer()).isEqualTo("/lines/" + bad.line());
    assertThat(fault.detail()).contains(bad.says());
  }

  @Test
  void latinBytesAreRefused() {
    var fault =
        (Fault) refusal("name\nCaf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1)).getFirst();
    assertThat(fault.detail()).contains("not in UTF-8");
  }

  @Test
  void cipCodesGetTheZerosBackThatASpreadsheetDrops() {
    assertThat(Program.cipOf("1.0101")).isEqualTo("01.0101");
    assertThat(Program.cipOf("51.38")).isEqualTo("51.3800");
    assertThat(Program.cipOf("nursing")).isNull();
  }
}
