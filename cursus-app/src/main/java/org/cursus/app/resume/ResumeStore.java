package org.cursus.app.resume;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.cursus.app.resume.ResumeVersion.Metadata;
import org.cursus.app.resume.ResumeVersion.ProcessingError;
import org.cursus.app.resume.ResumeVersion.StageState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of uploads and their processing. Each change of state also signals whoever waits for it.
@Repository
class ResumeStore {

  static final String OPEN_DEFAULT_STREAM =
      """
      insert into resume_streams (user_id, id)
      values (:userId, :id)
      on conflict (user_id, name) do update set updated_at = now()
      returning id
      """;

  static final String ADD =
      """
      insert into resume_versions (
        user_id, id, stream_id, version_number, file_name, file_path, file_size, file_hash,
        mime_type, processing_progress, processing_stages, upload_metadata)
      values (
        :userId, :id, :streamId,
        (select coalesce(max(v.version_number), 0) + 1
         from resume_versions v
         where v.user_id = :userId
           and v.stream_id = :streamId),
        :fileName, :filePath, :fileSize, :fileHash, :mimeType, :progress, :stages::jsonb,
        :uploadMetadata::jsonb)
      """;

  static final String FIND_BY_HASH =
      """
      select v.id
      from resume_versions v
      where v.user_id = :userId
        and v.file_hash = :fileHash
      """;

  private static final String COLUMNS =
      """
      select v.id, v.stream_id, v.version_number, v.file_name, v.file_path, v.file_size,
        v.file_hash, v.mime_type, v.processing_status, v.processing_progress, v.current_stage,
        v.processing_stages, v.processing_errors, v.processing_telemetry, v.resume_metadata,
        v.created_at, v.updated_at
      from resume_versions v
      where v.user_id = :userId
      """;

  static final String FIND =
      COLUMNS
          + """
            and v.id = :id
          """;

  static final String LIST =
      COLUMNS
          + """
            and (:before::uuid is null or v.id < :before::uuid)
          order by v.id desc
          limit :limit
          """;

  static final String BEGIN_STAGE =
      """
      with changed as (
        update resume_versions
        set processing_status = 'processing',
            current_stage = :stage,
            processing_progress = :progress,
            processing_stages = processing_stages || jsonb_build_object(:stage::text, jsonb_build_object(
              'status', 'processing', 'started_at', now(), 'completed_at', null, 'error', null)),
            updated_at = now()
        where user_id = :userId
          and id = :id
          and processing_status in ('pending', 'processing')
        returning id
      )
      select pg_notify('cursus', 'resume ' || c.id)
      from changed c
      """;

  static final String COMPLETE_STAGE =
      """
      with changed as (
        update resume_versions
        set processing_status = :status,
            processing_progress = :progress,
            processing_stages = processing_stages || jsonb_build_object(:stage::text,
              (processing_stages -> :stage::text)
                || jsonb_build_object('status', 'completed', 'completed_at', now())),
            processing_telemetry = processing_telemetry || :telemetry::jsonb,
            resume_metadata = resume_metadata || :metadata::jsonb,
            updated_at = now()
        where user_id = :userId
          and id = :id
          and processing_status = 'processing'
        returning id
      )
      select pg_notify('cursus', 'resume ' || c.id)
      from changed c
      """;

  /// What fails before its first stage has begun fails in that stage: the upload itself is done.
  static final String FAIL =
      """
      with changed as (
        update resume_versions
        set processing_status = 'failed',
            current_stage = reached.stage,
            processing_stages = processing_stages || jsonb_build_object(reached.stage,
              (processing_stages -> reached.stage)
                || jsonb_build_object('status', 'failed', 'error', :code::text)),
            processing_errors = processing_errors || jsonb_build_object(
              'stage', reached.stage, 'code', :code::text, 'advice', :advice::text, 'at', now()),
            updated_at = now()
        from (
          select case v.current_stage when 'upload' then 'parse' else v.current_stage end as stage
          from resume_versions v
          where v.user_id = :userId
            and v.id = :id
        ) reached
        where user_id = :userId
          and id = :id
          and processing_status in ('pending', 'processing')
        returning id
      )
      select pg_notify('cursus', 'resume ' || c.id)
      from changed c
      """;

  static final String CANCEL =
      """
      with changed as (
        update resume_versions
        set processing_status = 'cancelled', updated_at = now()
        where user_id = :userId
          and id = :id
          and processing_status in ('pending', 'processing')
        returning id
      )
      select pg_notify('cursus', 'resume ' || c.id)
      from changed c
      """;

  static final String RETRY =
      """
      update resume_versions
      set processing_status = 'pending', updated_at = now()
      where user_id = :userId
        and id = :id
        and processing_status in ('failed', 'cancelled')
      """;

