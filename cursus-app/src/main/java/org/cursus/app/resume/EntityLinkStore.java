package org.cursus.app.resume;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cursus.app.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EntityLinkStore {

  /// Waits for whoever writes the person's record just now, so that what they write is seen, and
  /// holds up nobody: given back at once, since nobody who edits should wait for links.
  static final String AWAIT_WRITER =
      """
      select pg_advisory_lock(hashtextextended(:userId::text, 1)),
        pg_advisory_unlock(hashtextextended(:userId::text, 1))
      """;

  /// Of two that link one person's values the second begins after the first, and so sees no less.
  static final String LOCK_LINKS =
      "select pg_advisory_xact_lock(hashtextextended(:userId::text, 2))";

  static final String LINK = "select link_values(array[:userId::uuid], :sure)";

  /// Without a resume, the links of the record.
  static final String LIST =
      """
      select l.id, l.parsed_entity_id, l.entity_type, l.logical_entity_id, l.field, l.value,
        l.normalized_entity_id, l.match_method, l.match_score, l.review_required,
        e.entity_type as type, e.canonical_name, e.kind
      from resume_entity_links l
      join normalized_entities e on e.id = l.normalized_entity_id
      left join parsed_resume_entities p on p.user_id = l.user_id and p.id = l.parsed_entity_id
      where l.user_id = :userId
        and p.resume_version_id is not distinct from :versionId::uuid
      order by l.entity_type, l.value, l.id
      """;

  static final String FIND =
      """
      select l.id, l.parsed_entity_id, l.entity_type, l.logical_entity_id, l.field, l.value,
        l.normalized_entity_id, l.match_method, l.match_score, l.review_required,
        e.entity_type as type, e.canonical_name, e.kind
      from resume_entity_links l
      join normalized_entities e on e.id = l.normalized_entity_id
      where l.user_id = :userId
        and l.id = :id
      """;

  /// Links a value by hand, by the name itself; nothing where value or name are not there, or do
  /// not go together.
  static final String SET =
      """
      insert into resume_entity_links as l (
        user_id, id, parsed_entity_id, entity_type, logical_entity_id, field, value,
        normalized_entity_id, alias_id, match_method, match_score, confidence_score,
        review_required)
      select v.user_id, :id, v.parsed_entity_id, v.entity_type, v.logical_entity_id, v.field,
        v.value, e.id, a.id, 'manual', 1, 1, false
      from linkable_values(:userId) v
      join normalized_entities e on e.id = :entityId
        and e.review_status = 'approved'
        and e.merged_into is null
      join lateral (
        select s.id, s.value_kind
        from normalized_entity_aliases s
        where s.entity_id = e.id
        order by s.alias <> e.canonical_name, s.alias
        limit 1
      ) a on a.value_kind = v.kind
      where v.target = :target
      on conflict on constraint resume_entity_links_one_a_value do update
      set value = excluded.value,
          normalized_entity_id = excluded.normalized_entity_id,
          alias_id = excluded.alias_id,
          match_method = excluded.match_method,
          match_score = excluded.match_score,
          confidence_score = excluded.confidence_score,
          review_required = excluded.review_required,
          updated_at = now()
      returning l.id
      """;

  static final String REMOVE =
      """
      delete from resume_entity_links
      where user_id = :userId
        and id = :id
      """;

  /// What the person said, by spelling: ids of names may be others elsewhere.
  static final String EXPORT =
      """
      select (to_jsonb(l) - array['user_id', 'target', 'normalized_entity_id', 'alias_id',
          'match_method', 'match_score', 'confidence_score', 'review_required']
        || jsonb_build_object('name_type', e.entity_type, 'name', a.alias))::text
      from resume_entity_links l
      join normalized_entities e on e.id = l.normalized_entity_id
      join normalized_entity_aliases a on a.id = l.alias_id
      where l.user_id = :userId
        and l.match_method = 'manual'
      order by l.id
      """;

  /// Adds what a person said elsewhere of values that are here as they were there; nothing for a
  /// name that nobody knows here.
  static final String ADD =
      """
      insert into resume_entity_links as l (
        user_id, id, parsed_entity_id, entity_type, logical_entity_id, field, value,
        normalized_entity_id, alias_id, match_method, match_score, confidence_score,
        review_required, created_at, updated_at)
      select v.user_id, r.id, v.parsed_entity_id, v.entity_type, v.logical_entity_id, v.field,
        v.value, e.id, a.id, 'manual', 1, 1, false, r.created_at, r.updated_at
      from jsonb_to_recordset(:rows::jsonb) as r(
        id uuid, parsed_entity_id uuid, entity_type text, logical_entity_id uuid, field text,
        value text, name_type text, name text, created_at timestamptz, updated_at timestamptz)
      join linkable_values(:userId) v
        on v.target = coalesce(
          r.parsed_entity_id::text, r.entity_type || '/' || r.logical_entity_id || '/' || r.field)
        and v.value = r.value
      join normalized_entity_aliases a
        on a.value_kind = v.kind
        and a.alias_key = knowledge_key(r.name_type, r.name)
      join normalized_entities e on e.id = a.entity_id
        and e.review_status = 'approved'
        and e.merged_into is null
      on conflict on constraint resume_entity_links_one_a_value do update
      set id = excluded.id,
          normalized_entity_id = excluded.normalized_entity_id,
          alias_id = excluded.alias_id,
          match_method = excluded.match_method,
          match_score = excluded.match_score,
          confidence_score = excluded.confidence_score,
          review_required = excluded.review_required,
          created_at = excluded.created_at,
          updated_at = excluded.updated_at
      where l.match_method <> 'manual'
      """;

  private static final int AT_ONCE = 500;

  private final JdbcClient jdbc;

  EntityLinkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Links all values of a person, of each resume and of the record as it stands.
  ///
  /// @param sure the score from which nobody need look
  /// @return how many links changed
  long link(UUID userId, double sure) {
    jdbc.sql(AWAIT_WRITER).param("userId", userId).query((row, number) -> 0).list();
    lock(userId);
    return Objects.requireNonNull(
        jdbc.sql(LINK).param("userId", userId).param("sure", sure).query(Long.class).single());
  }

  /// Lets one at a time link the person's values, until the transaction ends.
  void lock(UUID userId) {
    jdbc.sql(LOCK_LINKS).param("userId", userId).query((row, number) -> 0).list();
  }

  /// @param versionId the resume; null for the record
  List<EntityLink> list(UUID userId, @Nullable UUID versionId) {
    return jdbc.sql(LIST)
        .param("userId", userId)
        .param("versionId", versionId)
        .query(EntityLinkStore::link)
        .list();
  }

  Optional<EntityLink> find(UUID userId, UUID id) {
    return jdbc.sql(FIND)
        .param("userId", userId)
        .param("id", id)
        .query(EntityLinkStore::link)
        .optional();
  }

  /// Links a value by hand.
  ///
  /// @param target the fact's id, or type, entry and field with slashes between
  Optional<UUID> set(UUID userId, String target, UUID entityId) {
    return jdbc.sql(SET)
        .param("id", Ids.next())
        .param("userId", userId)
        .param("target", target)
        .param("entityId", entityId)
        .query(UUID.class)
        .optional();
  }

  /// False when there was none.
  boolean remove(UUID userId, UUID id) {
    return jdbc.sql(REMOVE).param("userId", userId).param("id", id).update() > 0;
  }

  /// What the person said, each as JSON.
  void export(UUID userId, Consumer<String> rows) {
    RowCallbackHandler each = row -> rows.accept(Objects.requireNonNull(row.getString(1)));
    jdbc.sql(EXPORT).withFetchSize(AT_ONCE).param("userId", userId).query(each);
  }

  /// @param rows a JSON array of what `export` gave
  void add(UUID userId, String rows) {
    jdbc.sql(ADD).param("userId", userId).param("rows", rows).update();
  }

  private static EntityLink link(ResultSet row, int number) throws SQLException {
    return new EntityLink(
        row.getObject("id", UUID.class),
        row.getObject("parsed_entity_id", UUID.class),
        row.getString("entity_type"),
        row.getObject("logical_entity_id", UUID.class),
        row.getString("field"),
        row.getString("value"),
        row.getObject("normalized_entity_id", UUID.class),
        row.getString("type"),
        row.getString("canonical_name"),
        row.getString("kind"),
        row.getString("match_method"),
        row.getDouble("match_score"),
        row.getBoolean("review_required"));
  }
}
