package org.cursus.app.onet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cursus.app.onet.Structure.Table;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Says where in a file lies what PostgreSQL refused.
final class Fault {

  private static final String NO_DISK = "53100";
  private static final String DUPLICATE = "23505";
  private static final String NO_SUCH_KEY = "23503";
  private static final String EMPTY = "23502";

  private static final Pattern IN_COPY =
      Pattern.compile("COPY \\w+, line (\\d+)(?:, column (\\w+))?");
  private static final Pattern KEY = Pattern.compile("Key \\((.*?)\\)=\\((.*)\\) is ");

  private final ReleaseFiles files;

  Fault(ReleaseFiles files) {
    this.files = files;
  }

  /// @throws IOException when the file cannot be read again to find the line
  ReleaseRefused of(Table table, SQLException e) throws IOException {
    var server = e instanceof PSQLException refused ? refused.getServerErrorMessage() : null;
    if (server == null) {
      return ReleaseRefused.because("The database went away: %s.".formatted(e.getMessage()));
    }
    return switch (String.valueOf(server.getSQLState())) {
      case NO_DISK ->
          ReleaseRefused.because(
              "The disk of the database is full. Free about 1 GB and load again.");
      case DUPLICATE -> duplicate(table, server);
      case NO_SUCH_KEY -> noSuchKey(table, server);
      default -> inCopy(table, server);
    };
  }

  private ReleaseRefused inCopy(Table table, ServerErrorMessage server) {
    var where = IN_COPY.matcher(String.valueOf(server.getWhere()));
    var what = EMPTY.equals(server.getSQLState()) ? "there must be a value" : server.getMessage();
    if (!where.find()) {
      return ReleaseRefused.at(table.file(), 0, null, what + ".");
    }
    // COPY counts the rows that it was sent, and the header was not.
    long line = Long.parseLong(where.group(1)) + 1;
    var column = where.group(2) == null ? server.getColumn() : where.group(2);
    return ReleaseRefused.at(
        table.file(), line, column == null ? null : header(table, column), what + ".");
  }

  private ReleaseRefused duplicate(Table table, ServerErrorMessage server) throws IOException {
    var values = values(server);
    return ReleaseRefused.at(
        table.file(),
        line(table, table.key(), values, 2),
        headers(table, table.key()),
        "there are two rows with %s.".formatted(values));
  }

  private ReleaseRefused noSuchKey(Table table, ServerErrorMessage server) throws IOException {
    var values = values(server);
    var columns = columns(server);
    var target =
        table.references().stream()
            .filter(reference -> reference.columns().equals(columns))
            .map(Structure.Reference::table)
            .findFirst()
            .orElse("another table");
    return ReleaseRefused.at(
        table.file(),
        line(table, columns, values, 1),
        headers(table, columns),
        "there is no %s in %s.".formatted(values, target));
  }

  private static String values(ServerErrorMessage server) {
    var key = KEY.matcher(String.valueOf(server.getDetail()));
    return key.find() ? key.group(2) : "?";
  }

  private static List<String> columns(ServerErrorMessage server) {
    var key = KEY.matcher(String.valueOf(server.getDetail()));
    return key.find() ? List.of(key.group(1).split(", ")) : List.of();
  }

  private static @Nullable String header(Table table, String column) {
    return table.columns().stream()
        .filter(each -> column.equals(each.name()))
        .map(Structure.Column::header)
        .findFirst()
        .orElse(null);
  }

  private static String headers(Table table, List<String> columns) {
    return columns.stream()
        .map(column -> table.columns().get(table.place(column)).header())
        .collect(Collectors.joining(", "));
  }

  /// The line on which these values stand for the first or second time; 0 when it is not found.
  private long line(Table table, List<String> columns, String values, int time) throws IOException {
    var places = columns.stream().mapToInt(table::place).toArray();
    int seen = 0;
    long number = 0;
    try (var lines =
        new BufferedReader(
            new InputStreamReader(files.open(table.file()), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (values.equals(values(line.split("\t", -1), places)) && ++seen == time) {
          return number;
        }
      }
    }
    return 0;
  }

  private static String values(String[] fields, int[] places) {
    var values = new StringBuilder();
    for (int place : places) {
      var value = place < fields.length ? fields[place] : "";
      values.append(values.isEmpty() ? "" : ", ").append(value.equals("n/a") ? "null" : value);
    }
    return values.toString();
  }
}
