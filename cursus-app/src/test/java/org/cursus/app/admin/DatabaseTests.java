package org.cursus.app.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Superuser;
import org.cursus.app.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.json.JsonMapper;

/// What an operator sees of the database, and what nobody does.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DatabaseTests {

  private static final String NOT_ALLOWED = "42501";

  private final People people;
  private final Superuser superuser;
  private final DatabaseAddress database;
  private final SizeSampling sampling;

  DatabaseTests(
      People people, Superuser superuser, DatabaseAddress database, SizeSampling sampling) {
    this.people = people;
    this.superuser = superuser;
    this.database = database;
    this.sampling = sampling;
  }

  private Person admin() {
    var ida = people.signUp("Ida");
    superuser.promote(ida.id());
    return ida;
  }

  private void run(DatabaseRole role, String sql) throws SQLException {
    try (var connection = TestDatabase.connect(database, role);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long samples(String where) {
    return superuser
        .sql("select count(*) from table_size_samples where " + where)
        .query(Long.class)
        .single();
  }

  private void addSample(String table, int daysAgo, long bytes) {
    superuser
        .sql(
            """
            insert into table_size_samples (sampled_on, schema_name, table_name, size_bytes)
            values ((now() at time zone 'UTC')::date - :days::integer, 'public', :table, :bytes)
            """)
        .param("days", daysAgo)
        .param("table", table)
        .param("bytes", bytes)
        .update();
  }

  @Test
  void administratorsOnlySeeIt() {
    var ana = people.signUp("Ana");
    assertThat(ana.getPage("/admin/database").status()).isEqualTo(403);
    assertThat(ana.get("/api/v1/admin/database").status()).isEqualTo(403);
    assertThat(people.stranger().get("/api/v1/admin/database").status()).isEqualTo(401);
    var ida = admin();
    var page = ida.getPage("/admin/database");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("security_audit_log", "Statements that take the most time");
    assertThat(
            superuser
                .sql(
                    "select count(*) from security_audit_log"
                        + " where user_id = :id and action = 'database_read'")
                .param("id", ida.id())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void programsOfOperatorsGetTheSame() {
    var state = admin().get("/api/v1/admin/database").json();
    assertThat(state.get("counting").asString()).isEqualTo("ON");
    assertThat(state.get("bytes").asLong()).isPositive();
    assertThat(state.get("tables")).hasSize(12);
    var first = state.get("tables").get(0);
    assertThat(first.get("bytes").asLong())
        .isGreaterThanOrEqualTo(state.get("tables").get(1).get("bytes").asLong());
    assertThat(state.get("columns")).isNotEmpty();
  }

  @Test
  void statementsComeWithoutValues() throws SQLException {
    var secret = "a name that nobody else has";
    try (var app = TestDatabase.connect(database, DatabaseRole.APP);
        var statement = app.createStatement()) {
      statement.execute("select count(*) from users where full_name = '" + secret + "'");
      statement.execute("set application_name to '" + secret + "'");
    }
    var store = storeOf(database);
    assertThat(store.listSlowStatements())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.share()).isBetween(0.0, 1.0))
        .noneMatch(each -> each.statement().contains(secret))
        .noneMatch(each -> each.statement().toLowerCase(java.util.Locale.ROOT).startsWith("alter"));
    assertThat(
            superuser
                .sql("select count(*) from monitoring.pg_stat_statements where query like :secret")
                .param("secret", "%" + secret + "%")
                .query(Integer.class)
                .single())
        .as("not even the server keeps it")
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "APP, select * from table_sizes",
    "WORKER, select * from table_sizes",
    "APP, select * from performance_monitoring",
    "WORKER, select * from performance_monitoring",
    "SYSTEM, select * from performance_monitoring",
    "APP, select * from table_size_samples",
    "ADMIN, delete from table_size_samples",
    "APP, select * from monitoring.slow_statements()",
    "SYSTEM, select * from monitoring.slow_statements()",
    "ADMIN, select * from monitoring.pg_stat_statements",
    "ADMIN, select monitoring.pg_stat_statements_reset()"
  })
  void othersDoNotSeeIt(DatabaseRole role, String sql) {
    assertThatThrownBy(() -> run(role, sql))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_ALLOWED));
  }

  @Test
  void noValueOfAPersonIsShownAsACommonOne() throws SQLException {
    people.signUp("Ana");
    superuser.sql("analyze users").update();
    superuser.sql("analyze onet.task_statements").update();
    var common = "select count(most_common_vals)::integer from performance_monitoring where ";
    assertThat(
            superuser
                .sql("select count(*) from pg_stats where tablename = 'users'")
                .query(Integer.class)
                .single())
        .as("there is something to hide")
        .isPositive();
    assertThat(superuser.sql(common + "schemaname = 'public'").query(Integer.class).single())
        .isZero();
    assertThat(superuser.sql(common + "schemaname = 'onet'").query(Integer.class).single())
        .isPositive();
    try (var connection = TestDatabase.connect(database, DatabaseRole.ADMIN)) {
      var seen =
          JdbcClient.create(new SingleConnectionDataSource(connection, true))
              .sql("select distinct schemaname from performance_monitoring")
              .query(String.class)
              .list();
      assertThat(seen).contains("onet").doesNotContain("public");
    }
  }

  @Test
  void sizesAreKeptOnceADayForAYear() {
    Caller.system().run(sampling::run);
    long today = samples("sampled_on = (now() at time zone 'UTC')::date");
    assertThat(today).isGreaterThan(40);
    addSample("gone_for_long", 400, 10);
    addSample("gone_lately", 300, 10);
    Caller.system().run(sampling::run);
    assertThat(samples("sampled_on = (now() at time zone 'UTC')::date")).isEqualTo(today);
    assertThat(samples("table_name = 'gone_for_long'")).isZero();
    assertThat(samples("table_name = 'gone_lately'")).isEqualTo(1);
    assertThat(samples("table_name like 'security_audit_log\\_%'")).as("partitions").isZero();
  }

  @Test
  void growthIsDrawnWithItsNumbersBeside() {
    Caller.system().run(sampling::run);
    addSample("security_audit_log", 7, 1024);
    addSample("security_audit_log", 3, 2048);
    var body = admin().getPage("/admin/database").body();
    assertThat(body).contains("<polyline", "more since", "Sizes by day", "2.0 kB");
  }

  private static DatabaseStore storeOf(DatabaseAddress database) throws SQLException {
    var connection = TestDatabase.connect(database, DatabaseRole.ADMIN);
    return new DatabaseStore(
        JdbcClient.create(new SingleConnectionDataSource(connection, true)), JsonMapper.shared());
  }

  @Test
  void aDatabaseThatWasNotPreparedSaysHowItIs() throws SQLException {
    var copy = TestDatabase.copy();
    try (var connection = TestDatabase.superuser(copy);
        var statement = connection.createStatement()) {
      statement.execute("drop schema monitoring cascade");
    }
    var server = storeOf(copy).server();
    assertThat(server.counting()).isEqualTo(DatabaseState.Counting.NOT_PREPARED);
    assertThat(server.version()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 bytes",
    "1, 1 byte",
    "1023, 1023 bytes",
    "1024, 1.0 kB",
    "1572864, 1.5 MB",
    "5368709120, 5.0 GB",
    "2251799813685248, 2048.0 TB"
  })
  void sizesAreReadable(long bytes, String words) {
    assertThat(Sizes.words(bytes)).isEqualTo(words);
  }
}
