package org.cursus.app.application;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContactStore {

  static final int MOST = 50;

  static final String LIST =
      """
      select c.id, c.name, c.role, c.email, c.phone, c.note, c.version
      from job_application_contacts c
      where c.user_id = :userId
        and c.application_id = :applicationId
        and c.deleted_at is null
      order by c.created_at, c.id
      limit 50
      """;

  private static final String ROOM =
      """
      (
        select count(*)
        from job_application_contacts c
        where c.user_id = :userId
          and c.application_id = :applicationId
          and c.deleted_at is null) < %d
      """
          .formatted(MOST);

  static final String ADD =
      """
      insert into job_application_contacts (user_id, id, application_id, name, role, email, phone,
        note, created_at, updated_at)
      select :userId, :id, :applicationId, :name, :role, :email, :phone, :note, :now, :now
      where %s
      """
          .formatted(ROOM);

  private static String changing(String columns, String condition) {
    return """
        update job_application_contacts k
        set version = k.version + 1,
          updated_at = :now,
          %s
        where k.user_id = :userId
          and k.application_id = :applicationId
          and k.id = :id
          and %s
        """
        .formatted(columns, condition);
  }

  static final String CHANGE =
      changing(
          "name = :name, role = :role, email = :email, phone = :phone, note = :note",
          "k.version = :base and k.deleted_at is null");

  static final String REMOVE =
      changing("deleted_at = :now", "k.version = :base and k.deleted_at is null");

  static final String RESTORE =
      changing("deleted_at = null", "k.deleted_at is not null and " + ROOM);

  private final JdbcClient jdbc;

  ContactStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Contact> list(UUID userId, UUID applicationId) {
    return jdbc.sql(LIST)
        .param("userId", userId)
        .param("applicationId", applicationId)
        .query(
            (row, number) ->
                new Contact(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("role"),
                    row.getString("email"),
                    row.getString("phone"),
                    row.getString("note"),
                    row.getInt("version")))
        .list();
  }

  private JdbcClient.StatementSpec of(
      String sql, UUID userId, UUID applicationId, UUID id, Instant now) {
    return jdbc.sql(sql)
        .param("userId", userId)
        .param("applicationId", applicationId)
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC));
  }

  private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec sql, Contact contact) {
    return sql.param("name", contact.name())
        .param("role", contact.role(), Types.VARCHAR)
        .param("email", contact.email(), Types.VARCHAR)
        .param("phone", contact.phone(), Types.VARCHAR)
        .param("note", contact.note(), Types.VARCHAR);
  }

  /// @return false when there is no room
  boolean add(UUID userId, UUID applicationId, Contact contact, Instant now) {
    return with(of(ADD, userId, applicationId, contact.id(), now), contact).update() > 0;
  }

  boolean change(UUID userId, UUID applicationId, Contact contact, int base, Instant now) {
    return with(of(CHANGE, userId, applicationId, contact.id(), now), contact)
            .param("base", base)
            .update()
        > 0;
  }

  boolean remove(UUID userId, UUID applicationId, UUID id, int base, Instant now) {
    return of(REMOVE, userId, applicationId, id, now).param("base", base).update() > 0;
  }

  boolean restore(UUID userId, UUID applicationId, UUID id, Instant now) {
    return of(RESTORE, userId, applicationId, id, now).update() > 0;
  }
}
