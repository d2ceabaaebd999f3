package org.cursus.app.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cursus.app.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Changes the shared names, and keeps what is needed to take each change back. People's links
/// follow their spelling by themselves.
@Repository
class KnowledgeChangeStore {

  static final String SNAPSHOT =
      """
      select jsonb_build_object(
        'entities', (
          select jsonb_agg(jsonb_build_object(
            'id', e.id, 'review_status', e.review_status, 'merged_into', e.merged_into))
          from normalized_entities e
          where e.id = any(:ids::uuid[])),
        'aliases', (
          select coalesce(jsonb_agg(jsonb_build_object(
            'id', a.id, 'entity_id', a.entity_id, 'entity_type', a.entity_type)), '[]')
          from normalized_entity_aliases a
          where a.entity_id = any(:ids::uuid[])))::text
      """;

  static final String ADD_CHANGE =
      """
      insert into knowledge_changes (
        id, action, entity_id, entity_ids, summary, before, made, made_by)
      values (:id, :action, :entityId, :ids::uuid[], :summary, :before::jsonb, :made::jsonb, :madeBy)
      """;

  static final String SET_STATUS =
      """
      update normalized_entities
      set review_status = :status, updated_at = now()
      where id = :id
      """;

  static final String MERGE =
      """
      with gone as (
        update normalized_entities
        set merged_into = :into, updated_at = now()
        where id = :id
      )
      update normalized_entity_aliases a
      set entity_id = e.id, entity_type = e.entity_type
      from normalized_entities e
      where a.entity_id = :id
        and e.id = :into
      """;

  static final String SPLIT =
      """
      with made as (
        insert into normalized_entities (id, entity_type, canonical_name, kind, source)
        select :newId, e.entity_type, a.alias, e.kind, 'admin'
        from normalized_entity_aliases a
        join normalized_entities e on e.id = a.entity_id
        where a.id = :aliasId
      )
      update normalized_entity_aliases
      set entity_id = :newId
      where id = :aliasId
      """;

  static final String ADD_ALIAS =
      """
      insert into normalized_entity_aliases (id, entity_id, entity_type, alias)
      select :aliasId, e.id, e.entity_type, :alias
      from normalized_entities e
      where e.id = :id
        and knowledge_key(e.entity_type, :alias) <> ''
      on conflict (value_kind, alias_key) do nothing
      """;

  static final String LIST =
      """
      select c.id, c.action, c.entity_id, c.summary, c.made_at, c.undone_at
      from knowledge_changes c
      where (:entityId::uuid is null or :entityId::uuid = any(c.entity_ids))
      order by c.id desc
      limit :limit
      """;

  static final String FIND =
      """
      select c.id, c.action, c.entity_id, c.summary, c.made_at, c.undone_at
      from knowledge_changes c
      where c.id = :id
      """;

  /// The last change to the same names that still stands.
  static final String OVERTAKEN_BY =
      """
      select l.id
      from knowledge_changes c
      join knowledge_changes l on l.id > c.id
        and l.undone_at is null
        and l.entity_ids && c.entity_ids
      where c.id = :id
      order by l.id desc
      limit 1
      """;

  static final String RESTORE_ALIASES =
      """
      update normalized_entity_aliases a
      set entity_id = b.entity_id, entity_type = b.entity_type
      from knowledge_changes c
      cross join lateral jsonb_to_recordset(c.before -> 'aliases') as b(
        id uuid, entity_id uuid, entity_type text)
      where c.id = :id
        and a.id = b.id
        and (a.entity_id, a.entity_type) is distinct from (b.entity_id, b.entity_type)
      """;

  static final String REMOVE_MADE_ALIASES =
      """
      delete from normalized_entity_aliases a
      using knowledge_changes c
      where c.id = :id
        and c.made -> 'aliases' @> to_jsonb(a.id::text)
      """;

