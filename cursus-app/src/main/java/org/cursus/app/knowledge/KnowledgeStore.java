package org.cursus.app.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.knowledge.KnownName.Alias;
import org.cursus.app.knowledge.KnownName.Nearest;
import org.cursus.app.knowledge.KnownName.Proposal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the shared names and proposes new ones.
@Repository
class KnowledgeStore {

  static final String FIND =
      """
      select e.id, e.entity_type, e.canonical_name, e.kind, e.review_status, e.source,
        e.merged_into, e.aliases, (e.metadata ->> 'people')::integer as people
      from normalized_entities e
      where e.id = :id
      """;

  static final String ALIASES =
      """
      select a.id, a.alias, a.alias = e.canonical_name as is_name
      from normalized_entity_aliases a
      join normalized_entities e on e.id = a.entity_id
      where a.entity_id = :id
      order by is_name desc, a.alias
      """;

  static final String PROPOSALS =
      """
      select e.id, e.entity_type, e.canonical_name, e.kind, e.review_status, e.source,
        e.merged_into, e.aliases, (e.metadata ->> 'people')::integer as people,
        o.id as nearest_id, o.canonical_name as nearest_name, n.score as nearest_score
      from normalized_entities e
      left join lateral knowledge_nearest(
        case e.entity_type when 'technology' then 'skill' else e.entity_type end,
        knowledge_key(e.entity_type, e.canonical_name), e.id) n on true
      left join normalized_entities o on o.id = n.entity_id
      where e.review_status = 'pending'
        and e.merged_into is null
      order by people desc nulls last, e.canonical_name
      limit :limit
      """;

  static final String SKILL_SPELLINGS =
      """
      select a.alias
      from normalized_entity_aliases a
      join normalized_entities e on e.id = a.entity_id
      where a.value_kind = 'skill'
        and e.review_status = 'approved'
      order by a.alias
      """;

  /// Names by any of their spellings: those that begin so come first.
  static final String SEARCH =
      """
      select e.id, e.entity_type, e.canonical_name, e.kind, e.review_status, e.source,
        e.merged_into, e.aliases, (e.metadata ->> 'people')::integer as people
      from normalized_entities e
      join (
        select a.entity_id, min(strpos(a.alias_key, s.key) * 1000 + length(a.alias_key)) as place
        from normalized_entity_aliases a
        cross join lateral (select knowledge_key(a.entity_type, :text) as key) s
        where strpos(a.alias_key, s.key) > 0
          and (:type::text is null or a.entity_type = :type::text)
        group by a.entity_id
      ) found on found.entity_id = e.id
      order by found.place, e.canonical_name
      limit :limit
      """;

  static final String NAMED =
      """
      select e.id, e.entity_type, e.canonical_name, e.kind, e.review_status, e.source,
        e.merged_into, e.aliases, (e.metadata ->> 'people')::integer as people
      from normalized_entity_aliases a
      join normalized_entities e on e.id = a.entity_id
      where a.value_kind = case :type when 'technology' then 'skill' else :type end
        and a.alias_key = knowledge_key(:type, :text)
      """;

  static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('cursus knowledge', 1))";

  static final String LINK_EVERYONE = "select link_everyones_values(:sure)";

  static final String PROPOSE =
      """
      with seen as materialized (
        select new_id() as id, o.kind, o.name, o.people
        from observed_names(:people) o
        order by o.people desc, o.name
        limit :limit
      ),
      added as (
        insert into normalized_entities (
          id, entity_type, canonical_name, confidence_score, review_status, source, metadata)
        select s.id, s.kind, s.name, 0.5, 'pending', 'observed',
          jsonb_build_object('people', s.people)
        from seen s
      )
      insert into normalized_entity_aliases (id, entity_id, entity_type, alias)
      select new_id(), s.id, s.kind, s.name
      from seen s
      """;

  private final JdbcClient jdbc;

  KnowledgeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<KnownName> find(UUID id) {
    return jdbc.sql(FIND).param("id", id).query(KnowledgeStore::name).optional();
  }

  /// The name itself first.
  List<Alias> aliases(UUID id) {
    return jdbc.sql(ALIASES)
        .param("id", id)
        .query(
            (row, number) ->
                new Alias(
                    row.getObject("id", UUID.class),
                    row.getString("alias"),
                    row.getBoolean("is_name")))
        .list();
  }

  /// What waits for review; what most people use comes first.
  List<Proposal> proposals(int limit) {
    return jdbc.sql(PROPOSALS).param("limit", limit).query(KnowledgeStore::proposal).list();
  }

  /// Names with this in one of their spellings.
  List<KnownName> search(String text, @Nullable NameType type, int limit) {
    return jdbc.sql(SEARCH)
        .param("text", text)
        .param("type", type == null ? null : type.code())
        .param("limit", limit)
        .query(KnowledgeStore::name)
        .list();
  }

  /// What a spelling means among names of the type and those it compares with.
  Optional<KnownName> named(NameType type, String text) {
    return jdbc.sql(NAMED)
        .param("type", type.code())
        .param("text", text)
        .query(KnowledgeStore::name)
        .optional();
  }

  /// Lets one keeper at a time change names, until the transaction ends.
  void lock() {
    jdbc.sql(LOCK).query((row, number) -> 0).list();
  }

  /// Links everybody's values.
  ///
  /// @param sure the score from which nobody need look
  /// @return how many links changed
  long linkEveryone(double sure) {
    return Objects.requireNonNull(
        jdbc.sql(LINK_EVERYONE).param("sure", sure).query(Long.class).single());
  }

  /// Proposes the names that so many people use and that mean nothing known.
  ///
  /// @return how many
  int propose(int people, int limit) {
    return jdbc.sql(PROPOSE).param("people", people).param("limit", limit).update();
  }

  private static Proposal proposal(ResultSet row, int number) throws SQLException {
    var id = row.getObject("nearest_id", UUID.class);
    return new Proposal(
        name(row, number),
        id == null
            ? null
            : new Nearest(id, row.getString("nearest_name"), row.getDouble("nearest_score")));
  }

  static KnownName name(ResultSet row, int number) throws SQLException {
    return new KnownName(
        row.getObject("id", UUID.class),
        NameType.of(row.getString("entity_type")),
        row.getString("canonical_name"),
        row.getString("kind"),
        row.getString("review_status"),
        row.getString("source"),
        row.getObject("merged_into", UUID.class),
        List.of((String[]) row.getArray("aliases").getArray()),
        row.getObject("people", Integer.class));
  }

  List<String> skillSpellings() {
    return jdbc.sql(SKILL_SPELLINGS).query(String.class).list();
  }
}
