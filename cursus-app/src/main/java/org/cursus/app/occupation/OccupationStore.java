package org.cursus.app.occupation;

import java.util.List;
import java.util.Objects;
import org.cursus.app.onet.LiveRelease;
import org.cursus.app.platform.database.OneTrip;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Reads all that is known of some occupations, by one query.
@Repository
class OccupationStore {

  /// Elements with importance and level. What the release recommends to suppress is left out, and
  /// so is the level of what is not relevant.
  private static final String RATED =
      """
      (
        select coalesce(json_agg(json_build_object(
          'id', e.element_id,
          'name', e.element_name,
          'plainName', h.name,
          'importance', v.importance,
          'importanceLow', v.importance_low,
          'importanceHigh', v.importance_high,
          'level', v.level,
          'levelLow', v.level_low,
          'levelHigh', v.level_high)
          order by v.importance desc nulls last, v.level desc nulls last, e.element_name), '[]')
        from (
          select r.element_id,
            max(r.data_value) filter (where r.scale_id = 'IM') as importance,
            max(r.lower_ci_bound) filter (where r.scale_id = 'IM') as importance_low,
            max(r.upper_ci_bound) filter (where r.scale_id = 'IM') as importance_high,
            max(r.data_value) filter (where r.scale_id = 'LV') as level,
            max(r.lower_ci_bound) filter (where r.scale_id = 'LV') as level_low,
            max(r.upper_ci_bound) filter (where r.scale_id = 'LV') as level_high
          from onet.%s r
          where r.onetsoc_code = o.onetsoc_code
            and r.recommend_suppress is distinct from 'Y'
            and r.not_relevant is distinct from 'Y'
          group by r.element_id
        ) v
        join onet.content_model_reference e on e.element_id = v.element_id
        left join hs_skill h on h.onet_element_id = e.element_id
          and h.is_active
      )\
      """;

  private static final String SCORED =
      """
      (
        select coalesce(json_agg(json_build_object(
          'id', e.element_id,
          'name', e.element_name,
          'scale', v.scale_id,
          'value', v.data_value)
          order by %s), '[]')
        from onet.%s v
        join onet.content_model_reference e on e.element_id = v.element_id
        where v.onetsoc_code = o.onetsoc_code
          and v.scale_id in (%s)
      )\
      """;

