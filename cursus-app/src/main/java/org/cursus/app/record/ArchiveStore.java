package org.cursus.app.record;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every version of every entry, and every decision, out and in.
@Repository
class ArchiveStore {

  private static final int AT_ONCE = 500;

  /// The id of name and contact is the person's own, and so of no use elsewhere.
  static final Map<EntityType, String> EXPORT =
      forEach(
          """
          select (to_jsonb(v) - 'user_id' - case when '%1$s' = 'personal_info'
            then 'logical_entity_id' else 'user_id' end)::text
          from %1$s v
          where v.user_id = :userId
          order by v.logical_entity_id, v.version
          """);

  static final Map<EntityType, String> IDS =
      forEach(
          """
          select distinct v.logical_entity_id
          from %s v
          where v.user_id = :userId
          """);

  static final Map<EntityType, String> ADD =
      forEach(
          """
          insert into %1$s
          select r.*
          from jsonb_populate_recordset(null::%1$s, :rows::jsonb) r
          where r.user_id = :userId
          """);

  static final String EXPORT_DECISIONS =
      """
      select (to_jsonb(d) - 'user_id' - case when d.entity_type = 'personal_info'
        then 'logical_entity_id' else 'user_id' end)::text
      from merge_decisions d
      where d.user_id = :userId
      order by d.id
      """;

  static final String ADD_DECISIONS =
      """
      insert into merge_decisions
      select r.*
      from jsonb_populate_recordset(null::merge_decisions, :rows::jsonb) r
      where r.user_id = :userId
      on conflict (user_id, id) do nothing
      """;

  private final JdbcClient jdbc;

  ArchiveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static Map<EntityType, String> forEach(String template) {
    return Arrays.stream(EntityType.values())
        .collect(Collectors.toMap(Function.identity(), type -> template.formatted(type.table())));
  }

  void export(EntityType type, UUID userId, Consumer<String> rows) {
    stream(Objects.requireNonNull(EXPORT.get(type)), userId, rows);
  }

  void exportDecisions(UUID userId, Consumer<String> rows) {
    stream(EXPORT_DECISIONS, userId, rows);
  }

  private void stream(String sql, UUID userId, Consumer<String> rows) {
    RowCallbackHandler each = row -> rows.accept(Objects.requireNonNull(row.getString(1)));
    jdbc.sql(sql).withFetchSize(AT_ONCE).param("userId", userId).query(each);
  }

  Set<UUID> ids(EntityType type, UUID userId) {
    return new HashSet<>(
        jdbc.sql(Objects.requireNonNull(IDS.get(type)))
            .param("userId", userId)
            .query(UUID.class)
            .list());
  }

  /// @param rows a JSON array of rows by column
  void add(EntityType type, UUID userId, String rows) {
    jdbc.sql(Objects.requireNonNull(ADD.get(type)))
        .param("userId", userId)
        .param("rows", rows)
        .update();
  }

  /// @param rows a JSON array of rows by column
  void addDecisions(UUID userId, String rows) {
    jdbc.sql(ADD_DECISIONS).param("userId", userId).param("rows", rows).update();
  }
}
