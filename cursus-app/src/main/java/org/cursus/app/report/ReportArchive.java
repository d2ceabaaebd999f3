package org.cursus.app.report;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cursus.app.platform.ArchivePart;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// A person's finished reports, in the account archive; their files are among its files. Links are
/// not, since each is for a short time.
@Component
class ReportArchive implements ArchivePart {

  private static final String TABLE = "report_generations";
  private static final int LOOKED_AT = 100;

  private final ReportArchiveStore store;
  private final ReportStore reports;

  ReportArchive(ReportArchiveStore store, ReportStore reports) {
    this.store = store;
    this.reports = reports;
  }

  @Override
  public String name() {
    return "reports";
  }

  /// After the assessments that they report.
  @Override
  public int order() {
    return 140;
  }

  @Override
  public void export(UUID userId, BiConsumer<String, String> rows) {
    store.export(userId, row -> rows.accept(TABLE, row));
  }

  @Override
  public Adding adding(UUID userId) {
    return new Adding() {
      @Override
      public void add(String table, List<ObjectNode> rows) {
        if (!table.equals(TABLE)) {
          throw new IllegalArgumentException(table);
        }
        rows.forEach(row -> row.put("user_id", userId.toString()).put("brought", true));
        store.add(userId, rows.toString());
      }

      @Override
      public void check() {
        reports.list(userId, null, null, LOOKED_AT);
      }
    };
  }
}
