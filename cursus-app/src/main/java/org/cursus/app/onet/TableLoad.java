package org.cursus.app.onet;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cursus.app.onet.Structure.Column;
import org.cursus.app.onet.Structure.Reference;
import org.cursus.app.onet.Structure.Table;
import org.postgresql.PGConnection;

/// Makes a table and fills it from its file: rows first, keys and indexes after, which is six times
/// faster than with them in place.
final class TableLoad {

  /// The absence of a value, as the files write it. Columns that must not be empty have none.
  private static final String COPY =
      "copy %s.%s (%s) from stdin with (format text, null 'n/a', freeze)";

  private final String schema;
  private final ReleaseFiles files;

  TableLoad(String schema, ReleaseFiles files) {
    this.schema = schema;
    this.files = files;
  }

  /// Makes the table without rows, keys or indexes.
  void create(Connection connection, Table table) throws SQLException {
    execute(
        connection,
        "create table %s.%s (%s)"
            .formatted(
                schema,
                table.name(),
                table.kept().stream().map(TableLoad::definition).collect(Collectors.joining(", "))),
        "comment on table %s.%s is '%s'".formatted(schema, table.name(), table.holds()));
  }

  private static String definition(Column column) {
    return column.name() + " " + column.type() + (column.required() ? " not null" : "");
  }

  /// Copies the rows in.
  ///
  /// @return how many
  /// @throws CleanFile.Spoiled for a line that is not as it must be
  long copy(Connection connection, Table table) throws SQLException, IOException {
    var columns = table.kept().stream().map(Column::name).collect(Collectors.joining(", "));
    try (var clean = new CleanFile(table, files.open(table.file()))) {
      long copied =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn(COPY.formatted(schema, table.name(), columns), clean, 1 << 16);
      if (copied != clean.rows()) {
        throw new IOException("PostgreSQL took another number of rows than were sent");
      }
      return copied;
    }
  }

  /// Adds the key, and an index for each way of looking from the other side.
  void index(Connection connection, Table table) throws SQLException {
    execute(connection, indexes(schema, table).toArray(String[]::new));
  }

  static List<String> indexes(String schema, Table table) {
    var statements = new ArrayList<String>();
    var key = String.join(", ", table.key());
    // Some columns of a key may be null, such as a category; two such rows are still the same.
    statements.add(
        "alter table %s.%s add constraint %2$s_key %s (%s)"
            .formatted(
                schema,
                table.name(),
                table.primary() ? "primary key" : "unique nulls not distinct",
                key));
    for (var reference : table.references()) {
      if (isLookedUp(table, reference)) {
        var column = reference.columns().getFirst();
        statements.add(
            "create index %s_%s on %s.%1$s (%2$s)".formatted(table.name(), column, schema));
      }
    }
    return statements;
  }

  /// Nobody asks for all values of a scale, or of one answer; the key begins with its first column.
  private static boolean isLookedUp(Table table, Reference reference) {
    return reference.columns().size() == 1
        && !reference.table().equals("scales_reference")
        && !table.key().getFirst().equals(reference.columns().getFirst());
  }

  static String constraint(Table table, Reference reference) {
    return table.name() + "_" + String.join("_", reference.columns()) + "_fkey";
  }

  /// Declares a reference, without looking at the rows yet.
  static String reference(String schema, Table table, Reference reference) {
    return "alter table %s.%s add constraint %s foreign key (%s) references %1$s.%s (%s) not valid"
        .formatted(
            schema,
            table.name(),
            constraint(table, reference),
            String.join(", ", reference.columns()),
            reference.table(),
            String.join(", ", reference.key()));
  }

  /// Looks at the rows.
  static String validation(String schema, Table table, Reference reference) {
    return "alter table %s.%s validate constraint %s"
        .formatted(schema, table.name(), constraint(table, reference));
  }

  static void execute(Connection connection, String... statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
