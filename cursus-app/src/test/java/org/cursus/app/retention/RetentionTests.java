package org.cursus.app.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.application.SampleExports;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What is past its time is erased, and nothing else.
@CursusTest
class RetentionTests {

  private final People people;
  private final Superuser superuser;
  private final Retention retention;
  private final RetentionStore store;
  private final RetentionRules rules;
  private final TransactionTemplate transactions;
  private final Clock clock;

  RetentionTests(
      @Autowired People people,
      @Autowired Superuser superuser,
      @Autowired Retention retention,
      @Autowired RetentionStore store,
      @Autowired RetentionRules rules,
      @Autowired TransactionTemplate transactions,
      @Autowired Clock clock) {
    this.people = people;
    this.superuser = superuser;
    this.retention = retention;
    this.store = store;
    this.rules = rules;
    this.transactions = transactions;
    this.clock = clock;
  }

  private UUID newcomer() {
    var id = Ids.next();
    superuser
        .sql("insert into users (id, email) values (:id, :id || '@example.org')")
        .param("id", id)
        .update();
    return id;
  }

  private void run() {
    Caller.system().run(retention::run);
  }

  private void send(UUID user, UUID job, UUID export) {
    superuser
        .sql(
            """
            with a as (
              insert into job_applications (user_id, id, job_id) values (:user, :job, :job)
              on conflict do nothing
            )
            insert into job_application_documents (user_id, application_id, export_id)
            values (:user, :job, :export)
            """)
        .param("user", user)
        .param("job", job)
        .param("export", export)
        .update();
  }

  private void arrange(UUID user, String sql) {
    superuser.sql(sql).param("user", user).update();
  }

  private List<UUID> left(UUID user, String table) {
    return superuser
        .sql("select id from " + table + " where user_id = :user order by created_at, id")
        .param("user", user)
        .query(UUID.class)
        .list();
  }

  @Test
  void documentsGoAfterNinetyDaysUnlessTheyWereSent() {
    var ana = newcomer();
    var job = SampleExports.job(superuser, ana, "A");
    var old = SampleExports.add(superuser, ana, job, 91);
    var sent = SampleExports.add(superuser, ana, job, 400);
    var recent = SampleExports.add(superuser, ana, job, 89);
    var failed = SampleExports.add(superuser, ana, job, 92);
    superuser
        .sql("update generations set status = 'failed' where id = :id")
        .param("id", failed)
        .update();
    send(ana, job, sent);
    run();
    run();
    assertThat(left(ana, "generations")).containsExactly(sent, recent).doesNotContain(old);
    assertThat(left(ana, "exports")).containsExactlyInAnyOrder(sent, recent);
    assertThat(left(ana, "stored_files")).containsExactlyInAnyOrder(sent, recent);
  }

  @Test
  void reportsGoAfterNinetyDaysUnlessALinkOpensThem() {
    var ana = newcomer();
    arrange(
        ana,
        """
        insert into audit_sessions (user_id, id, config_id)
        values (:user, :user, (select c.id from scoring_configs c order by c.id limit 1))
        """);
    report(ana, 91);
    var linked = report(ana, 91);
    var recent = report(ana, 89);
    superuser
        .sql(
            """
            insert into report_links (user_id, id, report_id, secret_hash, expires_at)
            values (:user, :report, :report, sha256(:report::text::bytea), now() + interval '1 hour')
            """)
        .param("user", ana)
        .param("report", linked)
        .update();
    run();
    assertThat(left(ana, "report_generations")).containsExactlyInAnyOrder(linked, recent);
    assertThat(left(ana, "stored_files")).containsExactlyInAnyOrder(linked, recent);
    assertThat(left(ana, "audit_sessions")).containsExactly(ana);
  }

  private UUID report(UUID user, int days) {
    var id = Ids.next();
    superuser
        .sql(
            """
            with f as (
              insert into stored_files (user_id, id, size_bytes, content)
              values (:user, :id, 1, '\\x00')
            )
            insert into report_generations (user_id, id, session_id, status, basis, file_id,
              generated_at)
            values (:user, :id, :user, 'completed', :id::text, :id,
              now() - make_interval(days => :days))
            """)
        .param("user", user)
        .param("id", id)
        .param("days", days)
        .update();
    return id;
  }

  @Test
  void fiftyDocumentsStayAndOneThatWasSent() {
    var ana = newcomer();
    var job = SampleExports.job(superuser, ana, "A");
    for (int day = 60; day >= 1; day--) {
      var made = SampleExports.add(superuser, ana, job, day);
      if (day == 58) {
        send(ana, job, made);
      }
    }
    // So few rows in a statement that it takes several.
    int erased = 0;
    int once;
    do {
      once =
          Caller.system()
              .call(
                  () ->
                      transactions.execute(
                          status ->
                              store.generations(
                                  clock.instant().minus(rules.generations()), rules.kept(), 4)));
      erased += once;
      assertThat(once).isLessThanOrEqualTo(4);
    } while (once > 0);
    assertThat(erased).isGreaterThanOrEqualTo(9);
    assertThat(left(ana, "generations")).hasSize(51);
  }

