package org.cursus.app.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cursus.app.onet.LoadOptions;
import org.cursus.app.onet.LoadProgress;
import org.cursus.app.onet.OwnerConnections;
import org.cursus.app.onet.Releases;
import org.cursus.app.platform.Secrets;
import org.cursus.app.testing.OnetData;
import org.cursus.app.testing.TestDatabase;
import org.postgresql.PGConnection;

/// Loading a whole release against copying the same rows, already clean, into the same tables, in
/// turns.
final class OnetLoad implements Benchmark {

  private static final int ROUNDS = 5;
  private static final double RATIO_ALLOWED = 1.3;

  private static final String TABLES =
      """
      select c.relname
      from pg_class c
      where c.relnamespace = 'onet'::regnamespace
        and c.relkind = 'r'
      order by c.relname
      """;

  /// Keys first, since references need them.
  private static final String KEYS_INDEXES_REFERENCES =
      """
      select replace(d.definition, 'onet.', 'plain.')
      from (
        select format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname,
          pg_get_constraintdef(c.oid)) as definition,
          case c.contype when 'f' then 3 else 1 end as step
        from pg_constraint c
        where c.connamespace = 'onet'::regnamespace
          and c.contype in ('p', 'u', 'f')
        union all
        select pg_get_indexdef(i.indexrelid), 2
        from pg_index i
        join pg_class t on t.oid = i.indrelid
        where t.relnamespace = 'onet'::regnamespace
          and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
      ) d
      order by d.step
      """;

  @Override
  public String name() {
    return "onet-load";
  }

  @Override
  public String purpose() {
    return "Loading a release of O*NET, against a plain copy of its rows.";
  }

  @Override
  public void run(Figures figures) throws Exception {
    var real = OnetData.file("db_30_1_text.zip");
    var rest = OnetData.file("standin_30_1_text.zip");
    if (real.isEmpty() || rest.isEmpty()) {
      figures.progress("Skipped: the releases are not in ../shared/onet.");
      return;
    }
    var folder = Checkout.temporaryFolder();
    try (var server = RunningServer.start(folder.resolve("data"), Map.of());
        var connection = TestDatabase.superuser(server.database())) {
      var release = OnetData.together(folder.resolve("release"), real.get(), rest.get());
      var releases =
          new Releases(
              new OwnerConnections(
                  server.database(), Secrets.ofFile(folder.resolve("data/secret"))));
      load(releases, release);
      figures.add("onet-load-rows", rows(releases), "rows");
      var clean = unload(connection, folder.resolve("clean"));
      var loads = new ArrayList<Double>();
      var copies = new ArrayList<Double>();
      var ratios = new ArrayList<Double>();
      for (int round = 0; round < ROUNDS; round++) {
        figures.progress("Round %d of %d.".formatted(round + 1, ROUNDS));
        copies.add(plain(connection, clean));
        loads.add(load(releases, release));
        ratios.add(loads.getLast() / copies.getLast());
      }
      figures.add("onet-load-seconds", Samples.of(loads).median(), "s");
      figures.add("onet-plain-copy-seconds", Samples.of(copies).median(), "s");
      figures.add("onet-load-ratio", Samples.of(ratios).median(), "x", RATIO_ALLOWED);
    } finally {
      Checkout.remove(folder);
    }
  }

  private static double load(Releases releases, Path release) throws Exception {
    long started = System.nanoTime();
    releases.load(release, "benchmark", LoadOptions.USUAL, LoadProgress.NONE);
    return (System.nanoTime() - started) / 1e9;
  }

  private static long rows(Releases releases) throws Exception {
    return releases.status().getFirst().rows().values().stream().mapToLong(Long::longValue).sum();
  }

  /// Writes the rows of each table to a file, as COPY takes them back.
  private static List<Path> unload(Connection connection, Path folder)
      throws SQLException, IOException {
    Files.createDirectories(folder);
    var files = new ArrayList<Path>();
    for (var table : texts(connection, TABLES)) {
      var file = folder.resolve(table);
      try (var out = Files.newOutputStream(file)) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("copy onet." + table + " to stdout", out);
      }
      files.add(file);
    }
    return files;
  }

  /// As one would with psql: one connection, rows first, the rest after.
  private static double plain(Connection connection, List<Path> clean)
      throws SQLException, IOException {
    execute(connection, "drop schema if exists plain cascade");
    execute(connection, "create schema plain");
    // Of the live schema, so that both ways make the same.
    var after = texts(connection, KEYS_INDEXES_REFERENCES);
    long started = System.nanoTime();
    for (var file : clean) {
      var table = file.getFileName().toString();
      execute(connection, "create table plain.%s (like onet.%1$s)".formatted(table));
      try (InputStream in = Files.newInputStream(file)) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy plain." + table + " from stdin", in, 1 << 16);
      }
    }
    for (var statement : after) {
      execute(connection, statement);
    }
    return (System.nanoTime() - started) / 1e9;
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var all = new ArrayList<String>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
