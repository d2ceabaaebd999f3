package org.cursus.app.ai;

import java.sql.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.platform.database.StoredVector;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Texts of names in line with the names, and the nearest of many texts in one query.
@Repository
class NearNameStore {

  /// Vectors of texts that are gone or have changed.
  static final String FORGET_VECTORS =
      """
      with same as materialized (
        select t.key
        from jsonb_to_recordset(:texts::jsonb) as n(key text, title text, passages text[])
        join reference_text t on t.source = :source
          and t.key = n.key
          and t.title = n.title
          and t.passages = n.passages
      )
      delete from reference_embedding e
      using embedding_model m
      where m.id = e.model_id
        and m.source = :source
        and not exists (select from same s where s.key = e.key)
      """;

  static final String FORGET_TEXTS =
      """
      with same as materialized (
        select t.key
        from jsonb_to_recordset(:texts::jsonb) as n(key text, title text, passages text[])
        join reference_text t on t.source = :source
          and t.key = n.key
          and t.title = n.title
          and t.passages = n.passages
      )
      delete from reference_text t
      where t.source = :source
        and not exists (select from same s where s.key = t.key)
      """;

  static final String ADD_TEXTS =
      """
      insert into reference_text (source, key, title, passages, words)
      select :source, n.key, n.title, n.passages,
        to_tsvector('english', array_to_string(n.passages, ' '))
      from jsonb_to_recordset(:texts::jsonb) as n(key text, title text, passages text[])
      on conflict (source, key) do nothing
      """;

  /// For each text the names that are compared with it: those with most of its words, rare ones
  /// counting more, and those whose vectors have the same signs. A vector of two rare words has few
  /// places that say anything, so that the signs alone would not do.
  static final String NEAR =
      """
      with live as (
        select m.id, m.source
        from embedding_model m
        where m.state = 'live'
          and m.text_set = 'names'
          and m.id = :modelId
      ),
      asked as materialized (
        select a.place, a.kind, a.text, a.embedding::real[]::public.embedding as embedding,
          a.signs::bit(1536) as signs
        from unnest(:kinds::text[], :texts::text[], :embeddings::text[], :signs::text[])
          with ordinality as a(kind, text, embedding, signs, place)
      ),
      asked_words as materialized (
        select a.place, a.kind, w.lexeme
        from asked a
        cross join lateral unnest(to_tsvector('english', a.text)) w
      ),
      names as materialized (
        select t.key, split_part(t.key, '/', 1) as kind, t.words
        from reference_text t
        join live l on l.source = t.source
      ),
      words as materialized (
        select n.key, n.kind, w.lexeme, length(n.words) as size,
          count(*) over (partition by n.kind, w.lexeme) as spread
        from names n
        cross join lateral unnest(n.words) w
        where w.lexeme in (select q.lexeme from asked_words q)
      ),
      told as (
        select q.place, w.key, row_number() over (
          partition by q.place order by sum(1 / ln(1 + w.spread)) / ln(2 + min(w.size)) desc, w.key) as rank
        from asked_words q
        join words w on w.kind = q.kind and w.lexeme = q.lexeme
        group by q.place, w.key
      ),
      marks as materialized (
        select e.key, split_part(e.key, '/', 1) as kind, e.signs
        from reference_embedding e
        join live l on l.id = e.model_id
      ),
      chosen as (
        select t.place, t.key
        from told t
        where t.rank <= 30
        union
        select a.place, m.key
        from asked a
        cross join lateral (
          select s.key
          from marks s
          where s.kind = a.kind
          order by bit_count(s.signs # a.signs), s.key
          limit 20
        ) m
      )
      select c.place, t.key, t.title, t.passages,
        1 - public.embedding_distance(e.embedding, a.embedding) as likeness
      from chosen c
      join asked a on a.place = c.place
      join live l on true
      join reference_embedding e on e.model_id = l.id and e.key = c.key
      join reference_text t on t.source = l.source and t.key = c.key
      order by c.place, likeness desc, t.key
      """;

  private final JdbcClient jdbc;

  NearNameStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Takes over which texts there are. Those that stay as they were keep their vectors.
  ///
  /// @return whether anything changed
  boolean keep(String source, List<ReferenceText> texts) {
    var written = JsonMapper.shared().writeValueAsString(texts);
    int changed = 0;
    for (var sql : List.of(FORGET_VECTORS, FORGET_TEXTS, ADD_TEXTS)) {
      changed += jdbc.sql(sql).param("source", source).param("texts", written).update();
    }
    return changed > 0;
  }

  /// For each text, in order, the names near it, the most alike first.
  ///
  /// @param vectors made by exactly this model
  List<List<NearName>> near(
      UUID modelId, List<String> kinds, List<String> texts, List<float[]> vectors) {
    var found = new ArrayList<List<NearName>>();
    texts.forEach(text -> found.add(new ArrayList<>()));
    RowCallbackHandler each =
        row -> {
          Array spellings = row.getArray("passages");
          found
              .get(row.getInt("place") - 1)
              .add(
                  new NearName(
                      Objects.requireNonNull(row.getString("key")),
                      Objects.requireNonNull(row.getString("title")),
                      List.of((String[]) spellings.getArray()),
                      row.getDouble("likeness")));
        };
    jdbc.sql(NEAR)
        .param("modelId", modelId)
        .param("kinds", kinds.toArray(String[]::new))
        .param("texts", texts.toArray(String[]::new))
        .param("embeddings", vectors.stream().map(StoredVector::literal).toArray(String[]::new))
        .param("signs", vectors.stream().map(StoredVector::signs).toArray(String[]::new))
        .query(each);
    return found;
  }
}
