package org.cursus.app.platform.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A table whose rows go into the account archive as they are, and come back from it: the
/// statements for that. What a row cannot be without, or can, is told by its references.
///
/// @param name of the table, which has a `user_id`
/// @param order in which rows leave
/// @param leaving which rows `t` leave
/// @param needed references without which a row has no place
/// @param loose references that are left out where what they refer to did not come
public record ArchiveTable(
    String name, String order, String leaving, List<Reference> needed, List<Reference> loose) {

  /// A column of a row `r`, and the table whose `id` it holds.
  public record Reference(String column, String table) {

    private String found() {
      return "(select p.id from %s p where p.user_id = r.user_id and p.id = r.%s)"
          .formatted(table, column);
    }
  }

  /// A table all of whose rows leave, in the order of their ids.
  public static ArchiveTable of(String name) {
    return new ArchiveTable(name, "t.id", "true", List.of(), List.of());
  }

  /// Rows leave in another order.
  public ArchiveTable by(String otherOrder) {
    return new ArchiveTable(name, otherOrder, leaving, needed, loose);
  }

  /// Only some rows leave.
  public ArchiveTable where(String condition) {
    return new ArchiveTable(name, order, condition, needed, loose);
  }

  /// A row whose column refers to what did not come is left out; one without a value stays.
  public ArchiveTable under(String column, String table) {
    return new ArchiveTable(name, order, leaving, with(needed, column, table), loose);
  }

  /// A column that refers to what did not come is emptied.
  public ArchiveTable looselyUnder(String column, String table) {
    return new ArchiveTable(name, order, leaving, needed, with(loose, column, table));
  }

  private static List<Reference> with(List<Reference> references, String column, String table) {
    var more = new ArrayList<>(references);
    more.add(new Reference(column, table));
    return List.copyOf(more);
  }

  /// How rows leave, by table.
  public static Map<String, String> exports(List<ArchiveTable> tables) {
    return each(tables, ArchiveTable::export);
  }

  /// How rows come in, by table.
  public static Map<String, String> adds(List<ArchiveTable> tables) {
    return each(tables, ArchiveTable::add);
  }

  private static Map<String, String> each(
      List<ArchiveTable> tables, Function<ArchiveTable, String> sql) {
    var statements = new LinkedHashMap<String, String>();
    tables.forEach(table -> statements.put(table.name, sql.apply(table)));
    return statements;
  }

  private String export() {
    return """
    select (to_jsonb(t) - 'user_id')::text
    from %s t
    where t.user_id = :userId
      and %s
    order by %s
    """
        .formatted(name, leaving, order);
  }

  private String add() {
    var emptied = new StringBuilder();
    for (var each : loose) {
      emptied.append(emptied.isEmpty() ? "" : ", ");
      emptied.append("'%s', %s".formatted(each.column(), each.found()));
    }
    var places = new StringBuilder();
    for (var each : needed) {
      places.append(
          "  and (r.%s is null or %s is not null)\n".formatted(each.column(), each.found()));
    }
    return """
    insert into %1$s
    select x.*
    from jsonb_populate_recordset(null::%1$s, :rows::jsonb) r
    cross join lateral jsonb_populate_record(r, jsonb_build_object(%2$s)) x
    where r.user_id = :userId
    %3$son conflict do nothing
    """
        .formatted(name, emptied, places);
  }
}
