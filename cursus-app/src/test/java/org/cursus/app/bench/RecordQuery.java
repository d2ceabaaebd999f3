package org.cursus.app.bench;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The product's own round trip for a whole record: who asks, and the query.
///
/// @param instant as of when; null for now
record RecordQuery(@Nullable Instant instant) {

  private static final String STORE = "org.cursus.app.record.RecordStore";
  private static final String IDENTITY =
      constant("org.cursus.app.platform.database.OneTrip", "IDENTITY");
  private static final String NOW = IDENTITY + constant(STORE, "PROFILE");
  private static final String AS_OF = IDENTITY + constant(STORE, "PROFILE_AS_OF");

  /// Reads a person's record as this caller, as `OneTrip` does.
  String read(Connection connection, UUID caller, UUID person) throws SQLException {
    try (var statement = connection.prepareStatement(instant == null ? NOW : AS_OF)) {
      statement.setString(1, caller.toString());
      statement.setObject(2, person);
      if (instant != null) {
        statement.setObject(3, instant.atOffset(ZoneOffset.UTC));
      }
      statement.execute();
      statement.getMoreResults();
      try (var rows = statement.getResultSet()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  /// Reads a person's own record again and again, and it must be this each time.
  PairedRounds.Question expecting(UUID person, String expected) {
    return connection -> {
      if (!read(connection, person, person).equals(expected)) {
        throw new IllegalStateException("A wrong record was read");
      }
    };
  }

  /// The product's own statement, wherever its class keeps it.
  private static String constant(String type, String name) {
    try {
      Field field = Class.forName(type).getDeclaredField(name);
      field.setAccessible(true);
      return Objects.requireNonNull((String) field.get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The product's statement has moved", e);
    }
  }
}
