package org.cursus.app.occupation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.platform.csv.CsvTable;
import org.cursus.app.platform.csv.CsvTable.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/// Imports programs from a CSV file. Rows that do not fit are told one by one, and the others come
/// in, in as many statements for ten thousand as for one; a file that is no proper table changes
/// nothing.
@Service
class ProgramImport {

  static final int MOST_ROWS = 10_000;

  private final ProgramImportStore store;
  private final SecurityAudit audit;
  private final LocalKeeping keeping;
  private final JsonMapper json;

  ProgramImport(
      ProgramImportStore store, SecurityAudit audit, LocalKeeping keeping, JsonMapper json) {
    this.store = store;
    this.audit = audit;
    this.keeping = keeping;
    this.json = json;
  }

  /// A row that was read.
  private record Read(int line, Program.Draft program, LocalFaults faults) {

    String label() {
      return Stream.of(program.provider(), program.name())
          .filter(each -> each != null && !each.isEmpty())
          .collect(Collectors.joining(": "));
    }

    boolean fits() {
      return faults.none();
    }
  }

  /// As the database takes it.
  private record Line(
      int line,
      UUID id,
      @Nullable String provider,
      @Nullable String name,
      @Nullable String level,
      @Nullable BigDecimal length,
      @Nullable BigDecimal cost,
      @Nullable String currency,
      @Nullable String url,
      @Nullable String location,
      @Nullable String description,
      @Nullable String cip) {

    private static Line of(Read row) {
      var program = row.program();
      return new Line(
          row.line(),
          Ids.next(),
          program.provider(),
          program.name(),
          program.level(),
          program.lengthMonths(),
          program.cost(),
          program.currency(),
          program.url(),
          program.location(),
          program.description(),
          program.cip());
    }
  }

  /// A program and an occupation that it leads to.
  private record Link(UUID program, String soc) {}

  /// Imports a file.
  ///
  /// @throws Problem `csv-missing` or `csv-invalid` with the lines
  ProgramReport take(byte[] content) {
    if (content.length == 0) {
      throw LocalProblem.CSV_MISSING.problem();
    }
    var table =
        CsvTable.read(
            content, new Limits(MOST_ROWS, ProgramCsv.LONGEST_CELL, LocalProblem.CSV_INVALID));
    table.need(List.of("provider", "name", "level"), LocalProblem.CSV_INVALID);
    var ignored =
        table.columns().stream()
            .filter(name -> !name.isEmpty() && !ProgramCsv.COLUMNS.contains(name))
            .toList();
    var rows = table.rows().stream().map(ProgramImport::read).toList();
    return keeping.asAdmin(
        () -> {
          audit.record(AuditAction.PROGRAMS_IMPORTED);
          checkCodes(rows);
          return ProgramReport.of(store(rows), ignored);
        });
  }

  private static Read read(CsvTable.Row row) {
    var faults = new LocalFaults();
    var draft =
        new Program.Draft(
            row.get("provider"),
            row.get("name"),
            row.get("level"),
            faults.amount("length_months", row.get("length_months")),
            faults.amount("cost", row.get("cost")),
            row.get("currency"),
            row.get("url"),
            row.get("location"),
            row.get("description"),
            row.get("cip"),
            Arrays.asList(row.get("soc").split("[;|]")));
    return new Read(row.line(), draft.checked(faults), faults);
  }

  private void checkCodes(List<Read> rows) {
    var codes =
        rows.stream()
            .filter(Read::fits)
            .flatMap(row -> row.program().codes().stream())
            .collect(Collectors.toSet());
    var unknown = codes.isEmpty() ? Set.<String>of() : store.unknown(codes);
    for (var row : rows) {
      for (var code : row.program().codes()) {
        if (unknown.contains(code)) {
          row.faults()
              .add("soc", "No occupation has the code " + code + ". Search for it by title.");
        }
      }
    }
  }

  private List<ProgramReport.Row> store(List<Read> rows) {
    var byLine = rows.stream().collect(Collectors.toMap(Read::line, Function.identity()));
    var report =
        new ArrayList<>(rows.stream().filter(row -> !row.fits()).map(this::fault).toList());
    store.lock();
    var stored =
        store.store(
            json.writeValueAsString(rows.stream().filter(Read::fits).map(Line::of).toList()));
    var further = link(stored, byLine);
    stored.stream().map(each -> told(each, byLine, further)).forEach(report::add);
    report.sort(Comparator.comparingInt(ProgramReport.Row::line));
    return report;
  }

  /// The programs that lead to further occupations now.
  private Set<UUID> link(List<ProgramImportStore.Stored> stored, Map<Integer, Read> byLine) {
    var links =
        stored.stream()
            .filter(each -> each.outcome() != ProgramReport.Outcome.DUPLICATE)
            .flatMap(
                each ->
                    byLine.get(each.line()).program().codes().stream()
                        .map(code -> new Link(each.programId(), code)))
            .toList();
    var further = links.isEmpty() ? Set.<UUID>of() : store.link(json.writeValueAsString(links));
    var touched = new HashSet<UUID>();
    stored.forEach(each -> touched.add(each.programId()));
    store.linkByCip(touched);
    return further;
  }

  private ProgramReport.Row fault(Read row) {
    var details = row.faults().all().stream().map(ProgramImport::inWords).toList();
    return new ProgramReport.Row(
        row.line(), ProgramReport.Outcome.FAULT, row.label(), details, null);
  }

  private static String inWords(Fault fault) {
    return fault.pointer().substring(1) + ": " + fault.detail();
  }

  private static ProgramReport.Row told(
      ProgramImportStore.Stored stored, Map<Integer, Read> byLine, Set<UUID> further) {
    var same = stored.outcome() == ProgramReport.Outcome.SAME;
    var outcome =
        same && further.contains(stored.programId())
            ? ProgramReport.Outcome.UPDATED
            : stored.outcome();
    var details =
        outcome == ProgramReport.Outcome.DUPLICATE
            ? List.of("Line " + stored.firstLine() + " says the same. This one was left out.")
            : List.<String>of();
    return new ProgramReport.Row(
        stored.line(), outcome, byLine.get(stored.line()).label(), details, stored.programId());
  }
}
