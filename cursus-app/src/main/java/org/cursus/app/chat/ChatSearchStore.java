package org.cursus.app.chat;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds a person's own earlier messages by words, and puts those found by meaning beside them.
@Repository
class ChatSearchStore {

  /// Both orders fused by reciprocal rank. The person's rows are taken first.
  static final String SIMILAR =
      """
      with near as (
        select n.id, n.place
        from unnest(:near::uuid[]) with ordinality as n(id, place)
      ),
      asked as (
        select string_agg(quote_literal(w.lexeme), ' | ')::tsquery as query
        from unnest(to_tsvector('english', :words)) w
      ),
      own as materialized (
        select m.id, m.words
        from chat_messages m
        join chat_sessions s
          on s.user_id = m.user_id
          and s.id = m.session_id
          and s.deleted_at is null
        where m.user_id = :userId
          and (:without::uuid is null or m.session_id <> :without::uuid)
      ),
      told as (
        select o.id, row_number() over (order by ts_rank(o.words, a.query) desc, o.id desc) as place
        from own o
        cross join asked a
        where o.words @@ a.query
        order by place
        limit :limit
      )
      select m.id, m.session_id, s.title, m.message, left(m.response, 600) as response, m.created_at
      from near n
      full join told t on t.id = n.id
      join chat_messages m
        on m.user_id = :userId
        and m.id = coalesce(n.id, t.id)
      join chat_sessions s
        on s.user_id = m.user_id
        and s.id = m.session_id
      order by coalesce(1.0 / (10 + n.place), 0) + coalesce(1.0 / (10 + t.place), 0) desc, m.id desc
      limit :limit
      """;

  private final JdbcClient jdbc;

  ChatSearchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An earlier question.
  ///
  /// @param response its beginning; null without an answer
  record Earlier(
      UUID id,
      UUID sessionId,
      String title,
      String message,
      @Nullable String response,
      Instant createdAt) {}

  /// The best first.
  ///
  /// @param near ids of those near by meaning, the nearest first
  /// @param without a conversation to leave out; null for none
  List<Earlier> similar(
      UUID userId, String words, List<UUID> near, @Nullable UUID without, int limit) {
    return jdbc.sql(SIMILAR)
        .param("userId", userId)
        .param("words", words)
        .param("near", near.toArray(UUID[]::new))
        .param("without", without, Types.OTHER)
        .param("limit", limit)
        .query(
            (row, number) ->
                new Earlier(
                    row.getObject("id", UUID.class),
                    row.getObject("session_id", UUID.class),
                    Objects.requireNonNull(row.getString("title")),
                    Objects.requireNonNull(row.getString("message")),
                    row.getString("response"),
                    ChatStore.instant(row, "created_at")))
        .list();
  }
}
