package org.cursus.app.tailoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cursus.engine.rendering.Look;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ExportStore {

  static final String ADD =
      """
      insert into exports (user_id, id, generation_id, generation_version, format, filename, file_id,
        size_bytes, page_count, look, findings, created_at)
      values (:userId, :id, :generationId, :version, :format, :filename, :fileId, :size, :pages,
        :look::jsonb, :findings::jsonb, :now)
      """;

  static final String LIST =
      """
      select e.id, e.generation_id, e.generation_version, e.format, e.filename, e.file_id,
        e.size_bytes, e.page_count, e.findings, e.download_count, e.last_downloaded_at, e.created_at
      from exports e
      where e.user_id = :userId
        and e.generation_id = :generationId
        and e.deleted_at is null
      order by e.created_at desc, e.id desc
      """;

  static final String FIND =
      """
      select e.id, e.generation_id, e.generation_version, e.format, e.filename, e.file_id,
        e.size_bytes, e.page_count, e.findings, e.download_count, e.last_downloaded_at, e.created_at
      from exports e
      join generations g on g.user_id = e.user_id and g.id = e.generation_id
      where e.user_id = :userId
        and e.id = :id
        and e.deleted_at is null
        and g.deleted_at is null
      """;

  static final String DOWNLOADED =
      """
      update exports e
      set download_count = e.download_count + 1, last_downloaded_at = :now
      where e.user_id = :userId
        and e.id = :id
      """;

  /// A file that was sent with an application is kept.
  static final String REMOVE =
      """
      update exports e
      set deleted_at = :now
      where e.user_id = :userId
        and e.id = :id
        and e.deleted_at is null
        and not exists (
          select
          from job_application_documents d
          where d.user_id = e.user_id
            and d.export_id = e.id)
      """;

  static final String RESTORE =
      """
      update exports e
      set deleted_at = null
      where e.user_id = :userId
        and e.id = :id
        and e.deleted_at is not null
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ExportStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void add(UUID userId, Export export, Look look, Instant now) {
    jdbc.sql(ADD)
        .param("userId", userId)
        .param("id", export.id())
        .param("generationId", export.generationId())
        .param("version", export.generationVersion())
        .param("format", export.format())
        .param("filename", export.filename())
        .param("fileId", export.fileId())
        .param("size", export.sizeBytes())
        .param("pages", export.pageCount())
        .param("look", json.writeValueAsString(look))
        .param("findings", json.writeValueAsString(export.findings()))
        .param("now", SampleStore.at(now))
        .update();
  }

  List<Export> list(UUID userId, UUID generationId) {
    return jdbc.sql(LIST)
        .param("userId", userId)
        .param("generationId", generationId)
        .query(this::row)
        .list();
  }

  Optional<Export> find(UUID userId, UUID id) {
    return jdbc.sql(FIND).param("userId", userId).param("id", id).query(this::row).optional();
  }

  void downloaded(UUID userId, UUID id, Instant now) {
    jdbc.sql(DOWNLOADED)
        .param("userId", userId)
        .param("id", id)
        .param("now", SampleStore.at(now))
        .update();
  }

  /// False when there is none, or it was sent.
  boolean remove(UUID userId, UUID id, Instant now) {
    return jdbc.sql(REMOVE)
            .param("userId", userId)
            .param("id", id)
            .param("now", SampleStore.at(now))
            .update()
        > 0;
  }

  /// False when it was not deleted, or is gone.
  boolean restore(UUID userId, UUID id) {
    return jdbc.sql(RESTORE).param("userId", userId).param("id", id).update() > 0;
  }

  private Export row(ResultSet row, int number) throws SQLException {
    return new Export(
        row.getObject("id", UUID.class),
        row.getObject("generation_id", UUID.class),
        row.getInt("generation_version"),
        row.getString("format"),
        row.getString("filename"),
        row.getObject("file_id", UUID.class),
        row.getInt("size_bytes"),
        row.getObject("page_count", Integer.class),
        Arrays.asList(json.readValue(row.getString("findings"), Export.Finding[].class)),
        row.getInt("download_count"),
        SampleStore.instant(row, "last_downloaded_at"),
        Objects.requireNonNull(SampleStore.instant(row, "created_at")));
  }
}
