package org.cursus.app.application;

import java.util.List;
import java.util.Map;
import org.cursus.app.platform.database.ArchiveRows;
import org.cursus.app.platform.database.ArchiveTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every application and what belongs to it, out and in.
@Repository
class ApplicationArchiveStore {

  private static final String APPLICATION = "application_id";
  private static final String APPLICATIONS = "job_applications";

  private static final List<ArchiveTable> TABLES =
      List.of(
          ArchiveTable.of(APPLICATIONS).under("job_id", "jobs"),
          ArchiveTable.of("job_application_events").under(APPLICATION, APPLICATIONS),
          ArchiveTable.of("job_application_contacts").under(APPLICATION, APPLICATIONS),
          ArchiveTable.of("job_application_documents")
              .by("t.application_id, t.export_id")
              .under(APPLICATION, APPLICATIONS)
              .under("export_id", "exports"));

  static final Map<String, String> EXPORT = ArchiveTable.exports(TABLES);
  static final Map<String, String> ADD = ArchiveTable.adds(TABLES);

  private final JdbcClient jdbc;

  ApplicationArchiveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  ArchiveRows rows() {
    return new ArchiveRows(jdbc, EXPORT, ADD);
  }
}
