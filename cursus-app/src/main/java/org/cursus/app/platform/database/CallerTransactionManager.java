package org.cursus.app.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.cursus.app.platform.Caller;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/// Begins each transaction by telling PostgreSQL who is asking, for that transaction only. Row
/// level security reads it through `current_user_id()`.
final class CallerTransactionManager extends JdbcTransactionManager {

  CallerTransactionManager(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  protected void prepareTransactionalConnection(
      Connection connection, TransactionDefinition definition) throws SQLException {
    super.prepareTransactionalConnection(connection, definition);
    var userId = Caller.current().userId();
    if (userId != null) {
      try (var statement =
          connection.prepareStatement("select set_config('app.user_id', ?, true)")) {
        statement.setString(1, userId.toString());
        statement.execute();
      }
    }
  }
}
