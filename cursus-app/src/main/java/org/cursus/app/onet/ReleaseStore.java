package org.cursus.app.onet;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads which release is live.
@Component
final class ReleaseStore {

  static final String LIVE =
      """
      select r.id, r.name, r.released, r.absent
      from onet_key.release r
      where r.state = 'live'
      """;

  private final JdbcClient jdbc;

  ReleaseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<LiveRelease> live() {
    return jdbc.sql(LIVE)
        .query(
            (row, number) ->
                new LiveRelease(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("released"),
                    Set.of((String[]) row.getArray("absent").getArray())))
        .optional();
  }
}
