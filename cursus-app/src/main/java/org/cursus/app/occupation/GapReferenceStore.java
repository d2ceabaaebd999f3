package org.cursus.app.occupation;

import java.util.List;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads of a release what gaps and paths are worked out with.
@Repository
class GapReferenceStore {

  private static final int AT_ONCE = 5_000;

  /// Elements that occupations are rated on, or that would be in a release with those tables.
  static final String ELEMENTS =
      """
      select c.element_id, c.element_name, c.description,
        case when c.element_id like '2.C.%' then 'knowledge' else 'skill' end as kind
      from onet.content_model_reference c
      where c.element_id in (
        select s.element_id
        from onet.skills s
        union
        select k.element_id
        from onet.knowledge k)
      """;

  static final String OCCUPATIONS =
      """
      select d.onetsoc_code, d.title, coalesce(z.job_zone, 0) as job_zone
      from onet.occupation_data d
      left join onet.job_zones z on z.onetsoc_code = d.onetsoc_code
      """;

  /// Ratings that O*NET recommends to suppress or says are not relevant are left out.
  static final String RATINGS =
      """
      select s.onetsoc_code, s.element_id, s.scale_id, s.data_value
      from onet.skills s
      where s.scale_id in ('IM', 'LV')
        and s.recommend_suppress is distinct from 'Y'
        and s.not_relevant is distinct from 'Y'
      union all
      select k.onetsoc_code, k.element_id, k.scale_id, k.data_value
      from onet.knowledge k
      where k.scale_id in ('IM', 'LV')
        and k.recommend_suppress is distinct from 'Y'
        and k.not_relevant is distinct from 'Y'
      """;

  static final String RELATIONS =
      """
      select r.onetsoc_code, r.related_onetsoc_code, r.relatedness_tier
      from onet.related_occupations r
      order by r.onetsoc_code, r.related_index, r.related_onetsoc_code
      """;

  /// How one occupation is related to another.
  ///
  /// @param tier such as `Primary-Short`
  record Relation(String from, String to, String tier) {}

  /// An occupation.
  record Listed(String code, String title, int zone) {}

  /// Takes one rating.
  @FunctionalInterface
  interface Rating {
    void take(String code, String element, String scale, double value);
  }

  private final JdbcClient jdbc;

  GapReferenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<GapElement> elements() {
    return jdbc.sql(ELEMENTS)
        .query(
            (row, number) ->
                new GapElement(
                    row.getString("element_id"),
                    row.getString("element_name"),
                    row.getString("description"),
                    row.getString("kind")))
        .list();
  }

  List<Listed> occupations() {
    return jdbc.sql(OCCUPATIONS)
        .query(
            (row, number) ->
                new Listed(
                    row.getString("onetsoc_code"), row.getString("title"), row.getInt("job_zone")))
        .list();
  }

  void ratings(Rating each) {
    RowCallbackHandler take =
        row -> each.take(row.getString(1), row.getString(2), row.getString(3), row.getDouble(4));
    jdbc.sql(RATINGS).withFetchSize(AT_ONCE).query(take);
  }

  List<Relation> relations() {
    return jdbc.sql(RELATIONS)
        .query((row, number) -> new Relation(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }
}
