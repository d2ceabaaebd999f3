package org.cursus.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.account.Sessions.Kind;
import org.cursus.app.account.Sessions.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionStore {

  static final String ADD =
      """
      insert into user_sessions (
        user_id, id, kind, name, secret_hash, user_agent, ip_address, expires_at)
      values (:userId, :id, :kind, :name, :secretHash, :agent, :address::inet, :expiresAt)
      """;

  static final String OPEN =
      """
      select s.user_id, s.session_id, s.kind, s.full_name, s.email, s.role, s.is_verified,
        s.is_guest
      from open_session(:secretHash) s
      """;

  static final String LIST =
      """
      select s.id, s.kind, s.name, s.user_agent, s.created_at, s.last_used_at, s.expires_at
      from user_sessions s
      where s.user_id = :userId
        and s.revoked_at is null
        and s.expires_at > now()
      order by s.id desc
      """;

  static final String REVOKE =
      """
      update user_sessions
      set revoked_at = now()
      where user_id = :userId
        and id = :id
        and revoked_at is null
      """;

  static final String REVOKE_OTHERS =
      """
      update user_sessions
      set revoked_at = now()
      where user_id = :userId
        and (:keep::uuid is null or id <> :keep::uuid)
        and revoked_at is null
      """;

  static final String REMOVE_ENDED =
      """
      delete from user_sessions
      where user_id = :userId
        and (expires_at < now() - interval '30 days' or revoked_at < now() - interval '30 days')
      """;

  private final JdbcClient jdbc;

  SessionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(
      UUID userId,
      UUID id,
      Kind kind,
      String name,
      byte[] secretHash,
      @Nullable String agent,
      @Nullable String address,
      Instant expiresAt) {
    jdbc.sql(ADD)
        .param("userId", userId)
        .param("id", id)
        .param("kind", kind.code())
        .param("name", name)
        .param("secretHash", secretHash)
        .param("agent", agent)
        .param("address", address)
        .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql(REMOVE_ENDED).param("userId", userId).update();
  }

  /// Empty when no live session has this secret.
  Optional<Viewer> open(byte[] secretHash) {
    return jdbc.sql(OPEN)
        .param("secretHash", secretHash)
        .query(
            (row, number) ->
                new Viewer(
                    row.getObject("user_id", UUID.class),
                    row.getObject("session_id", UUID.class),
                    Kind.BROWSER.code().equals(row.getString("kind")),
                    row.getBoolean("is_guest"),
                    row.getString("full_name"),
                    row.getString("email"),
                    "admin".equals(row.getString("role")),
                    row.getBoolean("is_verified")))
        .optional();
  }

  /// Newest first.
  List<Session> list(UUID userId) {
    return jdbc.sql(LIST).param("userId", userId).query(SessionStore::session).list();
  }

  boolean revoke(UUID userId, UUID id) {
    return jdbc.sql(REVOKE).param("userId", userId).param("id", id).update() == 1;
  }

  void revokeOthers(UUID userId, @Nullable UUID keep) {
    jdbc.sql(REVOKE_OTHERS).param("userId", userId).param("keep", keep).update();
  }

  private static Session session(ResultSet row, int number) throws SQLException {
    return new Session(
        row.getObject("id", UUID.class),
        Kind.of(row.getString("kind")),
        row.getString("name"),
        row.getString("user_agent"),
        instant(row, "created_at"),
        instant(row, "last_used_at"),
        instant(row, "expires_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
