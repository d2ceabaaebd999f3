package org.cursus.app.occupation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.onet.LiveRelease;
import org.cursus.app.platform.database.OneTrip;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Jobs of the record with what the person said of their occupations.
@Repository
class OwnOccupationStore {

  /// A choice holds for the title that it was made for.
  static final String JOBS =
      """
      with caller as materialized (select ?::uuid as id)
      select json_build_object(
        'release', (
          select json_build_object('id', r.id, 'name', r.name, 'released', r.released,
            'absent', r.absent)
          from onet_key.release r
          where r.state = 'live'),
        'jobs', (
          select coalesce(json_agg(json_build_object(
            'id', w.logical_entity_id,
            'title', w.title,
            'company', nullif(w.company, ''),
            'startDate', w.start_date,
            'endDate', w.end_date,
            'current', w.is_current,
            'chosen', c.user_id is not null,
            'code', k.code,
            'codeTitle', k.title,
            'retiredIn', k.retired_in,
            'successor', s.code,
            'successorTitle', s.title)
            order by w.is_current desc, coalesce(w.end_date, w.start_date) desc nulls last,
              w.start_date desc nulls last, w.created_at, w.logical_entity_id), '[]')
          from work_experience w
          left join experience_occupation c on c.user_id = w.user_id
            and c.logical_entity_id = w.logical_entity_id
            and c.title = w.title
          left join onet_key.occupation k on k.code = c.onet_code
          left join onet_key.occupation s on s.code = k.successor
            and s.retired_in is null
          where w.user_id = (select c.id from caller c)
            and w.is_active))
      """;

  /// Nothing where there is no such job.
  static final String CHOOSE =
      """
      insert into experience_occupation as c (user_id, logical_entity_id, onet_code, title)
      select w.user_id, w.logical_entity_id, :code, w.title
      from work_experience w
      where w.user_id = :userId
        and w.logical_entity_id = :id
        and w.is_active
      on conflict (user_id, logical_entity_id) do update
      set onet_code = excluded.onet_code,
          title = excluded.title,
          chosen_at = now()
      """;

  static final String UNCHOOSE =
      """
      delete from experience_occupation
      where user_id = :userId
        and logical_entity_id = :id
      """;

  private final OneTrip trip;
  private final JdbcClient jdbc;
  private final JsonMapper json;

  OwnOccupationStore(OneTrip trip, JdbcClient jdbc, JsonMapper json) {
    this.trip = trip;
    this.jdbc = jdbc;
    this.json = json;
  }

  /// @param release the live one, if any
  record Jobs(@Nullable LiveRelease release, List<Job> jobs) {}

  /// @param code what was chosen; null also for "none of these"
  record Job(
      UUID id,
      String title,
      @Nullable String company,
      @Nullable String startDate,
      @Nullable String endDate,
      boolean current,
      boolean chosen,
      @Nullable String code,
      @Nullable String codeTitle,
      @Nullable String retiredIn,
      @Nullable String successor,
      @Nullable String successorTitle) {}

  Jobs jobsOfCaller() {
    return json.readValue(Objects.requireNonNull(trip.readForCaller(JOBS, 1)), Jobs.class);
  }

  /// False when the person has no such job.
  boolean choose(UUID userId, UUID logicalEntityId, @Nullable String code) {
    return jdbc.sql(CHOOSE)
            .param("userId", userId)
            .param("id", logicalEntityId)
            .param("code", code)
            .update()
        > 0;
  }

  void unchoose(UUID userId, UUID logicalEntityId) {
    jdbc.sql(UNCHOOSE).param("userId", userId).param("id", logicalEntityId).update();
  }
}
