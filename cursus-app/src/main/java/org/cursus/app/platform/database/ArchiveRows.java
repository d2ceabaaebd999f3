package org.cursus.app.platform.database;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// Brings a person's rows out of some tables and back, by the statements of a store.
///
/// The person's own id, wherever it stands in a row, such as in what a sentence rests on, is
/// written as the nil UUID, and read back as the id of whoever the rows come to.
public final class ArchiveRows {

  private static final int AT_ONCE = 500;
  private static final String NOBODY = new UUID(0, 0).toString();

  private final JdbcClient jdbc;
  private final Map<String, String> exports;
  private final Map<String, String> adds;

  /// @param exports by table, in the order in which they leave; takes `userId`
  /// @param adds by table; takes `userId` and `rows`, a JSON array of rows by column
  public ArchiveRows(JdbcClient jdbc, Map<String, String> exports, Map<String, String> adds) {
    this.jdbc = jdbc;
    this.exports = exports;
    this.adds = adds;
  }

  /// Gives every row of a person.
  ///
  /// @param rows takes the table and the row
  public void export(UUID userId, BiConsumer<String, String> rows) {
    var own = userId.toString();
    exports.forEach(
        (table, sql) -> {
          RowCallbackHandler each =
              row ->
                  rows.accept(table, Objects.requireNonNull(row.getString(1)).replace(own, NOBODY));
          jdbc.sql(sql).withFetchSize(AT_ONCE).param("userId", userId).query(each);
        });
  }

  /// Adds rows to a person's.
  ///
  /// @throws IllegalArgumentException for a table that is none of these
  public void add(String table, UUID userId, List<ObjectNode> rows) {
    var sql = adds.get(table);
    if (sql == null) {
      throw new IllegalArgumentException(table);
    }
    rows.forEach(row -> row.put("user_id", userId.toString()));
    var text = rows.toString().replace(NOBODY, userId.toString());
    jdbc.sql(sql).param("userId", userId).param("rows", text).update();
  }
}
