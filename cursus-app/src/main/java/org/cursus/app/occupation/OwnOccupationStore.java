package org.cursus.app.occupation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the jobs of a record with the occupations whose titles are theirs.
@Repository
class OwnOccupationStore {

  static final String JOBS =
      """
      select w.logical_entity_id, w.title, w.company, w.start_date, w.end_date, w.is_current,
        case when x.logical_entity_id is null then t.onetsoc_code else x.onet_code end as onet_code,
        x.logical_entity_id is not null as chosen
      from work_experience w
      left join experience_occupation x
        on x.user_id = w.user_id
        and x.logical_entity_id = w.logical_entity_id
        and x.title = w.title
      left join lateral (
        select d.onetsoc_code
        from onet.occupation_data d
        where lower(d.title) in (lower(w.title), lower(w.title) || 's')
        union all
        select a.onetsoc_code
        from onet.alternate_titles a
        where lower(a.alternate_title) = lower(w.title)
        order by 1
        limit 1
      ) t on true
      where w.user_id = :userId
        and w.is_active
      order by w.is_current desc, coalesce(w.end_date, w.start_date) desc nulls last,
        w.logical_entity_id
      """;

  private final JdbcClient jdbc;

  OwnOccupationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<OwnJob> jobs(UUID userId) {
    return jdbc.sql(JOBS)
        .param("userId", userId)
        .query(
            (row, number) ->
                new OwnJob(
                    row.getObject("logical_entity_id", UUID.class),
                    row.getString("title"),
                    row.getString("company"),
                    row.getString("start_date"),
                    row.getString("end_date"),
                    row.getBoolean("is_current"),
                    row.getString("onet_code"),
                    row.getString("onet_code") == null ? 0 : 1,
                    row.getBoolean("chosen")))
        .list();
  }
}
