package org.cursus.app.knowledge;

import java.sql.Array;
import java.util.List;
import java.util.Objects;
import org.cursus.app.ai.ReferenceText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the names that are found by meaning: skills, technologies and titles. Companies and
/// universities are called what they are called.
@Repository
class NameTextStore {

  /// Changes with every change of a name.
  static final String STATE =
      """
      select count(*) || ' ' || coalesce(sum(hashtextextended(e.id::text || e.updated_at, 0)::numeric), 0)
      from normalized_entities e
      where e.entity_type in ('skill', 'technology', 'title')
      """;

  /// The name itself is the first of its spellings.
  static final String TEXTS =
      """
      select case e.entity_type when 'technology' then 'skill' else e.entity_type end || '/' || e.id as key,
        e.canonical_name, e.aliases
      from normalized_entities e
      where e.entity_type in ('skill', 'technology', 'title')
        and e.review_status = 'approved'
        and e.merged_into is null
        and e.aliases <> '{}'
      order by e.id
      """;

  private final JdbcClient jdbc;

  NameTextStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  String state() {
    return jdbc.sql(STATE).query(String.class).single();
  }

  List<ReferenceText> texts() {
    return jdbc.sql(TEXTS)
        .query(
            (row, number) -> {
              Array aliases = row.getArray("aliases");
              return new ReferenceText(
                  Objects.requireNonNull(row.getString("key")),
                  Objects.requireNonNull(row.getString("canonical_name")),
                  List.of((String[]) aliases.getArray()));
            })
        .list();
  }
}
