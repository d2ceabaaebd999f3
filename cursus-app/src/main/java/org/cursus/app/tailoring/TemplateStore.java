package org.cursus.app.tailoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cursus.engine.rendering.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class TemplateStore {

  static final String LIST =
      """
      select t.id, t.name, t.document_type, t.base, t.settings, t.photo_file_id, t.is_default,
        t.version, t.created_at, t.updated_at
      from templates t
      where t.user_id = :userId
        and t.deleted_at is null
      order by t.document_type desc, t.name, t.id
      """;

  static final String FIND =
      """
      select t.id, t.name, t.document_type, t.base, t.settings, t.photo_file_id, t.is_default,
        t.version, t.created_at, t.updated_at
      from templates t
      where t.user_id = :userId
        and t.id = :id
        and t.deleted_at is null
      """;

  /// What can still be restored.
  static final String DELETED =
      """
      select t.id, t.name, t.document_type, t.base, t.settings, t.photo_file_id, t.is_default,
        t.version, t.created_at, t.updated_at
      from templates t
      where t.user_id = :userId
        and t.deleted_at > :since
      order by t.deleted_at desc, t.id desc
      limit 100
      """;

  static final String DEFAULT =
      """
      select t.id, t.name, t.document_type, t.base, t.settings, t.photo_file_id, t.is_default,
        t.version, t.created_at, t.updated_at
      from templates t
      where t.user_id = :userId
        and t.document_type = :type
        and t.is_default
        and t.deleted_at is null
      """;

  static final String PHOTO =
      """
      select t.photo_file_id
      from templates t
      where t.user_id = :userId
        and t.id = :id
        and t.photo_file_id is not null
      """;

  static final String COUNT =
      """
      select count(*)
      from templates t
      where t.user_id = :userId
        and t.deleted_at is null
      """;

  static final String NO_DEFAULT =
      """
      update templates t
      set is_default = false, updated_at = :now
      where t.user_id = :userId
        and t.document_type = :type
        and t.is_default
        and t.deleted_at is null
        and t.id <> :id
      """;

  static final String ADD =
      """
      insert into templates (user_id, id, name, document_type, base, settings, is_default,
        created_at, updated_at)
      values (:userId, :id, :name, :type, :base, :settings::jsonb, :isDefault, :now, :now)
      """;

  static final String CHANGE =
      """
      update templates t
      set name = :name, base = :base, settings = :settings::jsonb, is_default = :isDefault,
        version = t.version + 1, updated_at = :now
      where t.user_id = :userId
        and t.id = :id
        and t.version = :version
        and t.deleted_at is null
      """;

  static final String SET_PHOTO =
      """
      update templates t
      set photo_file_id = :fileId::uuid, settings = :settings::jsonb, version = t.version + 1, updated_at = :now
      where t.user_id = :userId
        and t.id = :id
        and t.deleted_at is null
      """;

  static final String REMOVE =
      """
      update templates t
      set deleted_at = :now, updated_at = :now
      where t.user_id = :userId
        and t.id = :id
        and t.deleted_at is null
      """;

  /// Another one may have its name, and be the default one, by now.
  static final String RESTORE =
      """
      update templates t
      set deleted_at = null,
        updated_at = :now,
        is_default = t.is_default
          and not exists (
            select
            from templates o
            where o.user_id = t.user_id
              and o.document_type = t.document_type
              and o.is_default
              and o.deleted_at is null),
        name = case
          when exists (
            select
            from templates o
            where o.user_id = t.user_id
              and o.document_type = t.document_type
              and lower(o.name) = lower(t.name)
              and o.deleted_at is null)
          then left(t.name, 105) || to_char(:now::timestamptz, ' (HH24:MI:SS)')
          else t.name
        end
      where t.user_id = :userId
        and t.id = :id
        and t.deleted_at is not null
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  TemplateStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<OwnTemplate> list(UUID userId) {
    return jdbc.sql(LIST).param("userId", userId).query(this::row).list();
  }

  Optional<OwnTemplate> find(UUID userId, UUID id) {
    return jdbc.sql(FIND).param("userId", userId).param("id", id).query(this::row).optional();
  }

  Optional<OwnTemplate> usual(UUID userId, String type) {
    return jdbc.sql(DEFAULT)
        .param("userId", userId)
        .param("type", type)
        .query(this::row)
        .optional();
  }

  /// The photo's file.
  Optional<UUID> photo(UUID userId, UUID id) {
    return jdbc.sql(PHOTO).param("userId", userId).param("id", id).query(UUID.class).optional();
  }

  int count(UUID userId) {
    return jdbc.sql(COUNT).param("userId", userId).query(Integer.class).single();
  }

  /// Takes the place of the default of its type.
  void noOtherDefault(UUID userId, String type, UUID id, Instant now) {
    jdbc.sql(NO_DEFAULT)
        .param("userId", userId)
        .param("type", type)
        .param("id", id)
        .param("now", SampleStore.at(now))
        .update();
  }

  void add(UUID userId, UUID id, Templates.Wanted wanted, Instant now) {
    jdbc.sql(ADD)
        .param("userId", userId)
        .param("id", id)
        .param("name", wanted.name())
        .param("type", wanted.type().key())
        .param("base", wanted.look().template())
        .param("settings", json.writeValueAsString(wanted.look()))
        .param("isDefault", wanted.isDefault())
        .param("now", SampleStore.at(now))
        .update();
  }

  /// False when it is not of that version any more.
  boolean change(UUID userId, UUID id, int version, Templates.Wanted wanted, Instant now) {
    return jdbc.sql(CHANGE)
            .param("userId", userId)
            .param("id", id)
            .param("version", version)
            .param("name", wanted.name())
            .param("base", wanted.look().template())
            .param("settings", json.writeValueAsString(wanted.look()))
            .param("isDefault", wanted.isDefault())
            .param("now", SampleStore.at(now))
            .update()
        > 0;
  }

  /// @param fileId null for none
  boolean setPhoto(UUID userId, UUID id, @Nullable UUID fileId, Look look, Instant now) {
    return jdbc.sql(SET_PHOTO)
            .param("userId", userId)
            .param("id", id)
            .param("fileId", fileId)
            .param("settings", json.writeValueAsString(look))
            .param("now", SampleStore.at(now))
            .update()
        > 0;
  }

  boolean remove(UUID userId, UUID id, Instant now) {
    return jdbc.sql(REMOVE)
            .param("userId", userId)
            .param("id", id)
            .param("now", SampleStore.at(now))
            .update()
        > 0;
  }

  /// The last deleted first.
  List<OwnTemplate> deleted(UUID userId, Instant since) {
    return jdbc.sql(DELETED)
        .param("userId", userId)
        .param("since", SampleStore.at(since))
        .query(this::row)
        .list();
  }

  /// False when it was not deleted, or is gone.
  boolean restore(UUID userId, UUID id, Instant now) {
    return jdbc.sql(RESTORE)
            .param("userId", userId)
            .param("id", id)
            .param("now", SampleStore.at(now))
            .update()
        > 0;
  }

  private OwnTemplate row(ResultSet row, int number) throws SQLException {
    return new OwnTemplate(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("document_type"),
        row.getString("base"),
        json.readValue(row.getString("settings"), Look.class),
        row.getObject("photo_file_id") != null,
        row.getBoolean("is_default"),
        row.getInt("version"),
        Objects.requireNonNull(SampleStore.instant(row, "created_at")),
        Objects.requireNonNull(SampleStore.instant(row, "updated_at")));
  }
}
