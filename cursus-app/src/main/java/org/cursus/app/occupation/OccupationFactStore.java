package org.cursus.app.occupation;

import java.util.List;
import org.cursus.app.occupation.OccupationFacts.Fact;
import org.cursus.app.platform.database.OneTrip;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Reads what is said of some occupations in sentences: a small part of their pages, for questions
/// that wait for it.
@Repository
class OccupationFactStore {

  /// The names of the elements that matter most. What the release recommends to suppress is left
  /// out.
  private static final String MOST_IMPORTANT =
      """
      (
        select coalesce(json_agg(v.element_name order by v.place), '[]')
        from (
          select e.element_name, row_number() over (
            order by i.data_value desc nulls last, l.data_value desc nulls last, e.element_name) as place
          from onet.%1$s i
          join onet.content_model_reference e on e.element_id = i.element_id
          left join onet.%1$s l on l.onetsoc_code = i.onetsoc_code
            and l.element_id = i.element_id
            and l.scale_id = 'LV'
            and l.recommend_suppress is distinct from 'Y'
            and l.not_relevant is distinct from 'Y'
          where i.onetsoc_code = o.onetsoc_code
            and i.scale_id = 'IM'
            and i.recommend_suppress is distinct from 'Y'
            and i.not_relevant is distinct from 'Y'
          order by place
          limit 8) v
      )\
      """;

  /// In the order in which they are asked for.
  static final String FACTS =
      """
      with asked as materialized (select ?::text[] as codes)
      select coalesce(json_agg(json_build_object(
        'code', o.onetsoc_code,
        'title', o.title,
        'description', o.description,
        'preparation', n.name,
        'education', n.education,
        'experience', n.experience,
        'tasks', (
          select coalesce(json_agg(v.task order by v.place), '[]')
          from (
            select t.task, row_number() over (
              order by t.task_type nulls last, r.data_value desc nulls last, t.task_id) as place
            from onet.task_statements t
            left join onet.task_ratings r on r.task_id = t.task_id
              and r.onetsoc_code = t.onetsoc_code
              and r.scale_id = 'IM'
              and r.recommend_suppress is distinct from 'Y'
            where t.onetsoc_code = o.onetsoc_code
            order by place
            limit 12) v),
        'skills', %s,
        'knowledge', %s,
        'technologies', (
          select coalesce(json_agg(v.example order by v.place), '[]')
          from (
            select t.example, row_number() over (
              order by t.in_demand desc nulls last, t.hot_technology desc nulls last, t.example) as place
            from onet.technology_skills t
            where t.onetsoc_code = o.onetsoc_code
            order by place
            limit 8) v),
        'otherTitles', (
          select coalesce(json_agg(v.alternate_title order by v.alternate_title), '[]')
          from (
            select distinct t.alternate_title
            from onet.alternate_titles t
            where t.onetsoc_code = o.onetsoc_code
            order by t.alternate_title
            limit 8) v))
        order by a.place), '[]')
      from asked
      cross join lateral unnest(asked.codes) with ordinality as a (code, place)
      join onet.occupation_data o on o.onetsoc_code = a.code::character(10)
      left join onet.job_zones z on z.onetsoc_code = o.onetsoc_code
      left join onet.job_zone_reference n on n.job_zone = z.job_zone
      """
          .formatted(MOST_IMPORTANT.formatted("skills"), MOST_IMPORTANT.formatted("knowledge"));

  private final OneTrip trip;
  private final JsonMapper json;

  OccupationFactStore(OneTrip trip, JsonMapper json) {
    this.trip = trip;
    this.json = json;
  }

  /// @param codes well-formed; those that the release does not have are left out
  List<Fact> facts(List<String> codes) {
    List<Object> parameters = List.of((Object) codes.toArray(new String[0]));
    return List.of(OccupationStore.read(trip, json, FACTS, 0, parameters, Fact[].class));
  }
}
