package org.cursus.app.account;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UserStore {

  static final String ADD =
      """
      insert into users (id, email, password_hash, full_name)
      values (:id, :email, :passwordHash, :fullName)
      """;

  static final String FIND_SIGN_IN =
      """
      select s.user_id, s.password_hash, s.is_active, s.deleted_at
      from find_sign_in(:email) s
      """;

  static final String GET_PASSWORD_HASH =
      """
      select u.password_hash
      from users u
      where u.id = :id
      """;

  static final String GET_EMAIL =
      """
      select u.email
      from users u
      where u.id = :id
      """;

  static final String LIST_NAMES =
      """
      select n.name
      from users u
      cross join lateral (
        values (u.full_name), (u.first_name), (u.last_name), (u.email)
      ) n (name)
      where u.id = :id and n.name is not null
      """;

  static final String SET_PASSWORD =
      """
      update users
      set password_hash = :passwordHash, updated_at = now()
      where id = :id
      """;

  static final String VERIFY_EMAIL =
      """
      update users
      set is_verified = true, updated_at = now()
      where id = :id
      """;

  static final String SET_DELETED =
      """
      update users
      set deleted_at = :at, updated_at = now()
      where id = :id
      """;

  static final String CHANGE_ROLE =
      """
      update users
      set role = :role, updated_at = now()
      where id = :id
      """;

  static final String BEGIN_SIGN_IN = "select begin_sign_in(:key, :free)";
  static final String END_SIGN_IN = "select end_sign_in(:key)";
  static final String TAKE_BACK_SIGN_IN = "select take_back_sign_in(:key)";

  private final JdbcClient jdbc;

  UserStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What a sign-in must know of an account.
  ///
  /// @param deletedAt when its deletion was asked for; null for most
  record SignInCandidate(
      UUID userId, String passwordHash, boolean active, @Nullable Instant deletedAt) {}

  void add(UUID id, String email, String passwordHash, String fullName) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("email", email)
        .param("passwordHash", passwordHash)
        .param("fullName", fullName)
        .update();
  }

  /// Empty when no account has this address, or none with a password.
  Optional<SignInCandidate> findSignIn(String email) {
    if (email.indexOf('\0') >= 0) {
      return Optional.empty(); // PostgreSQL knows no NUL, and so no such address.
    }
    return jdbc.sql(FIND_SIGN_IN)
        .param("email", email)
        .query(
            (row, number) ->
                new SignInCandidate(
                    row.getObject("user_id", UUID.class),
                    row.getString("password_hash"),
                    row.getBoolean("is_active"),
                    instant(row.getObject("deleted_at", OffsetDateTime.class))))
        .optional()
        .filter(candidate -> candidate.passwordHash() != null);
  }

  Optional<String> findPasswordHash(UUID id) {
    return jdbc.sql(GET_PASSWORD_HASH).param("id", id).query(String.class).optional();
  }

  Optional<String> findEmail(UUID id) {
    return jdbc.sql(GET_EMAIL).param("id", id).query(String.class).optional();
  }

  List<String> listNames(UUID id) {
    return jdbc.sql(LIST_NAMES).param("id", id).query(String.class).list();
  }

  void setPassword(UUID id, String passwordHash) {
    jdbc.sql(SET_PASSWORD).param("id", id).param("passwordHash", passwordHash).update();
  }

  void verifyEmail(UUID id) {
    jdbc.sql(VERIFY_EMAIL).param("id", id).update();
  }

  /// @param at when deletion was asked for; null to take that back
  void setDeleted(UUID id, @Nullable Instant at) {
    jdbc.sql(SET_DELETED)
        .param("id", id)
        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  void changeRole(UUID id, String role) {
    jdbc.sql(CHANGE_ROLE).param("id", id).param("role", role).update();
  }

  /// Counts an attempt; 0 when it may go on, else the seconds to wait.
  int beginSignIn(byte[] key, int freeAttempts) {
    return jdbc.sql(BEGIN_SIGN_IN)
        .param("key", key)
        .param("free", freeAttempts)
        .query(Integer.class)
        .single();
  }

  /// Forgets the attempts of a key.
  void endSignIn(byte[] key) {
    jdbc.sql(END_SIGN_IN).param("key", key).query((row, number) -> 0).list();
  }

  /// Counts one attempt less.
  void takeBackSignIn(byte[] key) {
    jdbc.sql(TAKE_BACK_SIGN_IN).param("key", key).query((row, number) -> 0).list();
  }
}
