package org.cursus.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Superuser;
import org.cursus.app.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;

/// What the database itself holds to, whatever a program asks of it.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RecordTests {

  private static final String NOT_ALLOWED = "42501";
  private static final String NOT_UNIQUE = "23505";

  private final People people;
  private final Superuser superuser;
  private final DatabaseAddress database;

  RecordTests(People people, Superuser superuser, DatabaseAddress database) {
    this.people = people;
    this.superuser = superuser;
    this.database = database;
  }

  /// What a role does in a transaction of a person.
  private interface Deed {
    void on(Connection connection) throws SQLException;
  }

  private void as(DatabaseRole role, UUID person, Deed deed) throws SQLException {
    try (var connection = TestDatabase.connect(database, role)) {
      connection.setAutoCommit(false);
      execute(connection, "select set_config('app.user_id', '%s', true)".formatted(person));
      deed.on(connection);
      connection.commit();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void assertRefused(DatabaseRole role, UUID person, String sql, String state) {
    assertThatThrownBy(() -> as(role, person, connection -> execute(connection, sql)))
        .as(sql)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
  }

  private static String addSkill(UUID person, UUID entry, int version) {
    return """
    insert into skill (user_id, logical_entity_id, version, source, name)
    values ('%s', '%s', %d, 'manual', 'Welding')
    """
        .formatted(person, entry, version);
  }

  private void fill(UUID person, int work, int education, int skills) {
    superuser
        .sql(
            """
            insert into work_experience (user_id, logical_entity_id, source, company, title)
            select :id, gen_random_uuid(), 'manual', 'Northwind', 'Engineer ' || n
            from generate_series(1, :count) n
            """)
        .param("id", person)
        .param("count", work)
        .update();
    superuser
        .sql(
            """
            insert into education (user_id, logical_entity_id, source, institution)
            select :id, gen_random_uuid(), 'manual', 'Porto ' || n
            from generate_series(1, :count) n
            """)
        .param("id", person)
        .param("count", education)
        .update();
    superuser
        .sql(
            """
            insert into skill (user_id, logical_entity_id, source, name)
            select :id, gen_random_uuid(), 'manual', 'skill ' || n
            from generate_series(1, :count) n
            """)
        .param("id", person)
        .param("count", skills)
        .update();
  }

  @Test
  void anEntryHasOneActiveVersion() throws SQLException {
    var ana = people.signUp("Ana").id();
    var entry = UUID.randomUUID();
    as(DatabaseRole.APP, ana, connection -> execute(connection, addSkill(ana, entry, 1)));
    assertRefused(DatabaseRole.APP, ana, addSkill(ana, entry, 2), NOT_UNIQUE);
    as(
        DatabaseRole.APP,
        ana,
        connection -> {
          execute(connection, "update skill set is_active = false");
          execute(connection, addSkill(ana, entry, 2));
        });
    assertThat(superuser.rowsOf(ana, "skill")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, false",
    "1, 0, 0, 40, false",
    "3, 0, 4, 40, false",
    "0, 1, 0, 30, false",
    "0, 0, 5, 30, false",
    "0, 1, 5, 60, false",
    "1, 1, 4, 70, true",
    "1, 0, 5, 70, true",
    "2, 2, 9, 100, true"
  })
  void completenessFollowsTheRule(
      int work, int education, int skills, int score, boolean complete) {
    var ana = people.signUp("Ana");
    fill(ana.id(), work, education, skills);
    var completeness = ana.get("/api/v1/record/completeness").json();
    assertThat(completeness.get("score").asInt()).isEqualTo(score);
    assertThat(completeness.get("is_complete").asBoolean()).isEqualTo(complete);
    assertThat(completeness.get("work_experience_count").asInt()).isEqualTo(work);
    assertThat(completeness.get("education_count").asInt()).isEqualTo(education);
    assertThat(completeness.get("skills_count").asInt()).isEqualTo(skills);
    int missing = (work == 0 ? 1 : 0) + (education == 0 ? 1 : 0) + (skills < 5 ? 1 : 0);
    assertThat(completeness.get("next").size()).isEqualTo(missing);
  }

  @Test
  void inactiveVersionsDoNotCount() {
    var ana = people.signUp("Ana");
    fill(ana.id(), 1, 1, 5);
    superuser
        .sql("update education set is_active = false where user_id = :id")
        .param("id", ana.id())
        .update();
    assertThat(ana.get("/api/v1/record/completeness").json().get("score").asInt()).isEqualTo(70);
    assertThat(ana.get("/api/v1/record").json().get("education").isEmpty()).isTrue();
  }

  @Test
  void askingForTheCompletenessOfAnotherCountsNothing() throws SQLException {
    var ana = people.signUp("Ana").id();
    var ben = people.signUp("Ben").id();
    fill(ben, 1, 1, 5);
    as(
        DatabaseRole.APP,
        ana,
        connection -> {
          var sql = "select calculate_profile_completeness('%s') ->> 'score'".formatted(ben);
          try (var statement = connection.createStatement();
              var rows = statement.executeQuery(sql)) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "personal_info",
        "work_experience",
        "education",
        "skill",
        "project",
        "certification",
        "volunteering",
        "publication",
        "award",
        "interest",
        "reference"
      })
  void versionsAreNeitherRewrittenNorRemoved(String table) {
    var ana = people.signUp("Ana").id();
    for (var role : new DatabaseRole[] {DatabaseRole.APP, DatabaseRole.WORKER}) {
      assertRefused(role, ana, "update " + table + " set evidence = '{}'", NOT_ALLOWED);
      assertRefused(role, ana, "update " + table + " set version = 9", NOT_ALLOWED);
      assertRefused(role, ana, "delete from " + table, NOT_ALLOWED);
      assertRefused(role, ana, "truncate " + table, NOT_ALLOWED);
    }
    for (var role : new DatabaseRole[] {DatabaseRole.ADMIN, DatabaseRole.SYSTEM}) {
      assertRefused(role, ana, "select from " + table, NOT_ALLOWED);
    }
  }

  @Test
  void nobodyAddsToTheRecordOfAnother() throws SQLException {
    var ana = people.signUp("Ana").id();
    var ben = people.signUp("Ben").id();
    fill(ben, 0, 0, 1);
    assertRefused(DatabaseRole.APP, ana, addSkill(ben, UUID.randomUUID(), 1), NOT_ALLOWED);
    as(
        DatabaseRole.APP,
        ana,
        connection -> execute(connection, "update skill set is_active = false"));
    assertThat(
            superuser
                .sql("select is_active from skill where user_id = :id")
                .param("id", ben)
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void withoutACallerThereIsNoRow() throws SQLException {
    var ana = people.signUp("Ana").id();
    fill(ana, 1, 1, 1);
    try (var connection = TestDatabase.connect(database, DatabaseRole.APP);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from skill")) {
      rows.next();
      assertThat(rows.getInt(1)).isZero();
    }
  }
}