  static final String REMOVE_MADE_ENTITIES =
      """
      delete from normalized_entities e
      using knowledge_changes c
      where c.id = :id
        and c.made -> 'entities' @> to_jsonb(e.id::text)
      """;

  static final String RESTORE_ENTITIES =
      """
      with undone as (
        update knowledge_changes
        set undone_at = now(), undone_by = :undoneBy
        where id = :id
      )
      update normalized_entities e
      set review_status = b.review_status, merged_into = b.merged_into, updated_at = now()
      from knowledge_changes c
      cross join lateral jsonb_to_recordset(c.before -> 'entities') as b(
        id uuid, review_status text, merged_into uuid)
      where c.id = :id
        and e.id = b.id
      """;

  private final JdbcClient jdbc;

  KnowledgeChangeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How these names stand, as JSON.
  String snapshot(Set<UUID> ids) {
    return Objects.requireNonNull(
        jdbc.sql(SNAPSHOT).param("ids", array(ids)).query(String.class).single());
  }

  /// @param before the snapshot from before the change
  /// @param made ids of what the change made, as JSON
  UUID addChange(
      String action,
      UUID entityId,
      Set<UUID> touched,
      String summary,
      String before,
      String made,
      @Nullable UUID madeBy) {
    var id = Ids.next();
    jdbc.sql(ADD_CHANGE)
        .param("id", id)
        .param("action", action)
        .param("entityId", entityId)
        .param("ids", array(touched))
        .param("summary", summary)
        .param("before", before)
        .param("made", made)
        .param("madeBy", madeBy)
        .update();
    return id;
  }

  void setStatus(UUID id, String status) {
    jdbc.sql(SET_STATUS).param("id", id).param("status", status).update();
  }

  /// Moves all spellings of a name to another, and people's links with them.
  void merge(UUID id, UUID into) {
    jdbc.sql(MERGE).param("id", id).param("into", into).update();
  }

  /// Makes a spelling a name of its own.
  void split(UUID aliasId, UUID newId) {
    jdbc.sql(SPLIT).param("aliasId", aliasId).param("newId", newId).update();
  }

  /// False when the spelling means something already, or nothing can be read in it.
  boolean addAlias(UUID id, UUID aliasId, String alias) {
    return jdbc.sql(ADD_ALIAS)
            .param("id", id)
            .param("aliasId", aliasId)
            .param("alias", alias)
            .update()
        > 0;
  }

  /// Newest first.
  ///
  /// @param entityId null for the changes of all names
  List<KnowledgeChange> list(@Nullable UUID entityId, int limit) {
    return jdbc.sql(LIST)
        .param("entityId", entityId)
        .param("limit", limit)
        .query(KnowledgeChangeStore::change)
        .list();
  }

  Optional<KnowledgeChange> find(UUID id) {
    return jdbc.sql(FIND).param("id", id).query(KnowledgeChangeStore::change).optional();
  }

  Optional<UUID> overtakenBy(UUID id) {
    return jdbc.sql(OVERTAKEN_BY).param("id", id).query(UUID.class).optional();
  }

  /// Puts everything back that a change touched.
  void undo(UUID id, @Nullable UUID undoneBy) {
    for (var step : List.of(RESTORE_ALIASES, REMOVE_MADE_ALIASES, REMOVE_MADE_ENTITIES)) {
      jdbc.sql(step).param("id", id).update();
    }
    jdbc.sql(RESTORE_ENTITIES).param("id", id).param("undoneBy", undoneBy).update();
  }

  /// As PostgreSQL writes an array.
  private static String array(Set<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
  }

  private static KnowledgeChange change(ResultSet row, int number) throws SQLException {
    var undone = row.getObject("undone_at", OffsetDateTime.class);
    return new KnowledgeChange(
        row.getObject("id", UUID.class),
        row.getString("action"),
        row.getObject("entity_id", UUID.class),
        row.getString("summary"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        undone == null ? null : undone.toInstant());
  }
}
