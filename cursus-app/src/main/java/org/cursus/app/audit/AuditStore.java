package org.cursus.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditStore {

  static final String ADD =
      """
      insert into security_audit_log (
        id, user_id, action, resource_type, resource_id, ip_address, user_agent)
      values (:id, :userId::uuid, :action, :resourceType, :resourceId::uuid, :address::inet, :agent)
      """;

  static final String LIST =
      """
      select l.id, l.created_at, l.action, u.email, l.resource_type, l.resource_id,
        host(l.ip_address) as address, nullif(l.details, '{}')::text as details
      from security_audit_log l
      left join users u on u.id = l.user_id
      where (:before::uuid is null or l.id < :before::uuid)
      order by l.id desc
      limit :limit
      """;

  private final JdbcClient jdbc;

  AuditStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(
      @Nullable UUID userId,
      AuditAction action,
      @Nullable String resourceType,
      @Nullable UUID resourceId,
      @Nullable String address,
      @Nullable String agent) {
    jdbc.sql(ADD)
        .param("id", Ids.next())
        .param("userId", userId)
        .param("action", action.code())
        .param("resourceType", resourceType)
        .param("resourceId", resourceId)
        .param("address", address)
        .param("agent", agent)
        .update();
  }

  /// Newest first.
  List<AuditEntry> list(@Nullable UUID before, int limit) {
    return jdbc.sql(LIST)
        .param("before", before)
        .param("limit", limit)
        .query(AuditStore::entry)
        .list();
  }

  private static AuditEntry entry(ResultSet row, int number) throws SQLException {
    return new AuditEntry(
        row.getObject("id", UUID.class),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getString("action"),
        row.getString("email"),
        row.getString("resource_type"),
        row.getObject("resource_id", UUID.class),
        row.getString("address"),
        row.getString("details"));
  }
}
