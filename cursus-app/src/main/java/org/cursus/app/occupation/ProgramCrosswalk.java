package org.cursus.app.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.csv.CsvTable;
import org.cursus.app.platform.csv.CsvTable.Limits;
import org.springframework.stereotype.Service;

/// Imports which occupations a field of study leads to, from a CSV file with a column of CIP codes
/// and one of SOC codes among others, as the official crosswalk has them. It takes the place of
/// the one before, and the programs follow.
@Service
class ProgramCrosswalk {

  private static final int MOST_ROWS = 50_000;
  private static final int MOST_FAULTS = 20;
  private static final Pattern CIP_COLUMN = Pattern.compile("cip_?(\\d{4})?_?(code)?");
  private static final Pattern SOC_COLUMN = Pattern.compile("soc_?(\\d{4})?_?(code)?");
  private static final Pattern SOC = Pattern.compile("\\d\\d-\\d{4}");

  /// By which the official crosswalk says that there is none.
  private static final String NO_MATCH = "99-9999";

  private final ProgramImportStore store;
  private final SecurityAudit audit;
  private final LocalKeeping keeping;

  ProgramCrosswalk(ProgramImportStore store, SecurityAudit audit, LocalKeeping keeping) {
    this.store = store;
    this.audit = audit;
    this.keeping = keeping;
  }

  /// What an import did.
  ///
  /// @param pairs how many pairs of codes there are now
  /// @param links how many occupations of programs were added or taken away
  record Taken(int pairs, long links) {}

  /// @throws Problem `csv-missing` or `csv-invalid` with the lines; nothing has changed then
  Taken take(byte[] content) {
    if (content.length == 0) {
      throw LocalProblem.CSV_MISSING.problem();
    }
    var table =
        CsvTable.read(
            content, new Limits(MOST_ROWS, ProgramCsv.LONGEST_CELL, LocalProblem.CSV_INVALID));
    var faults = new LocalFaults();
    var cipColumn = column(table, CIP_COLUMN, "CIP", faults);
    var socColumn = column(table, SOC_COLUMN, "SOC", faults);
    faults.refuse(LocalProblem.CSV_INVALID);
    var cips = new ArrayList<String>();
    var socs = new ArrayList<String>();
    for (var row : table.rows()) {
      var soc = row.get(socColumn);
      var cip = Program.cipOf(row.get(cipColumn));
      if (soc.equals(NO_MATCH) || row.get(cipColumn).equals("99.9999")) {
        continue;
      }
      if (cip == null || !SOC.matcher(soc).matches()) {
        faults.add("lines/" + row.line(), "Write the codes as 51.3801 and 29-1141.");
        if (faults.all().size() == MOST_FAULTS) {
          break;
        }
        continue;
      }
      cips.add(cip);
      socs.add(soc);
    }
    faults.refuse(LocalProblem.CSV_INVALID);
    return store(cips, socs);
  }

  private Taken store(List<String> cips, List<String> socs) {
    return keeping.asAdmin(
        () -> {
          store.lock();
          audit.record(AuditAction.CIP_SOC_IMPORTED);
          var pairs = store.replaceCipSoc(cips, socs);
          return new Taken(pairs, store.linkAllByCip());
        });
  }

  private static String column(CsvTable table, Pattern pattern, String what, LocalFaults faults) {
    return table.columns().stream()
        .filter(name -> pattern.matcher(name).matches())
        .findFirst()
        .orElseGet(
            () -> {
              faults.add("lines/1", "The heading lacks a column of " + what + " codes.");
              return "";
            });
  }
}
