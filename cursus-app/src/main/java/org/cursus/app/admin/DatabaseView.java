package org.cursus.app.admin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cursus.app.admin.DatabaseState.Counting;
import org.jspecify.annotations.Nullable;

/// The database as its page shows it: numbers in words and units.
///
/// @param cacheHits such as "99.2 %", null while nothing was read
/// @param advice how to have statements counted, null where they are
record DatabaseView(
    String version,
    String size,
    @Nullable String cacheHits,
    List<Table> tables,
    @Nullable String advice,
    List<Statement> statements,
    List<Index> unusedIndexes,
    List<Column> columns,
    List<Erasure> erasures) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final double PERCENT = 100;

  /// @param growth such as "2.1 MB more since 3 November 2026", null before there are two samples
  record Table(
      String name,
      String size,
      String rows,
      @Nullable String growth,
      @Nullable SvgGrowth plot,
      List<Day> days) {}

  record Day(String day, String size, String rows) {}

  record Statement(String text, String calls, String mean, String worst, String total) {}

  record Index(String name, String table, String size) {}

  record Column(String name, String distinct, String correlation) {}

  static DatabaseView of(DatabaseState state) {
    return new DatabaseView(
        state.version(),
        Sizes.words(state.bytes()),
        state.cacheHits() == null ? null : decimal(state.cacheHits() * PERCENT, 1) + " %",
        state.tables().stream().map(DatabaseView::table).toList(),
        advice(state.counting()),
        state.statements().stream().map(DatabaseView::statement).toList(),
        state.unusedIndexes().stream()
            .map(each -> new Index(each.index(), each.table(), Sizes.words(each.bytes())))
            .toList(),
        state.columns().stream().map(DatabaseView::column).toList(),
        state.erasures());
  }

  private static @Nullable String advice(Counting counting) {
    return switch (counting) {
      case ON -> null;
      case NOT_LOADED ->
          "This server does not count statements. To turn it on, set shared_preload_libraries ="
              + " 'pg_stat_statements' and pg_stat_statements.track_utility = off in"
              + " postgresql.conf, restart PostgreSQL, then restart Cursus. Where Cursus starts"
              + " without a superuser, run what ./cursus db bootstrap prints once more instead.";
      case NOT_PREPARED ->
          "This server counts statements, but the database was not prepared for showing them. Run"
              + " what ./cursus db bootstrap prints once more, as a superuser.";
    };
  }

  private static Table table(TableSize table) {
    var name = table.schema().equals("public") ? "" : table.schema() + ".";
    return new Table(
        name + table.table(),
        Sizes.words(table.bytes()),
        rows(table.rows()),
        growth(table.samples()),
        SvgGrowth.of(table.samples()),
        table.samples().reversed().stream()
            .map(each -> new Day(day(each.day()), Sizes.words(each.bytes()), rows(each.rows())))
            .toList());
  }

  private static @Nullable String growth(List<TableSize.Sample> samples) {
    if (samples.size() < 2) {
      return null;
    }
    var first = samples.getFirst();
    long more = samples.getLast().bytes() - first.bytes();
    var since = " since " + day(first.day());
    if (more == 0) {
      return "The same" + since;
    }
    return Sizes.words(Math.abs(more)) + (more > 0 ? " more" : " less") + since;
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String rows(@Nullable Long rows) {
    return rows == null ? "not known yet" : String.format(Locale.ENGLISH, "%,d", rows);
  }

  private static Statement statement(SlowStatement each) {
    return new Statement(
        each.brief(),
        String.format(Locale.ENGLISH, "%,d", each.calls()),
        decimal(each.meanMs(), 2) + " ms",
        decimal(each.worstMs(), 1) + " ms",
        decimal(each.totalMs() / 1000, 1) + " s, " + decimal(each.share() * PERCENT, 1) + " %");
  }

  private static Column column(ColumnSpread each) {
    var distinct =
        each.distinct() < 0
            ? decimal(-each.distinct() * PERCENT, 0) + " % of the rows"
            : String.format(Locale.ENGLISH, "%,.0f", each.distinct());
    return new Column(
        each.schema() + "." + each.table() + "." + each.column(),
        distinct,
        each.correlation() == null ? "not known" : decimal(each.correlation(), 2));
  }

  private static String decimal(double value, int places) {
    return String.format(Locale.ENGLISH, "%,." + places + "f", value);
  }
}
