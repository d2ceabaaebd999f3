package org.cursus.app.tailoring;

import java.util.List;
import java.util.Map;
import org.cursus.app.platform.database.ArchiveRows;
import org.cursus.app.platform.database.ArchiveTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Samples, templates, documents and what the person said of them, out and in.
@Repository
class TailoringArchiveStore {

  private static final String DOCUMENT = "generation_id";
  private static final String DOCUMENTS = "generations";

  /// Parents come first. What is still being made is no document yet.
  private static final List<ArchiveTable> TABLES =
      List.of(
          ArchiveTable.of("sample_documents"),
          ArchiveTable.of("writing_styles").looselyUnder("source_sample_id", "sample_documents"),
          ArchiveTable.of("templates").looselyUnder("photo_file_id", "stored_files"),
          ArchiveTable.of("job_content_rankings").under("job_id", "jobs"),
          ArchiveTable.of(DOCUMENTS)
              .where("t.status not in ('pending', 'generating')")
              .under("job_id", "jobs")
              .under("profile_id", "master_profiles")
              .looselyUnder("template_id", "templates"),
          ArchiveTable.of("generation_feedback").by("t.generation_id").under(DOCUMENT, DOCUMENTS),
          ArchiveTable.of("sentence_feedback")
              .by("t.text_digest")
              .looselyUnder(DOCUMENT, DOCUMENTS),
          ArchiveTable.of("exports").under(DOCUMENT, DOCUMENTS).under("file_id", "stored_files"));

  static final Map<String, String> EXPORT = ArchiveTable.exports(TABLES);
  static final Map<String, String> ADD = ArchiveTable.adds(TABLES);

  private final JdbcClient jdbc;

  TailoringArchiveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  ArchiveRows rows() {
    return new ArchiveRows(jdbc, EXPORT, ADD);
  }
}
