package org.cursus.app.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Takes names out of the tables of O*NET, in the database.
@Repository
class OnetNamesStore {

  static final String TAKE =
      """
      select t.release, t.titles, t.title_spellings, t.technologies, t.taken_at
      from take_names_of_onet() t
      """;

  static final String LAST =
      """
      select k.release, k.titles, k.title_spellings, k.technologies, k.taken_at
      from knowledge_releases k
      order by k.taken_at desc
      limit 1
      """;

  private final JdbcClient jdbc;

  OnetNamesStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Empty when the live release was taken before, or none is live.
  Optional<OnetNames.Taken> take() {
    return jdbc.sql(TAKE).query(OnetNamesStore::taken).optional();
  }

  Optional<OnetNames.Taken> last() {
    return jdbc.sql(LAST).query(OnetNamesStore::taken).optional();
  }

  private static OnetNames.Taken taken(ResultSet row, int number) throws SQLException {
    return new OnetNames.Taken(
        row.getString("release"),
        row.getInt("titles"),
        row.getInt("title_spellings"),
        row.getInt("technologies"),
        row.getObject("taken_at", OffsetDateTime.class).toInstant());
  }
}
