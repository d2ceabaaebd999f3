package org.cursus.app.tailoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SampleStore {

  static final String LIST =
      """
      select s.id, s.document_type, s.original_filename, s.upload_timestamp,
        null::text as original_text, s.word_count, s.character_count, s.line_count, s.is_active,
        s.archived_at
      from sample_documents s
      where s.user_id = :userId
      order by s.is_active desc, s.upload_timestamp desc, s.id
      """;

  static final String FIND =
      """
      select s.id, s.document_type, s.original_filename, s.upload_timestamp, s.original_text,
        s.word_count, s.character_count, s.line_count, s.is_active, s.archived_at
      from sample_documents s
      where s.user_id = :userId
        and s.id = :id
      """;

  /// Samples of one person change one after the other, so that one of each type is active.
  static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('samples ' || :userId::text, 0))";

  static final String ARCHIVE_OTHERS =
      """
      update sample_documents s
      set is_active = false, archived_at = :now, updated_at = :now
      where s.user_id = :userId
        and s.document_type = :type
        and s.is_active
        and s.id <> :id
      """;

  static final String ADD =
      """
      insert into sample_documents (user_id, id, document_type, original_filename,
        upload_timestamp, original_text, word_count, character_count, line_count, created_at,
        updated_at)
      values (:userId, :id, :type, :filename, :now, :text, :words, :characters, :lines, :now, :now)
      """;

  static final String ACTIVATE =
      """
      update sample_documents s
      set is_active = true, archived_at = null, updated_at = :now
      where s.user_id = :userId
        and s.id = :id
      """;

  static final String ARCHIVE =
      """
      update sample_documents s
      set is_active = false, archived_at = coalesce(s.archived_at, :now), updated_at = :now
      where s.user_id = :userId
        and s.id = :id
      """;

  /// A letter shows how somebody writes better than a resume does.
  static final String BASIS =
      """
      select s.id, s.document_type, s.original_filename, s.upload_timestamp, s.original_text,
        s.word_count, s.character_count, s.line_count, s.is_active, s.archived_at
      from sample_documents s
      where s.user_id = :userId
        and s.is_active
      order by s.document_type = 'cover_letter' desc
      limit 1
      """;

  private final JdbcClient jdbc;

  SampleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(UUID userId) {
    jdbc.sql(LOCK).param("userId", userId).query((row, number) -> 0).list();
  }

  List<Sample> list(UUID userId) {
    return jdbc.sql(LIST).param("userId", userId).query(SampleStore::sample).list();
  }

  Optional<Sample> find(UUID userId, UUID id) {
    return jdbc.sql(FIND)
        .param("userId", userId)
        .param("id", id)
        .query(SampleStore::sample)
        .optional();
  }

  /// The active sample that the style is learned from.
  Optional<Sample> basis(UUID userId) {
    return jdbc.sql(BASIS).param("userId", userId).query(SampleStore::sample).optional();
  }

  void archiveOthers(UUID userId, UUID id, String type, Instant now) {
    jdbc.sql(ARCHIVE_OTHERS)
        .param("userId", userId)
        .param("id", id)
        .param("type", type)
        .param("now", at(now))
        .update();
  }

  void add(UUID userId, UUID id, NewSample sample, Instant now) {
    jdbc.sql(ADD)
        .param("userId", userId)
        .param("id", id)
        .param("type", sample.type().key())
        .param("filename", sample.filename())
        .param("text", sample.text())
        .param("words", sample.words())
        .param("characters", sample.characters())
        .param("lines", sample.lines())
        .param("now", at(now))
        .update();
  }

  void activate(UUID userId, UUID id, Instant now) {
    jdbc.sql(ACTIVATE).param("userId", userId).param("id", id).param("now", at(now)).update();
  }

  /// False when there is none.
  boolean archive(UUID userId, UUID id, Instant now) {
    return jdbc.sql(ARCHIVE).param("userId", userId).param("id", id).param("now", at(now)).update()
        > 0;
  }

  private static Sample sample(ResultSet row, int number) throws SQLException {
    return new Sample(
        row.getObject("id", UUID.class),
        row.getString("document_type"),
        row.getString("original_filename"),
        Objects.requireNonNull(instant(row, "upload_timestamp")),
        row.getString("original_text"),
        row.getInt("word_count"),
        row.getInt("character_count"),
        row.getInt("line_count"),
        row.getBoolean("is_active"),
        instant(row, "archived_at"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
