package org.cursus.app.onet;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.cursus.app.onet.Structure.Reference;
import org.cursus.app.onet.Structure.Table;

/// Loads a release into the schema `onet_next`: every file into its table, typed, keyed and
/// referenced. Nobody sees that schema before the exchange, so whatever happens on the way changes
/// nothing for anybody.
final class ReleaseLoad {

  static final String SCHEMA = "onet_next";

  /// While one waits for the disk or the file, the other works; more would only share two cores.
  private static final int WORKERS = 2;

  private static final String READERS = "cursus_app, cursus_worker, cursus_admin, cursus_system";

  private final OwnerConnections connections;
  private final Release release;
  private final LoadProgress progress;
  private final TableLoad loads;
  private final Fault faults;

  ReleaseLoad(OwnerConnections connections, Release release, LoadProgress progress) {
    this.connections = connections;
    this.release = release;
    this.progress = progress;
    this.loads = new TableLoad(SCHEMA, release.files());
    this.faults = new Fault(release.files());
  }

  /// What a load brought.
  ///
  /// @param rows by table
  /// @param absent tables that are there and empty, since no file came with them
  record Loaded(Map<String, Long> rows, Set<String> absent) {}

  /// @param missing files that did not come
  /// @throws ReleaseRefused for a fault in the release, which it names
  Loaded run(Connection connection, Set<String> missing)
      throws SQLException, IOException, ReleaseRefused {
    dropUnfinished(connection);
    TableLoad.execute(
        connection,
        "create schema " + SCHEMA,
        "grant usage on schema %s to %s".formatted(SCHEMA, READERS));
    var present =
        release.structure().tables().stream()
            .filter(table -> !missing.contains(table.file()))
            .toList();
    var absent = new ArrayList<>(release.structure().tables());
    absent.removeAll(present);
    absent.addAll(newer(release.structure()));
    progress.began(release.name(), present.size());
    var rows = fill(present);
    for (var table : absent) {
      loads.create(connection, table);
      loads.index(connection, table);
    }
    progress.step("Checking references.");
    refer(connection, present);
    TableLoad.execute(
        connection, "grant select on all tables in schema %s to %s".formatted(SCHEMA, READERS));
    return new Loaded(rows, absent.stream().map(Table::name).collect(Collectors.toSet()));
  }

  static void dropUnfinished(Connection connection) throws SQLException {
    TableLoad.execute(connection, "drop schema if exists " + SCHEMA + " cascade");
  }

  /// The tables of today's structure that an older one does not know: they are made without rows,
  /// so that every query finds every table.
  private static List<Table> newer(Structure structure) {
    var known = structure.tables().stream().map(Table::name).collect(Collectors.toSet());
    return Structure.newest().tables().stream()
        .filter(table -> !known.contains(table.name()))
        .toList();
  }

  private Map<String, Long> fill(List<Table> tables) throws IOException, ReleaseRefused {
    var rows = new ConcurrentHashMap<String, Long>();
    inParallel(
        largestFirst(tables),
        (connection, table) -> {
          try {
            connection.setAutoCommit(false);
            loads.create(connection, table);
            long count = loads.copy(connection, table);
            loads.index(connection, table);
            connection.commit();
            connection.setAutoCommit(true);
            // Without it the planner would know nothing of the rows until autovacuum comes by.
            TableLoad.execute(connection, "analyze %s.%s".formatted(SCHEMA, table.name()));
            rows.put(table.name(), count);
            progress.loaded(table.file(), count);
          } catch (SQLException e) {
            throw faults.of(table, e);
          }
        });
    return new TreeMap<>(rows);
  }

  private List<Table> largestFirst(List<Table> tables) throws IOException {
    var sizes = new TreeMap<String, Long>();
    for (var table : tables) {
      sizes.put(table.name(), release.files().size(table.file()));
    }
    return tables.stream()
        .sorted(Comparator.comparing((Table table) -> sizes.get(table.name())).reversed())
        .toList();
  }

  /// Declares all references first, which locks both tables for a moment, and then looks at the
  /// rows, which locks nobody out.
  private void refer(Connection connection, List<Table> present)
      throws SQLException, IOException, ReleaseRefused {
    record Check(Table table, Reference reference) {}
    var names = present.stream().map(Table::name).collect(Collectors.toSet());
    var checks = new ArrayList<Check>();
    for (var table : present) {
      for (var reference : table.references()) {
        // Nothing can be said of a table whose file did not come.
        if (names.contains(reference.table())) {
          TableLoad.execute(connection, TableLoad.reference(SCHEMA, table, reference));
          checks.add(new Check(table, reference));
        }
      }
    }
    inParallel(
        checks,
        (worker, check) -> {
          try {
            TableLoad.execute(
                worker, TableLoad.validation(SCHEMA, check.table(), check.reference()));
          } catch (SQLException e) {
            throw faults.of(check.table(), e);
          }
        });
  }

  private interface Work<T> {
    void on(Connection connection, T item) throws SQLException, IOException, ReleaseRefused;
  }

  /// Does all of them, a few at a time; the first fault ends the rest.
  private <T> void inParallel(Collection<T> items, Work<T> work)
      throws IOException, ReleaseRefused {
    var queue = new ConcurrentLinkedQueue<>(items);
    try (var workers = Executors.newFixedThreadPool(WORKERS)) {
      var futures = new ArrayList<Future<?>>();
      for (int i = 0; i < WORKERS; i++) {
        futures.add(
            workers.submit(
                () -> {
                  try (var connection = connections.open()) {
                    for (var item = queue.poll(); item != null; item = queue.poll()) {
                      work.on(connection, item);
                    }
                    return null;
                  } finally {
                    // When all went well it is empty; else nobody need go on.
                    queue.clear();
                  }
                }));
      }
      for (var future : futures) {
        await(future);
      }
    }
  }

  private static void await(Future<?> future) throws IOException, ReleaseRefused {
    try {
      future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case CleanFile.Spoiled spoiled -> throw spoiled.refusal();
        case ReleaseRefused refused -> throw refused;
        case IOException io -> throw io;
        case SQLException sql ->
            throw ReleaseRefused.because("The database refused: %s.".formatted(sql.getMessage()));
        default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ReleaseRefused.because("The load was stopped. What was live still is.");
    }
  }
}
