package org.cursus.app.occupation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cursus.app.occupation.OccupationCodes.Key;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the keys of occupations that outlive releases.
@Repository
class OccupationKeyStore {

  static final String LIVE =
      """
      select k.code
      from onet_key.occupation k
      where k.code = any (:codes::text[])
        and k.retired_in is null
      """;

  static final String FIND =
      """
      select k.code, k.title, k.retired_in, s.code as successor, s.title as successor_title
      from onet_key.occupation k
      left join onet_key.occupation s on s.code = k.successor
        and s.retired_in is null
      where k.code = :code
      """;

  private final JdbcClient jdbc;

  OccupationKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Key> find(String code) {
    return jdbc.sql(FIND)
        .param("code", code)
        .query(
            (row, number) ->
                new Key(
                    Objects.requireNonNull(row.getString("code")),
                    Objects.requireNonNull(row.getString("title")),
                    row.getString("retired_in"),
                    row.getString("successor"),
                    row.getString("successor_title")))
        .optional();
  }

  /// Those of the codes that the live release has.
  List<String> live(Collection<String> codes) {
    return jdbc.sql(LIVE).param("codes", codes.toArray(new String[0])).query(String.class).list();
  }
}
