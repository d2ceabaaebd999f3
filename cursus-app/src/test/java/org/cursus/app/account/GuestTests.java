package org.cursus.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.app.testing.People.PASSWORD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cursus.app.assessment.Configs;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Secrets;
import org.cursus.app.platform.files.FileVault;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;

/// Visitors without an account, and what becomes of theirs.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GuestTests {

  private static final byte[] CONTENT = {1, 2, 3};

  private final People people;
  private final Superuser superuser;
  private final FileVault files;
  private final Configs configs;
  private final TransactionTemplate transactions;

  GuestTests(
      People people,
      Superuser superuser,
      FileVault files,
      Configs configs,
      TransactionTemplate transactions) {
    this.configs = configs;
    this.people = people;
    this.superuser = superuser;
    this.files = files;
    this.transactions = transactions;
  }

  private UUID idOf(Person guest) {
    return superuser
        .sql("select s.user_id from user_sessions s where s.secret_hash = :hash")
        .param("hash", Secrets.hash(String.valueOf(guest.token())))
        .query(UUID.class)
        .single();
  }

  /// A run with an answer, a conversation about it with a message, and a report with a link.
  private UUID belongings(UUID userId) {
    var id = Ids.next();
    superuser
        .sql(
            """
            with s as (
              insert into audit_sessions (user_id, id, config_id) values (:userId, :id, :config)
            ), h as (
              insert into chat_sessions (user_id, id, audit_session_id) values (:userId, :id, :id)
            ), m as (
              insert into chat_messages (user_id, id, session_id, message)
              values (:userId, :id, :id, 'x')
            ), a as (
              insert into audit_answers (
                user_id, id, audit_session_id, question_key, step_id, value, given_at)
              values (:userId, :id, :id, 'x', 'x', '1', now())
            ), r as (
              insert into audit_answer_revisions (
                user_id, id, audit_session_id, question_key, step_id, given_at)
              values (:userId, :id, :id, 'x', 'x', now())
            )
            select 1
            """)
        .param("id", id)
        .param("userId", userId)
        .param("config", configs.activeOf("quick-check").id())
        .query(Integer.class)
        .single();
    var file =
        Caller.person(userId).call(() -> transactions.execute(status -> files.keep(CONTENT)));
    superuser
        .sql(
            """
            with g as (
              insert into report_generations (
                user_id, id, session_id, basis, status, file_id, generated_at)
              values (:userId, :id, :id, 'x', 'completed', :file, now())
            )
            insert into report_links (user_id, id, report_id, secret_hash, expires_at)
            values (:userId, :id, :id, sha256(:id::text::bytea), now() + interval '1 day')
            """)
        .param("id", id)
        .param("userId", userId)
        .param("file", file)
        .update();
    return id;
  }

  private void assertHasAll(UUID userId) {
    for (var table :
        new String[] {
          "audit_sessions", "audit_answers", "audit_answer_revisions", "chat_sessions",
          "chat_messages", "report_generations", "report_links", "stored_files"
        }) {
      assertThat(superuser.rowsOf(userId, table)).as(table).isOne();
    }
    assertThat(
            superuser
                .sql("select is_guest from audit_sessions where user_id = :userId")
                .param("userId", userId)
                .query(Boolean.class)
                .single())
        .isFalse();
    var file =
        superuser
            .sql("select file_id from report_generations where user_id = :userId")
            .param("userId", userId)
            .query(UUID.class)
            .single();
    Optional<byte[]> content =
        Caller.person(userId).call(() -> transactions.execute(status -> files.find(file)));
    assertThat(content).hasValueSatisfying(found -> assertThat(found).isEqualTo(CONTENT));
  }

  private boolean isThere(UUID userId) {
    return superuser
        .sql("select exists (select from users where id = :id)")
        .param("id", userId)
        .query(Boolean.class)
        .single();
  }

  @Test
  void aGuestIsKnownAndReachesWhatIsForGuestsOnly() {
    var guest = people.guest();
    var me = guest.get("/api/v1/me");
    assertThat(me.json().path("role").asString()).isEqualTo("guest");
    assertThat(me.json().path("id").isNull()).isTrue();
    var refused = guest.get("/api/v1/resumes");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problem()).isEqualTo("/problems/account/account-needed");
    assertThat(guest.get("/api/v1/admin/ai").status()).isEqualTo(403);
    assertThat(guest.getPage("/record").body()).contains("href=\"/sign-up\"", "Error <span>403");
    assertThat(guest.getPage("/leave").body()).contains("Leave without an account?");
  }

  @Test
  void anEndedSecretIsToldHowToGoOn() {
    var guest = people.guest();
    superuser
        .sql("update user_sessions set expires_at = now() where user_id = :userId")
        .param("userId", idOf(guest))
        .update();
    var ended = guest.get("/api/v1/reports");
    assertThat(ended.status()).isEqualTo(401);
    assertThat(ended.problem()).isEqualTo("/problems/account/guest-ended");

    var browser = people.visitor();
    browser.keep("cursus_guest", "0".repeat(64));
    var page = browser.open("/reports");
    assertThat(page.status()).isEqualTo(401);
    assertThat(page.body()).contains("Begin again, or sign in.", "Go on without an account");
    assertThat(page.header("set-cookie")).startsWith("cursus_guest=; ").contains("Max-Age=0");
  }

  @Test
  void signingUpTurnsTheGuestIntoTheAccount() {
    var guest = people.guest();
    var id = idOf(guest);
    belongings(id);
    var email = People.newEmail("Gus");
    var account =
        guest.post(
            "/api/v1/users", Map.of("email", email, "password", PASSWORD, "fullName", "Gus"));
    assertThat(account.status()).isEqualTo(201);
    assertThat(account.json().get("id").asString()).isEqualTo(id.toString());
    assertHasAll(id);
    assertThat(guest.get("/api/v1/me").status())
        .as("the guest's secret does not open the account")
        .isEqualTo(401);
  }

  @Test
  void anAddressThatIsTakenLeavesTheGuestAsItWas() {
    var ana = people.signUp("Ana");
    var guest = people.guest();
    var taken =
        guest.post(
            "/api/v1/users", Map.of("email", ana.email(), "password", PASSWORD, "fullName", "Gus"));
    assertThat(taken.status()).isEqualTo(409);
    assertThat(guest.get("/api/v1/me").json().path("role").asString()).isEqualTo("guest");
  }

  @Test
  void signingInMovesEverythingOnceHoweverOftenAtOnce() {
    var ana = people.signUp("Ana");
    var guest = people.guest();
    var guestId = idOf(guest);
    belongings(guestId);
    superuser
        .sql(
            """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            values ('no-such-job', :guest || '/x', now() + interval '1 day', false, 1)
            """)
        .param("guest", guestId.toString())
        .update();
    var form = new HashMap<String, Object>();
    form.put("email", ana.email());
    form.put("password", PASSWORD);
    form.put("guestToken", guest.token());
    var answers = AtOnce.run(4, number -> people.stranger().post("/api/v1/tokens", form).status());
    assertThat(answers).containsOnly(201);
    assertHasAll(ana.id());
    assertThat(superuser.jobsOf(ana.id())).as("what waited").isOne();
    assertThat(superuser.jobsOf(guestId)).isZero();
    assertThat(isThere(guestId)).isFalse();
  }

  @Test
  void ofSeveralAccountsAtOnceOneGetsAllAndTheOthersKeepNothing() {
    var accounts = List.of(people.signUp("Ana"), people.signUp("Ben"), people.signUp("Cal"));
    for (int round = 0; round < 3; round++) {
      var guest = people.guest();
      belongings(idOf(guest));
      var answers =
          AtOnce.run(
              6,
              number -> {
                var form = new HashMap<String, Object>();
                form.put("email", accounts.get(number % 3).email());
                form.put("password", PASSWORD);
                form.put("guestToken", guest.token());
                return people.stranger().post("/api/v1/tokens", form).status();
              });
      assertThat(answers).containsOnly(201);
      for (var each : accounts) {
        assertThat(superuser.rowsOf(each.id(), "stored_files"))
            .isEqualTo(superuser.rowsOf(each.id(), "report_generations"));
        assertThat(moves(each.id())).isEqualTo(superuser.rowsOf(each.id(), "audit_sessions"));
      }
    }
  }

  private long moves(UUID userId) {
    return superuser
        .sql(
            "select count(*) from security_audit_log where user_id = :id and action = 'guest_moved'")
        .param("id", userId)
        .query(Long.class)
        .single();
  }

  @Test
  void whatAGuestDoesWhileSigningInIsMovedOrRefused() {
    var ana = people.signUp("Ana");
    var guest = people.guest();
    var place = "/api/v1/readiness/sessions/" + belongings(idOf(guest)) + "/answers";
    var form = Map.of("email", ana.email(), "password", PASSWORD, "guestToken", guest.token());
    var statuses =
        AtOnce.run(
            9,
            number ->
                number == 8
                    ? people.stranger().post("/api/v1/tokens", form).status()
                    : number % 2 == 0
                        ? guest.post("/api/v1/chat/sessions", Map.of()).status()
                        : guest
                            .post(
                                place,
                                Map.of(
                                    "answers",
                                    List.of(Map.of("question", "alone", "value", number % 5 + 1))))
                            .status());
    assertThat(statuses).contains(201).containsAnyOf(200, 401, 404).doesNotContain(500, 503);
    assertThat(guest.get("/api/v1/chat/sessions").status()).isEqualTo(401);
  }

  @Test
  void aBrowserTakesTheGuestAlongWhenItSignsIn() {
    var ana = people.signUp("Ana");
    var guest = people.guest();
    belongings(idOf(guest));
    var browser = people.visitor();
    browser.keep("cursus_guest", String.valueOf(guest.token()));
    browser.signIn(ana.email(), PASSWORD);
    assertHasAll(ana.id());
  }

  @Test
  void onlyTheGuestsSecretMovesAnything() {
    var ana = people.signUp("Ana");
    var ben = people.signUp("Ben");
    var form = new HashMap<String, Object>();
    form.put("email", ana.email());
    form.put("password", PASSWORD);
    form.put("guestToken", ben.token());
    belongings(ben.id());
    assertThat(people.stranger().post("/api/v1/tokens", form).status()).isEqualTo(201);
    assertThat(superuser.rowsOf(ben.id(), "audit_sessions")).isOne();
    assertThat(superuser.rowsOf(ana.id(), "audit_sessions")).isZero();
  }

  @Test
  void guestsWhoDoNotComeBackAreErasedWithAllThatIsTheirs() {
    var gone = people.guest();
    var goneId = idOf(gone);
    belongings(goneId);
    var here = people.guest();
    var hereId = idOf(here);
    superuser
        .sql("update users set created_at = now() - interval '40 days' where id in (:gone, :here)")
        .param("gone", goneId)
        .param("here", hereId)
        .update();
    superuser
        .sql(
            "update user_sessions set last_used_at = now() - interval '31 days' where user_id = :id")
        .param("id", goneId)
        .update();
    int erased =
        superuser
            .sql("select erase_unclaimed_guests(now() - interval '30 days', 100)")
            .query(Integer.class)
            .single();
    assertThat(erased).isPositive();
    assertThat(isThere(goneId)).isFalse();
    assertThat(superuser.rowsOf(goneId, "stored_files")).isZero();
    assertThat(isThere(hereId)).isTrue();
  }
}