  static final String REMOVE =
      """
      delete from resume_versions
      where user_id = :userId
        and id = :id
        and processing_status in ('failed', 'cancelled')
      """;

  private static final String FILE_PATH = "stored_files/";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ResumeStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /// A file that has just been stored.
  record NewVersion(
      UUID id, String fileName, UUID fileId, int fileSize, String fileHash, String mimeType) {}

  /// Adds an upload to the person's default stream. Writers of one person queue at the stream's
  /// row.
  void add(
      UUID userId, NewVersion version, Map<String, StageState> stages, Map<String, String> origin) {
    var streamId =
        jdbc.sql(OPEN_DEFAULT_STREAM)
            .param("userId", userId)
            .param("id", Ids.next())
            .query(UUID.class)
            .single();
    jdbc.sql(ADD)
        .param("userId", userId)
        .param("id", version.id())
        .param("streamId", streamId)
        .param("fileName", version.fileName())
        .param("filePath", FILE_PATH + version.fileId())
        .param("fileSize", version.fileSize())
        .param("fileHash", version.fileHash())
        .param("mimeType", version.mimeType())
        .param("progress", Stage.UPLOAD.progressAtEnd())
        .param("stages", json.writeValueAsString(stages))
        .param("uploadMetadata", json.writeValueAsString(origin))
        .update();
  }

  Optional<UUID> findByHash(UUID userId, String fileHash) {
    return jdbc.sql(FIND_BY_HASH)
        .param("userId", userId)
        .param("fileHash", fileHash)
        .query(UUID.class)
        .optional();
  }

  Optional<ResumeVersion> find(UUID userId, UUID id) {
    return jdbc.sql(FIND).param("userId", userId).param("id", id).query(this::version).optional();
  }

  /// Newest first.
  List<ResumeVersion> list(UUID userId, @Nullable UUID before, int limit) {
    return jdbc.sql(LIST)
        .param("userId", userId)
        .param("before", before)
        .param("limit", limit)
        .query(this::version)
        .list();
  }

  /// False when the upload is no longer to be processed.
  boolean beginStage(UUID userId, UUID id, Stage stage) {
    return signalled(
        jdbc.sql(BEGIN_STAGE)
            .param("userId", userId)
            .param("id", id)
            .param("stage", stage.code())
            .param("progress", stage.progressAtStart()));
  }

  /// False when the upload is no longer to be processed.
  ///
  /// @param telemetry added to what is there
  /// @param metadata added to what is there
  boolean completeStage(
      UUID userId,
      UUID id,
      Stage stage,
      Map<String, Object> telemetry,
      Map<String, Object> metadata) {
    var status = stage == Stage.COMPLETE ? Status.COMPLETED : Status.PROCESSING;
    return signalled(
        jdbc.sql(COMPLETE_STAGE)
            .param("userId", userId)
            .param("id", id)
            .param("stage", stage.code())
            .param("status", status.code())
            .param("progress", stage.progressAtEnd())
            .param("telemetry", json.writeValueAsString(telemetry))
            .param("metadata", json.writeValueAsString(metadata)));
  }

  void fail(UUID userId, UUID id, String code, String advice) {
    signalled(
        jdbc.sql(FAIL)
            .param("userId", userId)
            .param("id", id)
            .param("code", code)
            .param("advice", advice));
  }

  boolean cancel(UUID userId, UUID id) {
    return signalled(jdbc.sql(CANCEL).param("userId", userId).param("id", id));
  }

  boolean retry(UUID userId, UUID id) {
    return jdbc.sql(RETRY).param("userId", userId).param("id", id).update() == 1;
  }

  boolean remove(UUID userId, UUID id) {
    return jdbc.sql(REMOVE).param("userId", userId).param("id", id).update() == 1;
  }

  private static boolean signalled(JdbcClient.StatementSpec change) {
    return !change.query((row, number) -> 1).list().isEmpty();
  }

  private ResumeVersion version(ResultSet row, int number) throws SQLException {
    return new ResumeVersion(
        row.getObject("id", UUID.class),
        row.getObject("stream_id", UUID.class),
        row.getInt("version_number"),
        row.getString("file_name"),
        UUID.fromString(row.getString("file_path").substring(FILE_PATH.length())),
        row.getInt("file_size"),
        row.getString("file_hash"),
        row.getString("mime_type"),
        Status.of(row.getString("processing_status")),
        row.getInt("processing_progress"),
        Stage.of(row.getString("current_stage")),
        json.readValue(
            row.getString("processing_stages"), new TypeReference<Map<String, StageState>>() {}),
        json.readValue(
            row.getString("processing_errors"), new TypeReference<List<ProcessingError>>() {}),
        json.readValue(
            row.getString("processing_telemetry"), new TypeReference<Map<String, Object>>() {}),
        json.readValue(row.getString("resume_metadata"), Metadata.class),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }
}
