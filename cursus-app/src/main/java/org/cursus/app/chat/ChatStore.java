package org.cursus.app.chat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Conversations and their messages.
@Repository
class ChatStore {

  private static final String SESSIONS =
      """
      select s.id, s.audit_session_id, s.title, s.created_at, s.updated_at, (
          select count(*)
          from chat_messages m
          where m.user_id = s.user_id
            and m.session_id = s.id) as messages
      from chat_sessions s
      where s.user_id = :userId
        and s.deleted_at is null
      """;

  static final String FIND = SESSIONS + "  and s.id = :id";

  static final String PAGE =
      SESSIONS
          + """
              and (:before::uuid is null or (s.updated_at, s.id) < (
                select o.updated_at, o.id
                from chat_sessions o
                where o.user_id = :userId
                  and o.id = :before::uuid))
            order by s.updated_at desc, s.id desc
            limit :limit
            """;

  /// What can be had back, the last deleted first.
  static final String DELETED =
      SESSIONS.replace("s.deleted_at is null", "s.deleted_at is not null")
          + """
            order by s.deleted_at desc, s.id desc
            limit :limit
            """;

  /// Nobody needs more, deleted ones included.
  static final String ADD_SESSION =
      """
      insert into chat_sessions (user_id, id, audit_session_id, created_at, updated_at)
      select :userId, :id, :auditSessionId, :now, :now
      where (
        select count(*)
        from chat_sessions s
        where s.user_id = :userId) < :most
      """;

  static final String DELETE =
      """
      update chat_sessions s
      set deleted_at = :now
      where s.user_id = :userId
        and s.id = :id
        and s.deleted_at is null
      """;

  static final String RESTORE =
      """
      update chat_sessions s
      set deleted_at = null
      where s.user_id = :userId
        and s.id = :id
        and s.deleted_at is not null
      """;

  private static final String MESSAGES =
      """
      select m.id, m.session_id, m.message, m.response, m.tokens, m.metadata, m.created_at,
        m.answered_at
      from chat_messages m
      where m.user_id = :userId
        and m.session_id = :sessionId
      """;

  static final String MESSAGE = MESSAGES + "  and m.id = :id";

  /// The last ones, the newest first.
  static final String LAST =
      MESSAGES
          + """
              and (:before::uuid is null or m.id < :before::uuid)
            order by m.id desc
            limit :limit
            """;

