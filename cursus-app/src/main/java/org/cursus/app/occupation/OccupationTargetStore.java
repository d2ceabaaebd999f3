package org.cursus.app.occupation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.occupation.OccupationTargets.Target;
import org.cursus.app.platform.database.OneTrip;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The occupations that people keep in view.
@Repository
class OccupationTargetStore {

  static final String LIST =
      """
      with caller as materialized (select ?::uuid as id)
      select coalesce(json_agg(json_build_object(
        'code', k.code,
        'title', k.title,
        'keptAt', t.created_at,
        'retiredIn', k.retired_in,
        'successor', s.code,
        'successorTitle', s.title)
        order by t.created_at, k.code), '[]')
      from target_occupation t
      join onet_key.occupation k on k.code = t.onet_code
      left join onet_key.occupation s on s.code = k.successor
        and s.retired_in is null
      where t.user_id = (select c.id from caller c)
      """;

  static final String KEEP =
      """
      insert into target_occupation (user_id, onet_code)
      values (:userId, :code)
      on conflict (user_id, onet_code) do nothing
      """;

  static final String DROP =
      """
      delete from target_occupation
      where user_id = :userId
        and onet_code = :code
      """;

  private final OneTrip trip;
  private final JdbcClient jdbc;
  private final JsonMapper json;

  OccupationTargetStore(OneTrip trip, JdbcClient jdbc, JsonMapper json) {
    this.trip = trip;
    this.jdbc = jdbc;
    this.json = json;
  }

  List<Target> listOfCaller() {
    var text = Objects.requireNonNull(trip.readForCaller(LIST, 1));
    return List.of(json.readValue(text, Target[].class));
  }

  void keep(UUID userId, String code) {
    jdbc.sql(KEEP).param("userId", userId).param("code", code).update();
  }

  void drop(UUID userId, String code) {
    jdbc.sql(DROP).param("userId", userId).param("code", code).update();
  }
}