  /// The release, and the occupations in the order in which they are asked for.
  static final String DETAILS =
      """
      with asked as materialized (select ?::uuid as caller, ?::text[] as codes)
      select json_build_object(
        'release', (
          select json_build_object('id', r.id, 'name', r.name, 'released', r.released,
            'absent', r.absent)
          from onet_key.release r
          where r.state = 'live'),
        'occupations', (
          select coalesce(json_agg(json_build_object(
            'code', o.onetsoc_code,
            'title', o.title,
            'description', o.description,
            'inView', exists (
              select
              from target_occupation t
              where t.user_id = asked.caller
                and t.onet_code = a.code),
            'featured', coalesce(x.featured, false),
            'localNotes', x.local_notes,
            'localWage', case
              when x.local_wage_period is not null
                and num_nonnulls(x.local_wage_low, x.local_wage_median, x.local_wage_high) > 0
              then json_build_object('low', x.local_wage_low, 'median', x.local_wage_median,
                'high', x.local_wage_high, 'period', x.local_wage_period,
                'currency', x.local_wage_currency, 'source', x.local_wage_source)
              end,
            'demand', x.demand,
            'customFields', coalesce(x.custom_fields, '{}'),
            'sectors', (
              select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name)
                order by s.position, s.name), '[]')
              from sector s
              where case
                when x.sector_id is not null then s.id = x.sector_id
                else exists (
                  select
                  from unnest(s.soc_prefixes) as prefix
                  where starts_with(a.code, prefix))
                end),
            'jobZone', (
              select json_build_object('zone', z.job_zone, 'name', n.name,
                'experience', n.experience, 'education', n.education, 'training', n.job_training)
              from onet.job_zones z
              join onet.job_zone_reference n on n.job_zone = z.job_zone
              where z.onetsoc_code = o.onetsoc_code),
            'skills', %s,
            'knowledge', %s,
            'abilities', %s,
            'activities', %s,
            'interests', %s,
            'highPoints', (
              select coalesce(json_agg(i.data_value::integer order by i.element_id), '[]')
              from onet.interests i
              where i.onetsoc_code = o.onetsoc_code
                and i.scale_id = 'IH'
                and i.data_value > 0),
            'workStyles', %s,
            'workValues', %s,
            'tasks', (
              select coalesce(json_agg(json_build_object(
                'id', t.task_id,
                'task', t.task,
                'type', t.task_type,
                'importance', r.data_value)
                order by t.task_type nulls last, r.data_value desc nulls last, t.task_id), '[]')
              from onet.task_statements t
              left join onet.task_ratings r on r.task_id = t.task_id
                and r.scale_id = 'IM'
                and r.recommend_suppress is distinct from 'Y'
              where t.onetsoc_code = o.onetsoc_code),
            'newTasks', (
              select coalesce(json_agg(t.task order by t.task), '[]')
              from onet.emerging_tasks t
              where t.onetsoc_code = o.onetsoc_code),
            'technologies', (
              select coalesce(json_agg(json_build_object(
                'name', t.example,
                'category', u.commodity_title,
                'hot', t.hot_technology is not distinct from 'Y',
                'inDemand', t.in_demand is not distinct from 'Y')
                order by t.in_demand desc nulls last, t.hot_technology desc nulls last,
                  t.example), '[]')
              from onet.technology_skills t
              left join onet.unspsc_reference u on u.commodity_code = t.commodity_code
              where t.onetsoc_code = o.onetsoc_code),
            'tools', (
              select coalesce(json_agg(json_build_object(
                'name', t.example,
                'category', u.commodity_title)
                order by t.example), '[]')
              from onet.tools_used t
              left join onet.unspsc_reference u on u.commodity_code = t.commodity_code
              where t.onetsoc_code = o.onetsoc_code),
            'alternateTitles', (
              select coalesce(json_agg(distinct t.alternate_title), '[]')
              from onet.alternate_titles t
              where t.onetsoc_code = o.onetsoc_code),
            'reportedTitles', (
              select coalesce(json_agg(t.reported_job_title order by t.reported_job_title), '[]')
              from onet.sample_of_reported_titles t
              where t.onetsoc_code = o.onetsoc_code),
            'education', (
              select coalesce(json_agg(json_build_object(
                'name', c.category_description,
                'percent', e.data_value)
                order by e.category), '[]')
              from onet.education_training_experience e
              join onet.ete_categories c on c.element_id = e.element_id
                and c.scale_id = e.scale_id
                and c.category = e.category
              where e.onetsoc_code = o.onetsoc_code
                and e.scale_id = 'RL'
                and e.data_value > 0
                and e.recommend_suppress is distinct from 'Y'),
            'related', (
              select coalesce(json_agg(json_build_object(
                'code', n.onetsoc_code,
                'title', n.title,
                'tier', r.relatedness_tier,
                'jobZone', z.job_zone)
                order by r.related_index, n.title), '[]')
              from onet.related_occupations r
              join onet.occupation_data n on n.onetsoc_code = r.related_onetsoc_code
              left join onet.job_zones z on z.onetsoc_code = r.related_onetsoc_code
              where r.onetsoc_code = o.onetsoc_code),
            'programs', (
              select coalesce(json_agg(json_build_object(
                'id', p.id,
                'provider', p.provider,
                'name', p.name,
                'level', p.level,
                'lengthMonths', p.length_months,
                'cost', p.cost,
                'currency', p.currency,
                'url', p.url,
                'location', p.location)
                order by p.name, p.provider), '[]')
              from program p
              where p.is_active
                and (
                  p.id in (
                    select l.program_id
                    from program_occupation l
                    where l.onet_code = a.code)
                  or p.cip_code in (
                    select c.cip_code
                    from cip_soc c
                    where c.soc_code = left(a.code, 7)))))
            order by a.place), '[]')
          from asked
          cross join lateral unnest(asked.codes) with ordinality as a (code, place)
          join onet.occupation_data o on o.onetsoc_code = a.code::character(10)
          left join occupation x on x.onet_code = a.code))
      """
          .formatted(
              RATED.formatted("skills"),
              RATED.formatted("knowledge"),
              RATED.formatted("abilities"),
              RATED.formatted("work_activities"),
              SCORED.formatted("v.element_id", "interests", "'OI'"),
              SCORED.formatted("v.data_value desc, e.element_name", "work_styles", "'WI', 'IM'"),
              SCORED.formatted("v.data_value desc, e.element_name", "work_values", "'EX'"));

  private final OneTrip trip;
  private final JsonMapper json;

  OccupationStore(OneTrip trip, JsonMapper json) {
    this.trip = trip;
    this.json = json;
  }

  /// @param release null while none is live
  record Details(@Nullable LiveRelease release, List<Occupation> occupations) {}

  /// @param codes well-formed; those that the release does not have are left out
  Details details(List<String> codes) {
    List<Object> parameters = List.of((Object) codes.toArray(new String[0]));
    return read(trip, json, DETAILS, parameters, Details.class);
  }

  /// Runs a query over the tables of O*NET, which are not there before the first release is.
  static <T> T read(
      OneTrip trip, JsonMapper json, String sql, List<Object> parameters, Class<T> type) {
    return read(trip, json, sql, 1, parameters, type);
  }

  /// @param callers how often the query takes the caller's id, before its parameters
  static <T> T read(
      OneTrip trip,
      JsonMapper json,
      String sql,
      int callers,
      List<Object> parameters,
      Class<T> type) {
    try {
      var text = Objects.requireNonNull(trip.readForCaller(sql, callers, parameters));
      return json.readValue(text, type);
    } catch (BadSqlGrammarException e) {
      if ("42P01".equals(e.getSQLException().getSQLState())) {
        throw OccupationProblem.NO_RELEASE.problem();
      }
      throw e;
    }
  }
}
