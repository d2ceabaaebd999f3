package org.cursus.app.platform.database;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.cursus.app.platform.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/// Reads one value in one round trip: the caller's identity and the query travel together, as one
/// implicit transaction. A third faster than begin, set, query, commit on the pages that are only a
/// query (docs/benchmarks.md), and like there nothing stays on the connection.
@Component
public final class OneTrip {

  private static final String IDENTITY = "select set_config('app.user_id', ?, true);\n";
  private final DataSource dataSource;

  OneTrip(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /// The single text value that the query gives for this caller, or null.
  ///
  /// @param sql takes the caller's id at each `?`, at most `parameters` times
  public @Nullable String readForCaller(String sql, int parameters) {
    return readForCaller(sql, parameters, List.of());
  }

  /// The same, with further parameters after the caller's id.
  public @Nullable String readForCaller(String sql, int parameters, List<Object> further) {
    UUID userId = Caller.current().requireUserId();
    var connection = DataSourceUtils.getConnection(dataSource);
    try (var statement = connection.prepareStatement(IDENTITY + sql)) {
      statement.setString(1, userId.toString());
      for (int i = 0; i < parameters; i++) {
        statement.setObject(i + 2, userId);
      }
      for (int i = 0; i < further.size(); i++) {
        statement.setObject(parameters + i + 2, further.get(i));
      }
      statement.execute();
      statement.getMoreResults();
      try (var rows = statement.getResultSet()) {
        return rows.next() ? rows.getString(1) : null;
      }
    } catch (SQLException e) {
      throw new SQLExceptionSubclassTranslator().translate("read for caller", sql, e);
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }
}
