package org.cursus.app.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.DatabaseRole;

/// What row level security adds to the reading of a record: the product's own round trip, by
/// connections that are in turns the application's role and a role with the same rights to which
/// no policy applies. Everything else is the same, the connections included.
final class RowSecurityCost {

  private static final String BOUND = DatabaseRole.APP.roleName();
  private static final String UNBOUND = "bench_unbound";

  private static final String MAKE_UNBOUND =
      """
      create role bench_unbound nologin bypassrls;
      grant usage on schema public to bench_unbound;
      grant select on all tables in schema public to bench_unbound;
      grant execute on all functions in schema public to bench_unbound;
      """;

  private final DatabaseAddress database;
  private final UUID person;
  private final UUID other;
  private final RecordQuery query = new RecordQuery(null);

  /// @param person whose record is read
  /// @param other somebody who must not see it
  RowSecurityCost(DatabaseAddress database, UUID person, UUID other) {
    this.database = database;
    this.person = person;
    this.other = other;
  }

  /// How many times longer the reading takes with row security, once for each pair of rounds.
  Samples ratios() throws Exception {
    try (var connections = Connections.open(database, PairedRounds.CONNECTIONS)) {
      var first = connections.all().getFirst();
      try (var statement = first.createStatement()) {
        statement.execute(MAKE_UNBOUND);
      }
      var question = query.expecting(person, checkRoles(first));
      return PairedRounds.ratios(
          new PairedRounds.Way(connections.all(), BOUND, question),
          new PairedRounds.Way(connections.all(), UNBOUND, question));
    }
  }

  /// Row security does hide the record from another person, and hides nothing from the other role.
  private String checkRoles(Connection connection) throws SQLException {
    PairedRounds.become(List.of(connection), BOUND);
    var own = query.read(connection, person, person);
    var hidden = query.read(connection, other, person);
    PairedRounds.become(List.of(connection), UNBOUND);
    var unbound = query.read(connection, other, person);
    if (!own.equals(unbound) || hidden.length() * 10 > own.length()) {
      throw new IllegalStateException("Row security does not do what is to be measured: " + hidden);
    }
    return own;
  }
}
