package org.cursus.app.onet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The structure of a generation of releases: its files, and the tables that they become. Each is
/// one data file beside the program; a new generation is another file.
///
/// @param first the first release that is built so, such as `30.1`
/// @param last the last one
record Structure(String first, String last, List<Table> tables) {

  /// The newest first: features are written against its tables.
  private static final List<String> FILES =
      List.of("structure-30.1.json", "structure-29.0.json", "structure-20.3.json");

  /// What the file leaves out is false.
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  /// A file of a release and its table.
  ///
  /// @param file the file's name without `.txt`
  /// @param holds what the table holds, in a sentence
  /// @param key the columns that make a row unique
  /// @param primary whether that is declared as the primary key (no column of it may be null)
  record Table(
      String file,
      String name,
      String holds,
      List<Column> columns,
      List<String> key,
      boolean primary,
      List<Reference> references) {

    Table {
      references = references == null ? List.of() : references;
    }

    /// The columns that the table keeps, without the names that files repeat.
    List<Column> kept() {
      return columns.stream().filter(column -> column.name() != null).toList();
    }

    /// The place of a column in a line of the file, from 0.
    int place(String column) {
      return IntStream.range(0, columns.size())
          .filter(i -> column.equals(columns.get(i).name()))
          .findFirst()
          .orElseThrow();
    }

    List<String> headers() {
      return columns.stream().map(Column::header).toList();
    }
  }

  /// A column of a file.
  ///
  /// @param name the column of the table, or null for a name that another table has already
  /// @param type its PostgreSQL type
  record Column(String header, @Nullable String name, @Nullable String type, boolean required) {

    boolean isDate() {
      return "date".equals(type);
    }
  }

  /// What columns of a table refer to.
  record Reference(List<String> columns, String table, List<String> key) {}

  /// The newest structure.
  static Structure newest() {
    return read(FILES.getFirst());
  }

  /// The structure of a release.
  ///
  /// @throws ReleaseRefused when it is older or newer than any that is known
  static Structure of(String release) throws ReleaseRefused {
    var all = FILES.stream().map(Structure::read).toList();
    return all.stream()
        .filter(each -> each.covers(release))
        .findFirst()
        .orElseThrow(() -> ReleaseRefused.unknownRelease(release, known(all)));
  }

  private static String known(List<Structure> all) {
    return all.stream()
        .map(each -> each.first.equals(each.last) ? each.first : each.first + " to " + each.last)
        .collect(Collectors.joining(", "));
  }

  private boolean covers(String release) {
    return number(first) <= number(release) && number(release) <= number(last);
  }

  /// Releases are numbered by year and quarter: 29.3 is followed by 30.0.
  private static int number(String release) {
    var parts = release.split("\\.");
    return Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1]);
  }

  private static Structure read(String file) {
    try (var stream = Structure.class.getResourceAsStream("/onet/" + file)) {
      return JSON.readValue(stream, Structure.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
