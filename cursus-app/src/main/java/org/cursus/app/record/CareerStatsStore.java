package org.cursus.app.record;

import java.util.Objects;
import org.cursus.app.platform.database.OneTrip;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CareerStatsStore {

  /// The view gives the caller's own row only; it is asked for by id all the same.
  static final String STATS =
      """
      select json_build_object(
        'counted', s.user_id is not null,
        'totalRoles', coalesce(s.total_roles, 0),
        'avgRoleDuration', s.avg_role_duration,
        'latestRoleStart', s.latest_role_start,
        'asOf', career_stats_refreshed_at())
      from (select ?::uuid as id) c
      left join user_career_stats s on s.user_id = c.id
      """;

  static final String REFRESH = "select refresh_career_stats()";

  private final OneTrip oneTrip;
  private final JdbcClient jdbc;

  CareerStatsStore(OneTrip oneTrip, JdbcClient jdbc) {
    this.oneTrip = oneTrip;
    this.jdbc = jdbc;
  }

  /// Of the caller, as JSON.
  String stats() {
    return Objects.requireNonNull(oneTrip.readForCaller(STATS, 1));
  }

  /// Counts everybody's roles anew.
  void refresh() {
    jdbc.sql(REFRESH).query((row, number) -> 0).list();
  }
}