  @Test
  void whatWasPutAwayOrDeletedGoesAfterThirtyDays() {
    var ana = newcomer();
    for (int days : new int[] {29, 31}) {
      var ago = "now() - interval '" + days + " days'";
      arrange(
          ana,
          """
          insert into sample_documents (user_id, id, document_type, original_text, word_count,
            character_count, line_count, is_active, archived_at)
          values (:user, gen_random_uuid(), 'resume', 'x', 1, 1, 1, false, %s)
          """
              .formatted(ago));
      arrange(
          ana,
          """
          insert into jobs (user_id, id, title, company, deleted_at)
          values (:user, gen_random_uuid(), 'x', 'x', %s)
          """
              .formatted(ago));
      superuser
          .sql(
              """
              with l as (
                insert into career_usage_log (user_id, id, feature_key, period, credits_reserved,
                  expires_at)
                values (:user, :id, 'external', '2026-11-01', 0, now())
              )
              insert into usage_request (user_id, idempotency_key, request_hash, usage_log_id,
                created_at)
              values (:user, :id::text, 'x', :id, %s)
              """
                  .formatted(ago))
          .param("user", ana)
          .param("id", Ids.next())
          .update();
    }
    var applied = SampleExports.job(superuser, ana, "applied");
    send(ana, applied, SampleExports.add(superuser, ana, applied, 200));
    var documented = SampleExports.job(superuser, ana, "documented");
    SampleExports.add(superuser, ana, documented, 5);
    for (int days : new int[] {29, 31}) {
      var deleted = SampleExports.add(superuser, ana, documented, 5);
      arrange(
          ana,
          """
          with t as (
            insert into templates (user_id, id, name, document_type, base, deleted_at)
            values (:user, '%1$s', 'Mine', 'resume', 'modern', now() - interval '%2$d days')
          )
          update generations
          set deleted_at = now() - interval '%2$d days'
          where user_id = :user
            and id = '%1$s'
          """
              .formatted(deleted, days));
    }
    arrange(
        ana,
        """
        update jobs
        set deleted_at = now() - interval '31 days'
        where user_id = :user
          and title in ('applied', 'documented')
        """);
    arrange(
        ana,
        """
        insert into job_application_events (user_id, id, application_id, kind, deleted_at)
        select :user, gen_random_uuid(), a.id, 'note', now() - d * interval '1 day'
        from job_applications a, generate_series(29, 31, 2) d
        where a.user_id = :user
        """);
    run();
    assertThat(left(ana, "sample_documents")).hasSize(1);
    assertThat(left(ana, "jobs")).hasSize(3).contains(applied, documented);
    assertThat(left(ana, "job_application_events")).hasSize(1);
    assertThat(left(ana, "generations")).hasSize(3).containsAll(left(ana, "templates"));
    assertThat(left(ana, "templates")).hasSize(1);
    assertThat(left(ana, "stored_files")).hasSize(3);
    assertThat(superuser.rowsOf(ana, "usage_request")).isEqualTo(1);
  }

  @Test
  void anAccountGoesWithAllThatIsItsThirtyDaysAfterItsDeletion() {
    var ana = people.signUp("Ana");
    ana.uploadAndWait("a.json", "{\"basics\": {\"name\": \"Ana\"}}".getBytes());
    var id = ana.id();
    var ben = newcomer();
    for (var person : List.of(id, ben)) {
      var job = SampleExports.job(superuser, person, "A");
      send(person, job, SampleExports.add(superuser, person, job, 1));
    }
    assertThat(ana.post("/api/v1/account/deletion", Map.of("password", People.PASSWORD)).status())
        .isEqualTo(200);
    run();
    assertThat(superuser.rowsOf(id, "jobs")).isEqualTo(1);
    var deleted = "update users set deleted_at = now() - interval '%d days' where id = :user";
    arrange(id, deleted.formatted(31));
    arrange(ben, deleted.formatted(29));
    run();
    for (var table :
        List.of("stored_files", "exports", "jobs", "resume_versions", "user_sessions")) {
      assertThat(superuser.rowsOf(id, table)).as(table).isZero();
    }
    assertThat(left(ben, "exports")).hasSize(1);
    var admin = people.signUp("Carl");
    superuser.promote(admin.id());
    assertThat(admin.getPage("/admin/database").body()).contains("accounts, ");
  }

  @ParameterizedTest
  @EnumSource(
      value = Caller.Role.class,
      names = {"APP", "WORKER", "ADMIN"})
  void onlyHousekeepingMayErase(Caller.Role role) {
    var caller = new Caller(role, newcomer());
    assertThatThrownBy(
            () ->
                caller.run(
                    () ->
                        transactions.executeWithoutResult(
                            status -> store.accounts(clock.instant(), 1))))
        .hasStackTraceContaining("permission denied");
  }
}
