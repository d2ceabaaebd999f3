package org.cursus.app.occupation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what a person has, and what an occupation asks for beyond its ratings.
@Repository
class GapStore {

  /// The person's newest answer on each element's level, in whichever assessment.
  static final String ANSWERS =
      """
      select distinct on (a.question) a.question, a.value,
        (a.answered_at at time zone 'UTC')::date as day
      from skills_assessment_answer a
      join skills_assessment s
        on s.user_id = a.user_id
        and s.id = a.assessment_id
      where a.user_id = :userId
        and s.user_id = :userId
        and s.kind = 'skills'
        and a.scale_id = 'LV'
      order by a.question, a.answered_at desc, a.assessment_id desc
      """;

  /// Names of skills, languages and technologies in the record, and every spelling of what they
  /// mean. What the person never wants used is left out.
  static final String NAMES =
      """
      with own as materialized (
        select 'skill/' || s.logical_entity_id || '/name' as target, s.name as value,
          coalesce(s.years_of_experience, 0) as years,
          coalesce(s.category = 'Spoken language', false) as language
        from skill s
        where s.user_id = :userId
          and s.is_active
          and s.name <> ''
          and coalesce(s.evidence -> 'name' ->> 'mark', '') <> 'never_use'
        union all
        select 'project/' || p.logical_entity_id || '/technologies.' || (t.place - 1), t.name, 0, false
        from project p
        cross join lateral jsonb_array_elements_text(p.technologies) with ordinality as t(name, place)
        where p.user_id = :userId
          and p.is_active
          and coalesce(p.evidence -> ('technologies.' || (t.place - 1)) ->> 'mark', '') <> 'never_use'
      ),
      keyed as materialized (
        select o.*, knowledge_key('skill', o.value) as key
        from own o
      ),
      meant as (
        select o.value, o.years, o.language, o.key,
          coalesce(l.normalized_entity_id, a.entity_id) as entity_id
        from keyed o
        left join resume_entity_links l
          on l.user_id = :userId
          and l.target = o.target
          and l.value = o.value
          and not l.review_required
        left join normalized_entity_aliases a
          on a.value_kind = 'skill'
          and a.alias_key = o.key
      )
      select m.value, max(m.years) as years, m.language, e.canonical_name, e.kind,
        array_remove(array_agg(distinct s.key), null) as keys
      from meant m
      left join normalized_entities e
        on e.id = m.entity_id
        and e.review_status = 'approved'
      cross join lateral (
        select m.key
        union
        select x.alias_key
        from normalized_entity_aliases x
        where x.entity_id = e.id
      ) s
      group by m.value, m.language, e.canonical_name, e.kind
      order by m.value, e.canonical_name
      """;

  /// What an occupation works with, the most wanted first, and by which of the names it is there.
  static final String TECHNOLOGIES =
      """
      with asked as materialized (
        select t.example, u.commodity_title, t.hot_technology = 'Y' as hot, t.in_demand = 'Y' as in_demand,
          knowledge_key('skill', t.example) as key
        from onet.technology_skills t
        left join onet.unspsc_reference u on u.commodity_code = t.commodity_code
        where t.onetsoc_code = :code::bpchar
      )
      select a.example, a.commodity_title, a.hot, a.in_demand, min(o.value) as named
      from asked a
      left join unnest(:keys::text[], :values::text[]) as o(key, value) on o.key = a.key
      group by a.example, a.commodity_title, a.hot, a.in_demand
      order by a.in_demand desc, a.hot desc, a.example
      """;

  /// Active programs that lead to one of the occupations, those of the first occupation first.
  static final String PROGRAMS =
      """
      select p.id, p.provider, p.name, p.level, p.length_months, p.cost, p.currency, p.url, p.location,
        o.onet_code, k.title
      from unnest(:codes::text[]) with ordinality as c(code, place)
      join program_occupation o on o.onet_code = c.code
      join program p on p.id = o.program_id
      join onet_key.occupation k on k.code = o.onet_code
      where p.is_active
      order by c.place, p.length_months nulls last, p.name, p.id
      """;

  /// What somebody said of their own level.
  record Answer(double level, LocalDate day) {}

  /// A name in the record.
  ///
  /// @param canonical what it means; null when that is not known
  /// @param keys every spelling of it, as `knowledge_key` writes them
  record Name(
      String value,
      int years,
      boolean language,
      @Nullable String canonical,
      @Nullable String kind,
      List<String> keys) {}

  /// A technology of an occupation.
  ///
  /// @param group what kind of thing it is
  /// @param named how the record calls it; null when it does not
  record Technology(
      String name, @Nullable String group, boolean hot, boolean inDemand, @Nullable String named) {}

  /// A program that leads to an occupation.
  record Program(
      UUID id,
      String provider,
      String name,
      String level,
      @Nullable BigDecimal months,
      @Nullable BigDecimal cost,
      @Nullable String currency,
      @Nullable String url,
      @Nullable String location,
      String code,
      String occupation) {}

  private final JdbcClient jdbc;

  GapStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// By element.
  Map<String, Answer> answers(UUID userId) {
    return jdbc
        .sql(ANSWERS)
        .param("userId", userId)
        .query(
            (row, number) ->
                Map.entry(
                    row.getString("question"),
                    new Answer(row.getDouble("value"), row.getObject("day", LocalDate.class))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  List<Name> names(UUID userId) {
    return jdbc.sql(NAMES)
        .param("userId", userId)
        .query(
            (row, number) ->
                new Name(
                    row.getString("value"),
                    row.getInt("years"),
                    row.getBoolean("language"),
                    row.getString("canonical_name"),
                    row.getString("kind"),
                    List.of((String[]) row.getArray("keys").getArray())))
        .list();
  }

  List<Technology> technologies(String code, List<Name> names) {
    var keys = names.stream().flatMap(name -> name.keys().stream()).toArray(String[]::new);
    var values =
        names.stream()
            .flatMap(name -> name.keys().stream().map(key -> name.value()))
            .toArray(String[]::new);
    return jdbc.sql(TECHNOLOGIES)
        .param("code", code)
        .param("keys", keys)
        .param("values", values)
        .query(
            (row, number) ->
                new Technology(
                    row.getString("example"),
                    row.getString("commodity_title"),
                    row.getBoolean("hot"),
                    row.getBoolean("in_demand"),
                    row.getString("named")))
        .list();
  }

  List<Program> programs(Collection<String> codes) {
    return jdbc.sql(PROGRAMS)
        .param("codes", codes.toArray(String[]::new))
        .query(
            (row, number) ->
                new Program(
                    row.getObject("id", UUID.class),
                    row.getString("provider"),
                    row.getString("name"),
                    row.getString("level"),
                    row.getBigDecimal("length_months"),
                    row.getBigDecimal("cost"),
                    row.getString("currency"),
                    row.getString("url"),
                    row.getString("location"),
                    row.getString("onet_code"),
                    row.getString("title")))
        .list();
  }
}
