package org.cursus.app.occupation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what the steps of paths ask.
@Repository
class PathStore {

  static final String ZONES =
      """
      select z.job_zone, z.name, z.education, z.job_training
      from onet.job_zone_reference z
      """;

  /// By step: what is asked for often and is not used in the occupation before.
  static final String TECHNOLOGIES =
      """
      select s.place, x.example
      from unnest(:froms::text[], :tos::text[]) with ordinality as s(source, target, place)
      cross join lateral (
        select t.example
        from onet.technology_skills t
        where t.onetsoc_code = s.target::bpchar
          and (t.in_demand = 'Y' or t.hot_technology = 'Y')
          and not exists (
            select
            from onet.technology_skills f
            where f.onetsoc_code = s.source::bpchar
              and f.example = t.example)
        order by t.in_demand = 'Y' desc, t.hot_technology = 'Y' desc, t.example
        limit 6
      ) x
      order by s.place
      """;

  /// What a job zone asks for.
  record Zone(int zone, String name, String education, String training) {}

  private record Used(int place, String name) {}

  private final JdbcClient jdbc;

  PathStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<Integer, Zone> zones() {
    return jdbc
        .sql(ZONES)
        .query(
            (row, number) ->
                new Zone(
                    row.getInt("job_zone"),
                    row.getString("name"),
                    row.getString("education"),
                    row.getString("job_training")))
        .list()
        .stream()
        .collect(Collectors.toMap(Zone::zone, zone -> zone));
  }

  /// By place of the step, 0 for the first.
  Map<Integer, List<String>> technologies(List<PathGraph.Step> steps) {
    return jdbc
        .sql(TECHNOLOGIES)
        .param("froms", steps.stream().map(step -> step.from().code()).toArray(String[]::new))
        .param("tos", steps.stream().map(step -> step.to().code()).toArray(String[]::new))
        .query((row, number) -> new Used(row.getInt("place") - 1, row.getString("example")))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Used::place, Collectors.mapping(Used::name, Collectors.toList())));
  }
}
