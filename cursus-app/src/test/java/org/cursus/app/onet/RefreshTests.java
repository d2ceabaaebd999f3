package org.cursus.app.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.testing.OnetData;
import org.cursus.app.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real releases follow each other while people read and write. Nobody may wait 50 ms for a lock:
/// PostgreSQL itself ends whoever does, and that fails the test.
class RefreshTests {

  private static final String IMPATIENT = "set lock_timeout = '50ms'";

  /// Of two tables in one statement: a mixture of releases would show.
  private static final String READ =
      """
      select (select count(*) from onet.occupation_data) || ' occupations, '
        || (select count(*) from onet.content_model_reference) || ' elements, '
        || (select count(*) from onet.task_statements t
          join onet.occupation_data o on o.onetsoc_code = t.onetsoc_code) || ' tasks'
      """;

  private static final String WRITE =
      """
      insert into target_occupation (user_id, onet_code)
      select ?, k.code
      from onet_key.occupation k
      order by random()
      limit 1
      on conflict do nothing
      """;

  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean ended = new AtomicBoolean();

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({"20.3, 30.1, 265, 168", "29.1, 30.1, 0, 0"})
  void readersAndWritersNoticeNothing(String from, String to, int retired, int added)
      throws Exception {
    var database = TestDatabase.copy();
    var releases = new Releases(new OwnerConnections(database, TestDatabase.SECRETS));
    load(releases, from);
    try (var superuser = TestDatabase.superuser(database)) {
      forget(superuser);
      var before = number(superuser, "select count(*) from onet_key.occupation");
      var person = person(superuser);
      load(releases, to, database, person);
      assertThat(seen).as("states that were read").hasSize(2);
      assertThat(
              number(
                  superuser,
                  "select count(*) from onet_key.occupation where retired_in = '%s'".formatted(to)))
          .isEqualTo(retired);
      assertThat(number(superuser, "select count(*) from onet_key.occupation"))
          .isEqualTo(before + added);
      checkReferences(superuser);
      releases.rollback();
      assertThat(releases.status().getFirst().name()).isEqualTo(from);
      checkReferences(superuser);
    }
  }

  /// The keys of the starter release would be counted, too.
  private static void forget(Connection superuser) throws SQLException {
    try (var statement = superuser.createStatement()) {
      statement.execute(
          """
          delete from onet_key.occupation k
          where not exists (select from onet.occupation_data o where o.onetsoc_code = k.code)
          """);
    }
  }

  private static void load(Releases releases, String name) throws Exception {
    var zip = OnetData.file("db_%s_text.zip".formatted(name.replace('.', '_')));
    assumeTrue(zip.isPresent(), "the releases of O*NET are not in ../shared/onet");
    releases.load(zip.get(), "test", new LoadOptions(true, 1, null), LoadProgress.NONE);
  }

  private void load(Releases releases, String name, DatabaseAddress database, UUID person)
      throws Exception {
    try (var people = Executors.newFixedThreadPool(4)) {
      var busy = new ArrayList<Future<Long>>();
      for (var work :
          List.<Callable<Long>>of(
              () -> read(database),
              () -> read(database),
              () -> write(database, person),
              () -> write(database, person))) {
        busy.add(people.submit(work));
      }
      try {
        load(releases, name);
        // Each reads and writes on for a moment in the new release.
        Thread.sleep(300);
      } finally {
        ended.set(true);
      }
      for (var each : busy) {
        assertThat(each.get()).as("what one of them did").isGreaterThan(10);
      }
    }
  }

  /// @return how often
  private long read(DatabaseAddress database) throws SQLException {
    long times = 0;
    try (var connection = TestDatabase.connect(database, DatabaseRole.APP);
        var settings = connection.createStatement();
        var statement = connection.prepareStatement(READ)) {
      settings.execute(IMPATIENT);
      for (; !ended.get(); times++) {
        try (var row = statement.executeQuery()) {
          row.next();
          seen.add(row.getString(1));
        }
      }
    }
    return times;
  }

  private long write(DatabaseAddress database, UUID person) throws SQLException {
    long times = 0;
    try (var connection = TestDatabase.connect(database, DatabaseRole.APP);
        var settings = connection.createStatement();
        var statement = connection.prepareStatement(WRITE)) {
      settings.execute(IMPATIENT);
      connection.setAutoCommit(false);
      for (; !ended.get(); times++) {
        settings.execute("select set_config('app.user_id', '%s', true)".formatted(person));
        statement.setObject(1, person);
        statement.executeUpdate();
        connection.commit();
      }
    }
    return times;
  }

  private static UUID person(Connection superuser) throws SQLException {
    var id = Ids.next();
    try (var statement =
        superuser.prepareStatement("insert into users (id, email) values (?, 'a@example.org')")) {
      statement.setObject(1, id);
      statement.executeUpdate();
    }
    return id;
  }

  private static void checkReferences(Connection superuser) throws SQLException {
    assertThat(
            number(
                superuser,
                """
                select count(*)
                from target_occupation t
                left join onet_key.occupation k on k.code = t.onet_code
                where k.code is null
                """))
        .isZero();
    assertThat(number(superuser, "select count(*) from target_occupation")).isPositive();
    assertThat(
            number(
                superuser,
                """
                select count(*)
                from pg_constraint c
                where c.contype = 'f'
                  and not c.convalidated
                """))
        .isZero();
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
