package org.cursus.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cursus.app.testing.People.PASSWORD;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.account.Accounts;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Superuser;
import org.cursus.app.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;

@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AuditTests {

  private static final String NOT_ALLOWED = "42501";

  private final People people;
  private final Superuser superuser;
  private final DatabaseAddress database;
  private final Accounts accounts;

  AuditTests(People people, Superuser superuser, DatabaseAddress database, Accounts accounts) {
    this.people = people;
    this.superuser = superuser;
    this.database = database;
    this.accounts = accounts;
  }

  /// What a person did, the oldest first.
  private List<String> deedsOf(UUID userId) {
    return superuser
        .sql("select action from security_audit_log where user_id = :id order by id")
        .param("id", userId)
        .query(String.class)
        .list();
  }

  private long failuresOfNobody() {
    return superuser
        .sql(
            "select count(*) from security_audit_log"
                + " where action = 'sign_in_failed' and user_id is null")
        .query(Long.class)
        .single();
  }

  private void run(DatabaseRole role, String sql) throws SQLException {
    try (var connection = TestDatabase.connect(database, role);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void tellsEachStepOfAnAccount() {
    var ana = people.signUp("Ana");
    var id = ana.id();
    var browser = people.visitor().signIn(ana.email(), PASSWORD);
    browser.fillIn("/account", "/account/tokens", Map.of("name", "backup"));
    browser.fillIn("/account", "/sign-out", Map.of());
    people.stranger().post("/api/v1/tokens", Map.of("email", ana.email(), "password", "wrong"));
    var token = ana.get("/api/v1/tokens").json().get(0).get("id").asString();
    ana.delete("/api/v1/tokens/" + token);
    assertThat(deedsOf(id))
        .containsExactly(
            "account_created",
            "token_issued",
            "signed_in",
            "token_issued",
            "signed_out",
            "sign_in_failed",
            "token_revoked");
  }

  @Test
  void tellsOfFailuresOfNobodyWeKnow() {
    superuser.forgetGuesses();
    long before = failuresOfNobody();
    people
        .stranger()
        .post("/api/v1/tokens", Map.of("email", People.newEmail("Nobody"), "password", "a guess"));
    assertThat(failuresOfNobody()).isEqualTo(before + 1);
  }

  @Test
  void tellsOfUploadsDownloadsAndDeletions() {
    var ana = people.signUp("Ana");
    var id = ana.id();
    var resume = ana.upload("ana.txt", "Ana Silva\nEngineer\n".getBytes(StandardCharsets.UTF_8));
    var resumeId = resume.json().get("id").asString();
    ana.get("/resumes/" + resumeId + "/file");
    ana.awaitDone(resumeId);
    assertThat(deedsOf(id))
        .containsExactly("account_created", "token_issued", "resume_uploaded", "resume_downloaded");
    assertThat(
            superuser
                .sql(
                    "select distinct resource_type || ' ' || resource_id from security_audit_log"
                        + " where user_id = :id and action like 'resume%'")
                .param("id", id)
                .query(String.class)
                .list())
        .containsExactly("resume " + resumeId);
  }

  @Test
  void aRoleIsChangedByTheOperatorAndNotByThePerson() {
    var ana = people.signUp("Ana");
    var id = ana.id();
    accounts.changeRole(id, "admin");
    assertThat(deedsOf(id)).doesNotContain("role_changed");
    assertThat(
            superuser
                .sql(
                    "select count(*) from security_audit_log where action = 'role_changed'"
                        + " and user_id is null and resource_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(ana.get("/api/v1/me").json().get("role").asString()).isEqualTo("admin");
  }

  @Test
  void whatFailsLeavesNoEntry() {
    var ana = people.signUp("Ana");
    var id = ana.id();
    ana.delete("/api/v1/tokens/" + UUID.randomUUID());
    ana.upload("ana.exe", new byte[] {'M', 'Z', 0, 1});
    assertThat(deedsOf(id)).containsExactly("account_created", "token_issued");
  }

  @ParameterizedTest
  @CsvSource({
    "APP, select action from security_audit_log",
    "APP, update security_audit_log set action = 'x'",
    "APP, delete from security_audit_log",
    "APP, truncate security_audit_log",
    "WORKER, select action from security_audit_log",
    "WORKER, delete from security_audit_log",
    "SYSTEM, select action from security_audit_log",
    "SYSTEM, delete from security_audit_log",
    "ADMIN, update security_audit_log set action = 'x'",
    "ADMIN, delete from security_audit_log"
  })
  void noRoleOfTheApplicationReadsOrChangesEntries(DatabaseRole role, String sql) {
    assertThatThrownBy(() -> run(role, sql))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_ALLOWED));
  }

  @ParameterizedTest
  @EnumSource(
      value = DatabaseRole.class,
      names = {"APP", "WORKER", "ADMIN"})
  void nobodyAddsAnEntryInTheNameOfAnother(DatabaseRole role) {
    var ana = people.signUp("Ana").id();
    assertThatThrownBy(
            () ->
                run(
                    role,
                    "insert into security_audit_log (id, user_id, action) select id, '%s', 'x'"
                            .formatted(ana)
                        + " from (select (lpad(to_hex((extract(epoch from now()) * 1000)::bigint),"
                        + " 12, '0') || '70008000000000000000')::uuid as id) i"))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NOT_ALLOWED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update security_audit_log set action = 'x'",
        "delete from security_audit_log",
        "truncate security_audit_log",
        // A partition of its own, whose name tells the month.
        "do $$ begin execute 'truncate security_audit_log_' || to_char(now() at time zone 'UTC', 'YYYY_MM'); end $$"
      })
  void notEvenTheOwnerChangesEntries(String sql) {
    people.signUp("Ana");
    assertThatThrownBy(() -> run(DatabaseRole.OWNER, sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("append-only");
  }

  @Test
  void administratorsSeeTheLogAndThatIsToldToo() {
    var ana = people.signUp("Ana");
    var id = ana.id();
    assertThat(ana.getPage("/admin/audit").status()).isEqualTo(403);
    superuser.promote(id);
    var page = ana.getPage("/admin/audit");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("Token issued", ana.email());
    assertThat(deedsOf(id)).endsWith("audit_read");
  }

  @Test
  void olderEntriesAreAPageAway() {
    var ana = people.signUp("Ana");
    superuser.promote(ana.id());
    for (int i = 0; i < 52; i++) {
      ana.getPage("/admin/audit");
    }
    var page = ana.getPage("/admin/audit").body();
    var next = page.substring(page.indexOf("/admin/audit?before="));
    var older = ana.getPage(next.substring(0, next.indexOf('"')));
    assertThat(older.status()).isEqualTo(200);
    assertThat(older.body()).contains("role=\"row\"");
    assertThat(ana.getPage("/admin/audit?before=nothing").status()).isEqualTo(400);
  }

  @Test
  void noEntryHoldsAnAddressOrAPassword() {
    var ana = people.signUp("Ana");
    people.visitor().signIn(ana.email(), PASSWORD);
    people.stranger().post("/api/v1/tokens", Map.of("email", ana.email(), "password", "wrong"));
    assertThat(superuser.sql("select l::text from security_audit_log l").query(String.class).list())
        .isNotEmpty()
        .noneMatch(row -> row.contains("@") || row.contains(PASSWORD) || row.contains("wrong"));
  }
}
