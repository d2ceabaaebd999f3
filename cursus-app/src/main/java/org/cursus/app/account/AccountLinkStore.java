package org.cursus.app.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.account.AccountLinks.Link;
import org.cursus.app.account.AccountLinks.Purpose;
import org.cursus.app.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountLinkStore {

  static final String ADD =
      """
      insert into account_links (user_id, id, purpose, secret_hash, expires_at)
      values (:userId, :id, :purpose, :secretHash, :expiresAt)
      """;

  static final String FIND =
      """
      select l.user_id, l.link_id
      from find_account_link(:secretHash, :purpose) l
      """;

  static final String USE =
      """
      update account_links
      set used_at = now()
      where user_id = :userId
        and id = :id
        and used_at is null
      """;

  static final String USE_ALL =
      """
      update account_links
      set used_at = now()
      where user_id = :userId
        and purpose = :purpose
        and used_at is null
      """;

  private final JdbcClient jdbc;

  AccountLinkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID userId, Purpose purpose, byte[] secretHash, Instant expiresAt) {
    jdbc.sql(ADD)
        .param("userId", userId)
        .param("id", Ids.next())
        .param("purpose", purpose.code())
        .param("secretHash", secretHash)
        .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Link> find(byte[] secretHash, Purpose purpose) {
    return jdbc.sql(FIND)
        .param("secretHash", secretHash)
        .param("purpose", purpose.code())
        .query(
            (row, number) ->
                new Link(
                    row.getObject("user_id", UUID.class), row.getObject("link_id", UUID.class)))
        .optional();
  }

  /// False when it has been used before.
  boolean use(Link link) {
    return jdbc.sql(USE).param("userId", link.userId()).param("id", link.id()).update() == 1;
  }

  /// Ends every unused link of a person for the purpose.
  void useAll(UUID userId, Purpose purpose) {
    jdbc.sql(USE_ALL).param("userId", userId).param("purpose", purpose.code()).update();
  }
}
