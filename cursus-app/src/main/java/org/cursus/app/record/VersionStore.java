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
            and logical_entity_id = any(:ids)
            and is_active
          """);

  static final Map<EntityType, String> ADD =
      forEach(
          """
          insert into %1$s
          select r.*
          from jsonb_populate_recordset(null::%1$s, :rows::jsonb) r
          where r.user_id = :userId
          """);

  static final Map<EntityType, String> ALL_OF =
      forEach(
          """
          select to_jsonb(v)::text
          from %s v
          where v.user_id = :userId
            and v.logical_entity_id = any(:ids)
          """);

  /// The latest version of every entry, deleted ones too.
  static final String LATEST_OF_ALL =
      Arrays.stream(EntityType.values())
          .map(
              type ->
                  """
                  (select distinct on (v.logical_entity_id) '%1$s', to_jsonb(v)::text
                  from %1$s v
                  where v.user_id = :userId
                  order by v.logical_entity_id, v.version desc)
                  """
                      .formatted(type.table()))
          .collect(Collectors.joining("union all\n"));

  /// The latest version of some entries, deleted ones too.
  static final String LATEST_OF =
      LATEST_OF_ALL.replace(
          "where v.user_id = :userId\n",
          "where v.user_id = :userId\n  and v.logical_entity_id = any(:ids)\n");

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

  /// Adds versions of one kind and makes those that were active ones of the past. Of several of one
  /// entry the last is active.
  void add(EntityType type, UUID userId, List<EntryRow> rows) {
    var ids = rows.stream().filter(row -> row.version() > 1).map(EntryRow::id).toArray(UUID[]::new);
    if (ids.length > 0) {
      jdbc.sql(of(RETIRE, type)).param("userId", userId).param("ids", ids).update();
    }
    jdbc.sql(of(ADD, type)).param("userId", userId).param("rows", EntryRow.text(rows)).update();
  }

  /// Every version of some entries of a kind.
  List<String> allOf(EntityType type, UUID userId, List<UUID> ids) {
    return jdbc.sql(of(ALL_OF, type))
        .param("userId", userId)
        .param("ids", ids.toArray(UUID[]::new))
        .query(String.class)
        .list();
  }

  /// A version of an entry of a kind.
  ///
  /// @param row every column, as JSON
  record Typed(EntityType type, String row) {}

  /// The latest version of every entry of a person, deleted ones too.
  List<Typed> latestOfAll(UUID userId) {
    return jdbc.sql(LATEST_OF_ALL)
        .param("userId", userId)
        .query(
            (row, number) ->
                new Typed(EntityType.named(row.getString(1)).orElseThrow(), row.getString(2)))
        .list();
  }

  /// The latest version of some entries of any kind, deleted ones too.
  List<Typed> latestOf(UUID userId, List<UUID> ids) {
    return jdbc.sql(LATEST_OF)
        .param("userId", userId)
        .param("ids", ids.toArray(UUID[]::new))
        .query(
            (row, number) ->
                new Typed(EntityType.named(row.getString(1)).orElseThrow(), row.getString(2)))
        .list();
  }

  /// Deleted entries as they were before, the last deleted first.
  List<Typed> deleted(UUID userId) {
    return jdbc.sql(DELETED)
        .param("userId", userId)
        .query(
            (row, number) ->
                new Typed(EntityType.named(row.getString(1)).orElseThrow(), row.getString(2)))
        .list();
  }
}
