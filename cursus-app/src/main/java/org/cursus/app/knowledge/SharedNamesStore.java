package org.cursus.app.knowledge;

import java.util.List;
import org.cursus.app.knowledge.SharedNames.Spelling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the spellings of shared names.
@Repository
class SharedNamesStore {

  static final String SPELLINGS =
      """
      select a.alias, e.canonical_name, e.entity_type, e.kind
      from normalized_entity_aliases a
      join normalized_entities e on e.id = a.entity_id
      where e.entity_type in ('technology', 'skill', 'title')
        and e.review_status = 'approved'
        and e.merged_into is null
      order by case e.entity_type when 'technology' then 0 when 'skill' then 1 else 2 end, a.alias
      """;

  private final JdbcClient jdbc;

  SharedNamesStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Spelling> spellings() {
    return jdbc.sql(SPELLINGS)
        .query(
            (row, number) ->
                new Spelling(
                    row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .list();
  }
}
