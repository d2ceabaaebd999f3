package org.cursus.app.enrichment;

import java.util.List;
import java.util.Map;
import org.cursus.app.platform.database.ArchiveRows;
import org.cursus.app.platform.database.ArchiveTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All insights of a person, out and in. What is about a resume or a fact that is not there has no
/// place.
@Repository
class InsightsArchiveStore {

  static final String INSIGHTS = "career_enrichment";

  private static final String RESUME = "resume_version_id";
  private static final String RESUMES = "resume_versions";

  private static final List<ArchiveTable> TABLES =
      List.of(
          ArchiveTable.of(INSIGHTS).under(RESUME, RESUMES),
          ArchiveTable.of("career_narratives").under(RESUME, RESUMES),
          ArchiveTable.of("entry_enrichment")
              .under(RESUME, RESUMES)
              .under("parsed_entity_id", "parsed_resume_entities"));

  static final Map<String, String> EXPORT = ArchiveTable.exports(TABLES);
  static final Map<String, String> ADD = ArchiveTable.adds(TABLES);

  private final JdbcClient jdbc;

  InsightsArchiveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  ArchiveRows rows() {
    return new ArchiveRows(jdbc, EXPORT, ADD);
  }
}
