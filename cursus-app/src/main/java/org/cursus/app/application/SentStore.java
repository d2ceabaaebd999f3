package org.cursus.app.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files that were sent with applications, and those that could be.
@Repository
class SentStore {

  static final String SENT =
      """
      select e.id, e.filename, e.format, e.size_bytes, g.document_type, e.created_at, d.sent_at
      from job_application_documents d
      join exports e
        on e.user_id = d.user_id
        and e.id = d.export_id
      join generations g
        on g.user_id = e.user_id
        and g.id = e.generation_id
      where d.user_id = :userId
        and d.application_id = :applicationId
      order by d.sent_at desc, e.id desc
      """;

  /// Files of the job that were not sent with this application, the newest first.
  static final String SENDABLE =
      """
      select e.id, e.filename, e.format, e.size_bytes, g.document_type, e.created_at,
        null::timestamptz as sent_at
      from job_applications a
      join generations g
        on g.user_id = a.user_id
        and g.job_id = a.job_id
      join exports e
        on e.user_id = g.user_id
        and e.generation_id = g.id
      where a.user_id = :userId
        and a.id = :applicationId
        and g.deleted_at is null
        and e.deleted_at is null
        and not exists (
          select
          from job_application_documents d
          where d.user_id = a.user_id
            and d.application_id = a.id
            and d.export_id = e.id)
      order by e.created_at desc, e.id desc
      limit 100
      """;

  /// Only a file of the application's own job. The file's name comes back where it was not sent
  /// before.
  static final String SEND =
      """
      with sent as (
        insert into job_application_documents (user_id, application_id, export_id, sent_at)
        select a.user_id, a.id, e.id, :at
        from job_applications a
        join generations g
          on g.user_id = a.user_id
          and g.job_id = a.job_id
        join exports e
          on e.user_id = g.user_id
          and e.generation_id = g.id
        where a.user_id = :userId
          and a.id = :applicationId
          and e.id = :exportId
          and g.deleted_at is null
          and e.deleted_at is null
        on conflict do nothing
        returning export_id
      )
      select e.filename
      from sent s
      join exports e
        on e.user_id = :userId
        and e.id = s.export_id
      """;

  private final JdbcClient jdbc;

  SentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A file that was made for the job.
  ///
  /// @param sentAt null while it was not sent
  record Document(
      UUID id,
      String filename,
      String format,
      int sizeBytes,
      String documentType,
      Instant createdAt,
      @Nullable Instant sentAt) {}

  List<Document> sent(UUID userId, UUID applicationId) {
    return list(SENT, userId, applicationId);
  }

  List<Document> sendable(UUID userId, UUID applicationId) {
    return list(SENDABLE, userId, applicationId);
  }

  private List<Document> list(String sql, UUID userId, UUID applicationId) {
    return jdbc.sql(sql)
        .param("userId", userId)
        .param("applicationId", applicationId)
        .query(SentStore::document)
        .list();
  }

  private static Document document(ResultSet row, int number) throws SQLException {
    var sentAt = row.getObject("sent_at", OffsetDateTime.class);
    return new Document(
        row.getObject("id", UUID.class),
        row.getString("filename"),
        row.getString("format"),
        row.getInt("size_bytes"),
        row.getString("document_type"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        sentAt == null ? null : sentAt.toInstant());
  }

  /// @return the name of the file; empty when it was sent before or is not of this job
  Optional<String> send(UUID userId, UUID applicationId, UUID exportId, Instant at) {
    return jdbc.sql(SEND)
        .param("userId", userId)
        .param("applicationId", applicationId)
        .param("exportId", exportId)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(String.class)
        .optional();
  }
}
