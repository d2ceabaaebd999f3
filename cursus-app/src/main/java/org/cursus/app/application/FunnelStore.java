package org.cursus.app.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FunnelStore {

  /// When each application first came to each stage, and where it was when it was rejected.
  static final String JOURNEYS =
      """
      select a.status, a.applied_at,
        min(e.happened_at) filter (where e.to_status = 'interview') as interview_at,
        min(e.happened_at) filter (where e.to_status = 'offer') as offer_at,
        max(e.happened_at) filter (where e.to_status = 'rejected') as rejected_at,
        (array_agg(e.from_status order by e.happened_at desc, e.id desc)
          filter (where e.to_status = 'rejected'))[1] as rejected_from
      from job_applications a
      left join job_application_events e
        on e.user_id = a.user_id
        and e.application_id = a.id
        and e.kind = 'status'
      where a.user_id = :userId
      group by a.user_id, a.id
      """;

  private final JdbcClient jdbc;

  FunnelStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// One application's way.
  ///
  /// @param rejectedFrom the status before it was rejected; null where it was not, or at once
  record Journey(
      String status,
      @Nullable Instant appliedAt,
      @Nullable Instant interviewAt,
      @Nullable Instant offerAt,
      @Nullable Instant rejectedAt,
      @Nullable String rejectedFrom) {}

  List<Journey> journeys(UUID userId) {
    return jdbc.sql(JOURNEYS)
        .param("userId", userId)
        .query(
            (row, number) ->
                new Journey(
                    row.getString("status"),
                    instant(row, "applied_at"),
                    instant(row, "interview_at"),
                    instant(row, "offer_at"),
                    instant(row, "rejected_at"),
                    row.getString("rejected_from")))
        .list();
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