  /// Questions of one person are counted one after the other.
  static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('chat ' || :userId::text, 0))";

  /// Ids carry their time, so that those of the last minute lie at the end of the key.
  static final String RECENT =
      """
      select count(*)
      from chat_messages m
      where m.user_id = :userId
        and m.id > :since
      """;

  static final String ADD =
      """
      insert into chat_messages (user_id, id, session_id, message, embedding, embedding_bytes,
        embedding_model, created_at)
      select s.user_id, :id, s.id, :message, :embedding::real[]::public.embedding, :bytes::bytea,
        :model, :now
      from chat_sessions s
      where s.user_id = :userId
        and s.id = :sessionId
        and s.deleted_at is null
      """;

  static final String TOUCH =
      """
      update chat_sessions s
      set updated_at = :now, title = case when s.title = '' then :title else s.title end
      where s.user_id = :userId
        and s.id = :sessionId
      """;

  /// Only the first answer stands.
  static final String ANSWER =
      """
      update chat_messages m
      set response = :response, tokens = :tokens, metadata = :metadata::jsonb, answered_at = :now
      where m.user_id = :userId
        and m.id = :id
        and m.response is null
      """;

  private final JdbcClient jdbc;
  private final ChatVectorStore vectors;
  private final JsonMapper json;

  ChatStore(JdbcClient jdbc, ChatVectorStore vectors, JsonMapper json) {
    this.jdbc = jdbc;
    this.vectors = vectors;
    this.json = json;
  }

  /// What is kept beside an answer.
  record Metadata(
      @Nullable List<ChatSource> sources,
      @Nullable String engine,
      @Nullable String model,
      @Nullable String reason) {}

  private JdbcClient.StatementSpec of(String sql, UUID userId) {
    return jdbc.sql(sql).param("userId", userId);
  }

  Optional<ChatSession> find(UUID userId, UUID id) {
    return of(FIND, userId).param("id", id).query(ChatStore::session).optional();
  }

  /// The last changed first.
  List<ChatSession> page(UUID userId, @Nullable UUID before, int limit) {
    return of(PAGE, userId)
        .param("before", before, Types.OTHER)
        .param("limit", limit)
        .query(ChatStore::session)
        .list();
  }

  /// The last deleted first.
  List<ChatSession> deleted(UUID userId, int limit) {
    return of(DELETED, userId).param("limit", limit).query(ChatStore::session).list();
  }

  /// False when there are too many.
  boolean add(UUID userId, UUID id, @Nullable UUID auditSessionId, int most, Instant now) {
    return of(ADD_SESSION, userId)
            .param("id", id)
            .param("auditSessionId", auditSessionId, Types.OTHER)
            .param("most", most)
            .param("now", at(now))
            .update()
        > 0;
  }

  boolean delete(UUID userId, UUID id, Instant now) {
    return of(DELETE, userId).param("id", id).param("now", at(now)).update() > 0;
  }

  boolean restore(UUID userId, UUID id) {
    return of(RESTORE, userId).param("id", id).update() > 0;
  }

  Optional<ChatMessage> message(UUID userId, UUID sessionId, UUID id) {
    return of(MESSAGE, userId)
        .param("sessionId", sessionId)
        .param("id", id)
        .query(this::message)
        .optional();
  }

  /// The newest first.
  List<ChatMessage> last(UUID userId, UUID sessionId, @Nullable UUID before, int limit) {
    return of(LAST, userId)
        .param("sessionId", sessionId)
        .param("before", before, Types.OTHER)
        .param("limit", limit)
        .query(this::message)
        .list();
  }

  /// How many messages have come since, with nobody counting beside.
  int recent(UUID userId, UUID since) {
    of(LOCK, userId).query((row, number) -> 0).single();
    return of(RECENT, userId).param("since", since).query(Integer.class).single();
  }

  /// @param vector null where none could be made
  /// @return false when there is no such conversation
  boolean ask(UUID userId, ChatMessage asked, float @Nullable [] vector, @Nullable String model) {
    var kept = vectors.kept(vector);
    return of(ADD, userId)
            .param("id", asked.id())
            .param("sessionId", asked.sessionId())
            .param("message", asked.message())
            .param("embedding", kept.embedding())
            .param("bytes", kept.bytes(), Types.BINARY)
            .param("model", vector == null ? null : model, Types.VARCHAR)
            .param("now", at(asked.createdAt()))
            .update()
        > 0;
  }

  void touch(UUID userId, UUID sessionId, String title, Instant now) {
    of(TOUCH, userId)
        .param("sessionId", sessionId)
        .param("title", title)
        .param("now", at(now))
        .update();
  }

  /// @return false when it is answered already, or gone
  boolean answer(UUID userId, UUID id, ChatAnswer answer, Instant now) {
    var metadata = new Metadata(answer.sources(), answer.engine(), answer.model(), answer.reason());
    return of(ANSWER, userId)
            .param("id", id)
            .param("response", answer.text())
            .param("tokens", answer.tokens())
            .param("metadata", json.writeValueAsString(metadata))
            .param("now", at(now))
            .update()
        > 0;
  }

  private static ChatSession session(ResultSet row, int number) throws SQLException {
    return new ChatSession(
        row.getObject("id", UUID.class),
        row.getObject("audit_session_id", UUID.class),
        row.getString("title"),
        row.getInt("messages"),
        instant(row, "created_at"),
        instant(row, "updated_at"));
  }

  private ChatMessage message(ResultSet row, int number) throws SQLException {
    var metadata = json.readValue(row.getString("metadata"), Metadata.class);
    var answered = row.getObject("answered_at", OffsetDateTime.class);
    return new ChatMessage(
        row.getObject("id", UUID.class),
        row.getObject("session_id", UUID.class),
        row.getString("message"),
        row.getString("response"),
        row.getInt("tokens"),
        Objects.requireNonNullElse(metadata.sources(), List.of()),
        metadata.engine(),
        metadata.reason(),
        instant(row, "created_at"),
        answered == null ? null : answered.toInstant());
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
