package org.cursus.app.chat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every conversation, out and in. Vectors stay behind: they are made anew.
@Repository
class ChatArchiveStore {

  static final String SESSIONS = "chat_sessions";
  static final String MESSAGES = "chat_messages";

  static final Map<String, String> EXPORT =
      Map.of(
          SESSIONS,
          """
          select (to_jsonb(t) - 'user_id')::text
          from chat_sessions t
          where t.user_id = :userId
          order by t.id
          """,
          MESSAGES,
          """
          select json_build_object('id', t.id, 'session_id', t.session_id, 'message', t.message,
            'response', t.response, 'tokens', t.tokens, 'metadata', t.metadata, 'created_at',
            t.created_at, 'answered_at', t.answered_at)::text
          from chat_messages t
          where t.user_id = :userId
          order by t.id
          """);

  /// What a conversation is about may have stayed behind.
  static final Map<String, String> ADD =
      Map.of(
          SESSIONS,
          """
          insert into chat_sessions (user_id, id, audit_session_id, title, created_at, updated_at,
            deleted_at)
          select r.user_id, r.id, a.id, r.title, r.created_at, r.updated_at, r.deleted_at
          from jsonb_populate_recordset(null::chat_sessions, :rows::jsonb) r
          left join audit_sessions a
            on a.user_id = r.user_id
            and a.id = r.audit_session_id
          where r.user_id = :userId
          on conflict do nothing
          """,
          MESSAGES,
          """
          insert into chat_messages (user_id, id, session_id, message, response, tokens, metadata,
            created_at, answered_at)
          select s.user_id, r.id, s.id, r.message, r.response, r.tokens, r.metadata, r.created_at,
            r.answered_at
          from jsonb_to_recordset(:rows::jsonb) as r(id uuid, session_id uuid, message text,
            response text, tokens integer, metadata jsonb, created_at timestamptz,
            answered_at timestamptz)
          join chat_sessions s
            on s.user_id = :userId
            and s.id = r.session_id
          on conflict do nothing
          """);

  private final JdbcClient jdbc;

  ChatArchiveStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void export(String table, UUID userId, Consumer<String> rows) {
    RowCallbackHandler each = row -> rows.accept(Objects.requireNonNull(row.getString(1)));
    jdbc.sql(Objects.requireNonNull(EXPORT.get(table))).param("userId", userId).query(each);
  }

  /// @param rows a JSON array of rows by column
  /// @throws IllegalArgumentException for another table
  void add(String table, UUID userId, String rows) {
    var sql = ADD.get(table);
    if (sql == null) {
      throw new IllegalArgumentException(table);
    }
    jdbc.sql(sql).param("userId", userId).param("rows", rows).update();
  }
}
