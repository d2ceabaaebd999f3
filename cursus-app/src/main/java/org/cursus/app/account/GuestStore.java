package org.cursus.app.account;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GuestStore {

  static final String ADD = "insert into users (id, is_guest) values (:id, true)";

  static final String BECOME_ACCOUNT =
      """
      update users
      set is_guest = false, email = :email, password_hash = :passwordHash, full_name = :fullName,
        updated_at = now()
      where id = :id
        and is_guest
      """;

  static final String TAKE_OVER = "select take_over_guest(:secretHash)";

  private final JdbcClient jdbc;

  GuestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id) {
    jdbc.sql(ADD).param("id", id).update();
  }

  /// @return false when it is no guest any more
  boolean becomeAccount(UUID id, String email, String passwordHash, String fullName) {
    return jdbc.sql(BECOME_ACCOUNT)
            .param("id", id)
            .param("email", email)
            .param("passwordHash", passwordHash)
            .param("fullName", fullName)
            .update()
        == 1;
  }

  /// Whether what the guest had came to the caller; false when there is no such guest any more.
  boolean takeOver(byte[] secretHash) {
    return jdbc.sql(TAKE_OVER)
        .param("secretHash", secretHash)
        .query((row, number) -> row.getObject(1) != null)
        .single();
  }
}
