package org.cursus.app.resume;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Values that spelling does not settle, and what was found of them.
@Repository
class UnclearNameStore {

  static final String LIST =
      """
      select u.kind, u.value, u.key, u.linked_to, u.unlinked, u.to_look_for, u.to_ask
      from unclear_names(:userId, :model, :since, :now) u
      """;

  static final String LINK = "select link_found_values(:userId)";

  /// A value that means nothing is remembered, too, and so is one whose name has gone meanwhile.
  static final String REMEMBER =
      """
      insert into asked_names (user_id, kind, value_key, asked, model, normalized_entity_id, alias_id,
        score, review_required, asked_at)
      select distinct on (r.kind, r.key) :userId::uuid, r.kind, r.key, :asked, :model::text,
        a.entity_id, a.id, case when a.id is not null then r.score end, coalesce(r.review, true),
        :now::timestamptz
      from jsonb_to_recordset(:rows::jsonb) as r(
        kind text, key text, "entityId" uuid, spelling text, score double precision, review boolean)
      left join lateral (
        select s.id, s.entity_id
        from normalized_entity_aliases s
        join normalized_entities e on e.id = s.entity_id
        where s.entity_id = r."entityId"
          and s.value_kind = r.kind
        order by s.alias <> r.spelling, s.alias <> e.canonical_name, s.alias
        limit 1
      ) a on true
      on conflict (user_id, kind, value_key, asked) do update
      set model = excluded.model,
          normalized_entity_id = excluded.normalized_entity_id,
          alias_id = excluded.alias_id,
          score = excluded.score,
          review_required = excluded.review_required,
          asked_at = excluded.asked_at
      """;

  /// Values that are nowhere any more.
  static final String FORGET =
      """
      delete from asked_names a
      where a.user_id = :userId
        and not exists (
          select
          from linkable_values(:userId) v
          where v.kind = a.kind
            and knowledge_key(v.kind, v.value) = a.value_key)
      """;

  /// The names with the most alike spellings.
  static final String ALIKE =
      """
      select n.place, n.entity_id, n.name
      from names_spelled_alike(:kinds::text[], :keys::text[]) n
      order by n.place, n.distance, n.name
      """;

  private final JdbcClient jdbc;

  UnclearNameStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A name that is spelled alike.
  record Alike(UUID entityId, String name) {}

  /// @param model what finds by meaning
  /// @param since what was looked for before is looked for again
  List<UnclearName> list(UUID userId, String model, Instant since, Instant now) {
    return jdbc.sql(LIST)
        .param("userId", userId)
        .param("model", model)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(
            (row, number) ->
                new UnclearName(
                    Objects.requireNonNull(row.getString("kind")),
                    Objects.requireNonNull(row.getString("value")),
                    Objects.requireNonNull(row.getString("key")),
                    row.getObject("linked_to", UUID.class),
                    row.getBoolean("unlinked"),
                    row.getBoolean("to_look_for"),
                    row.getBoolean("to_ask")))
        .list();
  }

  /// Keeps what was found, links by it, and forgets what is no longer there.
  ///
  /// @param asked `embedding` or `llm`
  /// @param model who answered; null for nobody
  void remember(
      UUID userId, String asked, @Nullable String model, List<FoundName> found, Instant now) {
    jdbc.sql(REMEMBER)
        .param("userId", userId)
        .param("asked", asked)
        .param("model", model)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("rows", JsonMapper.shared().writeValueAsString(found))
        .update();
    jdbc.sql(FORGET).param("userId", userId).update();
    link(userId);
  }

  /// Links by all that was found.
  ///
  /// @return how many links changed
  long link(UUID userId) {
    return Objects.requireNonNull(
        jdbc.sql(LINK).param("userId", userId).query(Long.class).single());
  }

  /// For each value, in order, the names that are spelled alike, the most alike first.
  List<List<Alike>> alike(List<UnclearName> names) {
    var found = new ArrayList<List<Alike>>();
    names.forEach(name -> found.add(new ArrayList<>()));
    RowCallbackHandler each =
        row ->
            found
                .get(row.getInt("place") - 1)
                .add(
                    new Alike(
                        Objects.requireNonNull(row.getObject("entity_id", UUID.class)),
                        Objects.requireNonNull(row.getString("name"))));
    jdbc.sql(ALIKE)
        .param("kinds", names.stream().map(UnclearName::kind).toArray(String[]::new))
        .param("keys", names.stream().map(UnclearName::key).toArray(String[]::new))
        .query(each);
    return found;
  }
}
