package org.cursus.app.record;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The versions of entries, one statement for each table. Rows travel as JSON named by column.
@Repository
class VersionStore {

  static final Map<EntityType, String> LATEST =
      forEach(
          """
          select to_jsonb(v)::text
          from %s v
          where v.user_id = :userId
            and v.logical_entity_id = :id
          order by v.version desc
          limit 1
          """);

  static final Map<EntityType, String> VERSION =
      forEach(
          """
          select to_jsonb(v)::text
          from %s v
          where v.user_id = :userId
            and v.logical_entity_id = :id
            and v.version = :version
          """);

  static final Map<EntityType, String> HISTORY =
      forEach(
          """
          select to_jsonb(v)::text
          from %s v
          where v.user_id = :userId
            and v.logical_entity_id = :id
          order by v.version desc
          limit 1000
          """);

  static final Map<EntityType, String> RETIRE =
      forEach(
          """
          update %1$s
          set is_active = false,
            updated_at = now()
          where %1$s.user_id = :userId
            and logical_entity_id = :id
            and is_active
          """);

  static final Map<EntityType, String> ADD =
      forEach(
          """
          insert into %1$s
          select r.*
          from jsonb_populate_record(null::%1$s, :row::jsonb) r
          where r.user_id = :userId
          """);

  /// The last version of every deleted entry, newest first.
  static final String DELETED =
      Arrays.stream(EntityType.values())
          .map(
              type ->
                  """
                  (select '%1$s', to_jsonb(before)::text, gone.created_at
                  from %1$s gone
                  join %1$s before
                    on before.user_id = gone.user_id
                    and before.logical_entity_id = gone.logical_entity_id
                    and before.version = gone.version - 1
                  where gone.user_id = :userId
                    and gone.is_deleted
                    and not exists (
                      select
                      from %1$s later
                      where later.user_id = :userId
                        and later.logical_entity_id = gone.logical_entity_id
                        and later.version > gone.version))
                  """
                      .formatted(type.table()))
          .collect(
              Collectors.joining(
                  "union all\n", "select * from (\n", ") d\norder by 3 desc\nlimit 200"));

  private final JdbcClient jdbc;

  VersionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static Map<EntityType, String> forEach(String template) {
    return Arrays.stream(EntityType.values())
        .collect(Collectors.toMap(Function.identity(), type -> template.formatted(type.table())));
  }

  private static String of(Map<EntityType, String> statements, EntityType type) {
    return Objects.requireNonNull(statements.get(type));
  }

  Optional<String> latest(EntityType type, UUID userId, UUID id) {
    return jdbc.sql(of(LATEST, type))
        .param("userId", userId)
        .param("id", id)
        .query(String.class)
        .optional();
  }

  Optional<String> version(EntityType type, UUID userId, UUID id, int version) {
    return jdbc.sql(of(VERSION, type))
        .param("userId", userId)
        .param("id", id)
        .param("version", version)
        .query(String.class)
        .optional();
  }

  /// Newest first.
  List<String> history(EntityType type, UUID userId, UUID id) {
    return jdbc.sql(of(HISTORY, type))
        .param("userId", userId)
        .param("id", id)
        .query(String.class)
        .list();
  }

  /// Makes the active version, if there is one, one of the past.
  void retire(EntityType type, UUID userId, UUID id) {
    jdbc.sql(of(RETIRE, type)).param("userId", userId).param("id", id).update();
  }

  /// Adds a version.
  ///
  /// @param row every column, as JSON
  void add(EntityType type, UUID userId, String row) {
    jdbc.sql(of(ADD, type)).param("userId", userId).param("row", row).update();
  }

  /// A deleted entry as it was before.
  record Deleted(EntityType type, String row) {}

  List<Deleted> deleted(UUID userId) {
    return jdbc.sql(DELETED)
        .param("userId", userId)
        .query(
            (row, number) ->
                new Deleted(EntityType.named(row.getString(1)).orElseThrow(), row.getString(2)))
        .list();
  }
}
