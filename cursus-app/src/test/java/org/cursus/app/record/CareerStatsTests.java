package org.cursus.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Superuser;
import org.cursus.app.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.context.TestConstructor;

/// Everybody's roles are counted together, and each reads their own.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CareerStatsTests {

  private static final String NOT_ALLOWED = "42501";

  private final People people;
  private final Superuser superuser;
  private final DatabaseAddress database;
  private final CareerStatsRefresh refresh;

  CareerStatsTests(
      People people, Superuser superuser, DatabaseAddress database, CareerStatsRefresh refresh) {
    this.people = people;
    this.superuser = superuser;
    this.database = database;
    this.refresh = refresh;
  }

  private void count() {
    Caller.system().run(refresh::run);
  }

  private void addJob(UUID person, @Nullable String start, @Nullable String end, boolean current) {
    superuser
        .sql(
            """
            insert into work_experience (user_id, logical_entity_id, source, company, title,
              start_date, end_date, is_current)
            values (:id, gen_random_uuid(), 'manual', 'Northwind', 'Engineer', :start, :end, :current)
            """)
        .param("id", person)
        .param("start", start)
        .param("end", end)
        .param("current", current)
        .update();
  }

  private static String ask(Connection connection, @Nullable UUID caller, String sql)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      if (caller != null) {
        statement.execute("select set_config('app.user_id', '%s', true)".formatted(caller));
      }
      try (var rows = statement.executeQuery(sql)) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private String as(DatabaseRole role, @Nullable UUID caller, String sql) throws SQLException {
    try (var connection = TestDatabase.connect(database, role)) {
      connection.setAutoCommit(false);
      return ask(connection, caller, sql);
    }
  }

  @Test
  void aPersonSeesTheirJobsInNumbers() {
    var ana = people.signUp("Ana");
    addJob(ana.id(), "2015-03", "2018-03-14", false);
    addJob(ana.id(), "2018-04", "2019-04", false);
    count();
    var stats = ana.get("/api/v1/record/stats").json();
    assertThat(stats.get("counted").asBoolean()).isTrue();
    assertThat(stats.get("totalRoles").asInt()).isEqualTo(2);
    assertThat(stats.get("avgRoleDuration").asDouble()).isEqualTo(2.0);
    assertThat(stats.get("latestRoleStart").asString()).isEqualTo("2018-04");
    assertThat(stats.get("asOf").asString()).startsWith("20");
    assertThat(ana.getPage("/record").body())
        .contains("2 jobs, 2 years in each on average. The latest began in April 2018.");
  }

  @Test
  void aPersonWhoIsNotCountedYetIsTold() {
    var ana = people.signUp("Ana");
    count();
    addJob(ana.id(), "2020", null, true);
    var stats = ana.get("/api/v1/record/stats").json();
    assertThat(stats.get("counted").asBoolean()).isFalse();
    assertThat(stats.get("totalRoles").asInt()).isZero();
    assertThat(stats.get("avgRoleDuration").isNull()).isTrue();
    assertThat(ana.getPage("/record").body()).contains("counted within the hour");
    count();
    assertThat(ana.get("/api/v1/record/stats").json().get("totalRoles").asInt()).isEqualTo(1);
    assertThat(people.stranger().get("/api/v1/record/stats").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    // A year alone stands for its middle, and no role is shorter than a month.
    "2015, 2017, false, 2.0",
    "2015-07, 2017, false, 2.0",
    "2015, 2015, false, 0.08",
    "2015-12-31, 2015-01-01, false, 0.08",
    "2015-01, 2015-13, false, 1.0",
    // Unknown is not now.
    "2015-01, , false, ",
    ", 2015-01, false, ",
    "9999-01, , true, 0.08"
  })
  void partialDatesAreCountedAsFarAsTheyAreKnown(
      @Nullable String start, @Nullable String end, boolean current, @Nullable Double years)
      throws SQLException {
    var ana = people.signUp("Ana").id();
    addJob(ana, start, end, current);
    count();
    var found = as(DatabaseRole.APP, ana, "select avg_role_duration from user_career_stats");
    assertThat(found == null ? null : Double.valueOf(found)).isEqualTo(years);
  }

  @Test
  void whoWorksSomewhereNowIsCountedUntilNow() throws SQLException {
    var ana = people.signUp("Ana").id();
    var start =
        superuser
            .sql("select to_char(now() at time zone 'UTC' - interval '30 months', 'YYYY-MM')")
            .query(String.class)
            .single();
    addJob(ana, start, null, true);
    count();
    assertThat(as(DatabaseRole.APP, ana, "select avg_role_duration from user_career_stats"))
        .isEqualTo("2.5");
  }

  @Test
  void nobodyReadsTheNumbersOfAnother() throws SQLException {
    var ana = people.signUp("Ana").id();
    var ben = people.signUp("Ben").id();
    addJob(ana, "2015", "2017", false);
    addJob(ben, "2015", "2017", false);
    count();
    for (var role : new DatabaseRole[] {DatabaseRole.APP, DatabaseRole.WORKER}) {
      var all = "select string_agg(user_id::text, ' ') from user_career_stats";
      assertThat(as(role, ana, all)).isEqualTo(ana.toString());
      assertThat(as(role, ben, all)).isEqualTo(ben.toString());
      assertThat(as(role, null, all)).isNull();
      assertThat(as(role, ben, all + " where user_id = '%s'".formatted(ana))).isNull();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = DatabaseRole.class,
      names = {"APP", "WORKER", "ADMIN", "SYSTEM"})
  void noRoleOfTheApplicationReachesWhatLiesBehind(DatabaseRole role) {
    var ana = people.signUp("Ana").id();
    var tries =
        new String[] {
          "select user_id from internal.user_career_stats",
          "refresh materialized view internal.user_career_stats",
          role == DatabaseRole.SYSTEM
              ? "select career_stats_of_caller()"
              : "select refresh_career_stats()",
          role == DatabaseRole.APP || role == DatabaseRole.WORKER
              ? "select refreshed_at from internal.refreshes"
              : "select user_id from user_career_stats"
        };
    for (var sql : tries) {
      assertThatThrownBy(() -> as(role, ana, sql))
          .as(sql)
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_ALLOWED));
    }
  }

  @Test
  void countingStopsNoReaderAndDoesNothingTwice() throws SQLException {
    var ana = people.signUp("Ana").id();
    addJob(ana, "2015-01", "2016-01", false);
    count();
    count();
    var roles = "select total_roles from user_career_stats";
    try (var reader = TestDatabase.connect(database, DatabaseRole.APP)) {
      reader.setAutoCommit(false);
      assertThat(ask(reader, ana, roles)).isEqualTo("1");
      addJob(ana, "2017", "2018", false);
      // The reader's transaction is open, so that a count that is not beside readers would hang.
      count();
      assertThat(ask(reader, ana, roles)).isEqualTo("2");
    }
  }

  @Test
  void theQueueCountsEachHour() {
    assertThat(
            superuser
                .sql(
                    """
                    select count(*)
                    from scheduled_tasks
                    where task_instance = 'recurring'
                      and task_name in ('career-stats', 'table-sizes')
                    """)
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }
}
