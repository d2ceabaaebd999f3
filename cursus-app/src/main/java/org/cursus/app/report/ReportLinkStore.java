package org.cursus.app.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportLinkStore {

  /// Adds none where a report has too many that are live.
  static final String ADD =
      """
      insert into report_links (user_id, id, report_id, secret_hash, created_at, expires_at)
      select :userId, :id, :reportId, :hash, :now, :expires
      where (
        select count(*)
        from report_links l
        where l.user_id = :userId
          and l.report_id = :reportId
          and l.expires_at > :now) < :most
      """;

  static final String END =
      """
      delete from report_links l
      where l.user_id = :userId
        and l.report_id = :reportId
      """;

  static final String LIVE =
      """
      select max(l.expires_at)
      from report_links l
      where l.user_id = :userId
        and l.report_id = :reportId
        and l.expires_at > :now
      """;

  static final String FIND = "select f.user_id, f.report_id from find_report_link(:hash) f";

  private final JdbcClient jdbc;

  ReportLinkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whose report a link opens.
  record Opened(UUID userId, UUID reportId) {}

  /// False when the report has too many.
  boolean add(
      UUID userId, UUID id, UUID reportId, byte[] hash, Instant now, Instant expires, int most) {
    return jdbc.sql(ADD)
            .param("userId", userId)
            .param("id", id)
            .param("reportId", reportId)
            .param("hash", hash)
            .param("now", ReportStore.at(now))
            .param("expires", ReportStore.at(expires))
            .param("most", most)
            .update()
        > 0;
  }

  void end(UUID userId, UUID reportId) {
    jdbc.sql(END).param("userId", userId).param("reportId", reportId).update();
  }

  /// Until when somebody may open the report by a link; empty when nobody can.
  Optional<Instant> liveUntil(UUID userId, UUID reportId, Instant now) {
    return jdbc.sql(LIVE)
        .param("userId", userId)
        .param("reportId", reportId)
        .param("now", ReportStore.at(now))
        .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  Optional<Opened> find(byte[] hash) {
    return jdbc.sql(FIND)
        .param("hash", hash)
        .query(
            (row, number) ->
                new Opened(
                    row.getObject("user_id", UUID.class), row.getObject("report_id", UUID.class)))
        .optional();
  }
}
