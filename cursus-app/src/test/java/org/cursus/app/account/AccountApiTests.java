package org.cursus.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cursus.app.testing.People.PASSWORD;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Person.Answer;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;

@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AccountApiTests {

  private static final int FREE_ATTEMPTS = 5;

  private final People people;
  private final Superuser superuser;

  AccountApiTests(People people, Superuser superuser) {
    this.people = people;
    this.superuser = superuser;
  }

  /// All tests come from one network address, which is slowed down as a whole, too.
  @BeforeEach
  void forgetTheGuessesOfOtherTests() {
    superuser.forgetGuesses();
  }

  private static Map<String, Object> details() {
    var details = new HashMap<String, Object>();
    details.put("email", People.newEmail("Ana"));
    details.put("password", PASSWORD);
    details.put("fullName", "Ana Silva");
    return details;
  }

  private Answer signUp(Map<String, Object> details) {
    return people.stranger().post("/api/v1/users", details);
  }

  private Answer signUpWith(String member, Object value) {
    var details = details();
    details.put(member, value);
    return signUp(details);
  }

  private Answer askForToken(String email, String password) {
    return people
        .stranger()
        .post("/api/v1/tokens", Map.of("email", email, "password", password, "name", "a program"));
  }

  private static List<String> pointers(Answer answer) {
    var pointers = new ArrayList<String>();
    answer.json().path("errors").forEach(fault -> pointers.add(fault.get("pointer").asString()));
    return pointers;
  }

  private static void assertProblem(Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.problem()).isEqualTo("/problems/" + type);
    assertThat(answer.json().get("title").asString()).endsWith(".");
    assertThat(answer.json().get("status").asInt()).isEqualTo(status);
  }

  // Signing up

  @Test
  void signingUpMakesAnAccountAndNeverEchoesThePassword() {
    var details = details();
    var answer = signUp(details);
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location")).isEqualTo("/api/v1/me");
    assertThat(answer.json().get("email").asString()).isEqualTo(details.get("email"));
    assertThat(answer.json().get("fullName").asString()).isEqualTo("Ana Silva");
    assertThat(answer.json().get("role").asString()).isEqualTo("user");
    assertThat(answer.body()).doesNotContain(PASSWORD).doesNotContain("$2");
  }

  @Test
  void anAddressIsTakenWhateverItsCase() {
    var details = details();
    assertThat(signUp(details).status()).isEqualTo(201);
    details.put("email", details.get("email").toString().toUpperCase(Locale.ROOT));
    assertProblem(signUp(details), 409, "account/email-taken");
  }

  @Test
  void anAddressIsTakenOnceAlsoWhenAskedForAtOnce() {
    var details = details();
    var answers = AtOnce.run(4, number -> signUp(details).status());
    assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
  }

  @Test
  void eachInvalidDetailIsListedWithItsPlace() {
    var answer = signUp(Map.of("email", "nowhere", "password", "short", "fullName", " "));
    assertProblem(answer, 400, "account/details-invalid");
    assertThat(pointers(answer)).containsExactlyInAnyOrder("/email", "/password", "/fullName");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ana", "ana@", "@example.org", "ana@example", "a na@example.org", "a@@b.org"})
  void whatIsNoAddressIsRefused(String email) {
    var answer = signUpWith("email", email);
    assertProblem(answer, 400, "account/details-invalid");
    assertThat(pointers(answer)).containsExactly("/email");
  }

  @ParameterizedTest
  @CsvSource({
    "nine char, at least 10",
    "password123, easy to guess",
    "P4ssw0rd2024, easy to guess",
    "aaaaaaaaaaaa, easy to guess",
    "passwordpassword, easy to guess"
  })
  void weakPasswordsAreRefusedWithWhatToDo(String password, String reason) {
    var answer = signUpWith("password", password);
    assertProblem(answer, 400, "account/details-invalid");
    assertThat(pointers(answer)).containsExactly("/password");
    assertThat(answer.body()).contains(reason);
  }

  @Test
  void aPasswordBeyondWhatBcryptReadsIsRefused() {
    assertThat(pointers(signUpWith("password", "correct horse ".repeat(6))))
        .containsExactly("/password");
    // 25 characters, 75 bytes.
    assertThat(pointers(signUpWith("password", "日月火水木金土年時分秒春夏秋冬東西南北上下左右前後")))
        .containsExactly("/password");
    assertThat(signUpWith("password", "abcdefghijkl".repeat(6)).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "", "[]", "null", "{\"email\": \"ana@example.org\"", "\u0000"})
  void brokenJsonIsRefused(String body) {
    var answer = people.stranger().postRaw("/api/v1/users", "application/json", body);
    assertProblem(answer, 400, "platform/body-invalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"email", "password", "fullName"})
  void aDetailOfTheWrongTypeIsRefusedWithItsPlace(String member) {
    var answer = signUpWith(member, Map.of("not", "a text"));
    assertProblem(answer, 400, "platform/body-invalid");
    assertThat(pointers(answer)).containsExactly("/" + member);
  }

  @ParameterizedTest
  @ValueSource(strings = {"email", "password", "fullName"})
  void aMissingDetailIsRefusedWithItsPlace(String member) {
    var details = details();
    details.remove(member);
    var answer = signUp(details);
    assertProblem(answer, 400, "account/details-invalid");
    assertThat(pointers(answer)).containsExactly("/" + member);
  }

  @ParameterizedTest
  @CsvSource({"fullName, A\u0000na", "email, ana\u0000@example.org"})
  void aNulIsRefusedWhereItStands(String member, String text) {
    var answer = signUpWith(member, text);
    assertProblem(answer, 400, "account/details-invalid");
    assertThat(pointers(answer)).containsExactly("/" + member);
  }

  @Test
  void aNameOfAMegabyteIsRefused() {
    var answer = signUpWith("fullName", "a".repeat(1 << 20));
    assertProblem(answer, 400, "account/details-invalid");
    assertThat(pointers(answer)).containsExactly("/fullName");
  }

  @Test
  void passwordsAreKeptAsBcryptOfCostTwelve() {
    assertThat(new SecurityConfiguration().passwordEncoder().encode(PASSWORD))
        .matches("\\$2[aby]\\$12\\$[./A-Za-z0-9]{53}");
    // The people of the tests are quicker, by a bean in place of that one.
    var ana = people.signUp("Ana");
    assertThat(
            superuser
                .sql("select password_hash from users where id = :id")
                .param("id", ana.id())
                .query(String.class)
                .single())
        .matches("\\$2[aby]\\$04\\$[./A-Za-z0-9]{53}");
  }

  // Tokens

  @Test
  void addressAndPasswordGiveATokenThatEnds() {
    var ana = people.signUp("Ana");
    var answer = askForToken("  " + ana.email().toUpperCase(Locale.ROOT), PASSWORD);
    assertThat(answer.status()).isEqualTo(201);
    var expiresAt = Instant.parse(answer.json().get("expiresAt").asString());
    assertThat(Duration.between(Instant.now(), expiresAt))
        .isBetween(Duration.ofDays(89), Duration.ofDays(91));
    var token = answer.json().get("token").asString();
    assertThat(ana.withToken(token).id()).isEqualTo(ana.id());
  }

  @Test
  void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
    var ana = people.signUp("Ana");
    var wrong = askForToken(ana.email(), "not her password");
    var unknown = askForToken(People.newEmail("Nobody"), "not her password");
    assertProblem(wrong, 401, "account/sign-in-wrong");
    assertThat(unknown.body()).isEqualTo(wrong.body());
    assertThat(unknown.status()).isEqualTo(wrong.status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"email\": null}", "{\"email\": \"a\\u0000@b.org\"}"})
  void aSignInWithoutUsableDetailsIsAWrongOne(String body) {
    var answer = people.stranger().postRaw("/api/v1/tokens", "application/json", body);
    assertProblem(answer, 401, "account/sign-in-wrong");
  }

  @Test
  void aTokenMayBeCalledAnything() {
    var ana = people.signUp("Ana");
    for (var name : List.of("", " ", "a\u0000b", "x".repeat(1 << 20), "\ud83d\ude80".repeat(60))) {
      var answer =
          people
              .stranger()
              .post(
                  "/api/v1/tokens",
                  Map.of("email", ana.email(), "password", PASSWORD, "name", name));
      assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }
    ana.get("/api/v1/tokens")
        .json()
        .forEach(token -> assertThat(token.get("name").asString()).isNotBlank());
  }

  @Test
  void tokensAreListedWithoutTheirSecretsAndRevoked() {
    var ana = people.signUp("Ana");
    var second = askForToken(ana.email(), PASSWORD).json();
    var list = ana.get("/api/v1/tokens");
    assertThat(list.json().size()).isEqualTo(2);
    assertThat(list.body())
        .contains("a program")
        .doesNotContain(second.get("token").asString())
        .doesNotContain(String.valueOf(ana.token()));

    var other = ana.withToken(second.get("token").asString());
    var path = "/api/v1/tokens/" + second.get("id").asString();
    assertThat(other.get("/api/v1/me").status()).isEqualTo(200);
    assertThat(ana.delete(path).status()).isEqualTo(204);
    assertProblem(other.get("/api/v1/me"), 401, "platform/sign-in-required");
    assertProblem(ana.delete(path), 404, "account/token-not-found");
    assertThat(ana.get("/api/v1/tokens").json().size()).isEqualTo(1);
  }

  @Test
  void nobodyRevokesTheTokenOfAnother() {
    var ana = people.signUp("Ana");
    var ben = people.signUp("Ben");
    var id = ana.get("/api/v1/tokens").json().get(0).get("id").asString();
    assertProblem(ben.delete("/api/v1/tokens/" + id), 404, "account/token-not-found");
    assertThat(ben.get("/api/v1/tokens").body()).doesNotContain(id);
    assertThat(ana.get("/api/v1/me").status()).isEqualTo(200);
  }

  @Test
  void anEndedTokenIsWorthNothing() {
    var ana = people.signUp("Ana");
    superuser
        .sql("update user_sessions set expires_at = now() where user_id = :id")
        .param("id", ana.id())
        .update();
    assertProblem(ana.get("/api/v1/me"), 401, "platform/sign-in-required");
  }

  @Test
  void aClosedAccountIsLetInNoMore() {
    var ana = people.signUp("Ana");
    superuser
        .sql("update users set is_active = false where id = :id")
        .param("id", ana.id())
        .update();
    assertProblem(ana.get("/api/v1/me"), 401, "platform/sign-in-required");
    assertProblem(askForToken(ana.email(), PASSWORD), 401, "account/sign-in-wrong");
  }

  @Test
  void secretsOfSessionsAndTokensAreKeptHashedOnly() throws Exception {
    var ana = people.signUp("Ana");
    var browser = people.visitor().signIn(ana.email(), PASSWORD);
    var secrets = List.of(String.valueOf(ana.token()), browser.cookie("cursus_session"));
    var rows =
        superuser
            .sql("select s::text from user_sessions s where s.user_id = :id")
            .param("id", ana.id())
            .query(String.class)
            .list();
    assertThat(rows).hasSize(2);
    for (var secret : secrets) {
      assertThat(rows).noneMatch(row -> row.contains(secret));
      assertThat(
              superuser
                  .sql("select count(*) from user_sessions where secret_hash = :hash")
                  .param(
                      "hash",
                      MessageDigest.getInstance("SHA-256")
                          .digest(secret.getBytes(StandardCharsets.UTF_8)))
                  .query(Integer.class)
                  .single())
          .isEqualTo(1);
    }
  }

  // Leaving

  private int audited(Person person, String action) {
    return superuser
        .sql("select count(*) from security_audit_log where user_id = :id and action = :action")
        .param("id", person.id())
        .param("action", action)
        .query(Integer.class)
        .single();
  }

  private Answer signInAgain(Person person, boolean restore) {
    return people
        .stranger()
        .post(
            "/api/v1/tokens",
            Map.of("email", person.email(), "password", PASSWORD, "restore", restore));
  }

  @Test
  void anAccountIsLeftWithThePasswordAndCanBeHadBack() {
    var ana = people.signUp("Ana");
    var wrong = ana.post("/api/v1/account/deletion", Map.of("password", "not her password"));
    assertProblem(wrong, 400, "account/details-invalid");
    assertThat(pointers(wrong)).containsExactly("/password");
    assertThat(ana.post("/api/v1/account/deletion", Map.of("email", ana.email())).status())
        .isEqualTo(400);

    var left = ana.post("/api/v1/account/deletion", Map.of("password", PASSWORD));
    assertThat(left.status()).as(left.body()).isEqualTo(200);
    var erased = Instant.parse(left.json().get("erasedAfter").asString());
    assertThat(Duration.between(Instant.now(), erased))
        .isBetween(Duration.ofDays(29), Duration.ofDays(31));
    assertProblem(ana.get("/api/v1/me"), 401, "platform/sign-in-required");

    var details = details();
    details.put("email", ana.email());
    assertProblem(signUp(details), 409, "account/email-taken");
    assertProblem(askForToken(ana.email(), "a guess"), 401, "account/sign-in-wrong");
    var waiting = signInAgain(ana, false);
    assertProblem(waiting, 409, "account/account-deleted");
    // PostgreSQL keeps microseconds.
    assertThat(Instant.parse(waiting.json().get("erasedAfter").asString()))
        .isCloseTo(erased, within(1, ChronoUnit.MILLIS));

    var back = signInAgain(ana, true);
    assertThat(back.status()).isEqualTo(201);
    var again = ana.withToken(back.json().get("token").asString());
    assertThat(again.get("/api/v1/me").status()).isEqualTo(200);
    assertThat(audited(again, "account_deleted")).isEqualTo(1);
    assertThat(audited(again, "account_restored")).isEqualTo(1);
  }

  @Test
  void anAccountWithoutAPasswordIsLeftByTypingItsAddress() {
    var ana = people.signUp("Ana");
    superuser
        .sql("update users set password_hash = null, external_subject = :me where email = :me")
        .param("me", ana.email())
        .update();
    for (var proof : List.of("", "ben@example.org")) {
      var refused = ana.post("/api/v1/account/deletion", Map.of("email", proof));
      assertProblem(refused, 400, "account/details-invalid");
      assertThat(pointers(refused)).containsExactly("/email");
    }
    var typed = Map.of("email", ana.email().toUpperCase(Locale.ROOT));
    assertThat(ana.post("/api/v1/account/deletion", typed).status()).isEqualTo(200);
    assertThat(ana.get("/api/v1/me").status()).isEqualTo(401);
  }

  @Test
  void thePageOfLeavingSaysWhatHappensAndSigningInOffersToKeepTheAccount() {
    var ana = people.signUp("Ana");
    var browser = people.visitor().signIn(ana.email(), PASSWORD);
    assertThat(browser.open("/account/deletion").body())
        .contains("/api/v1/account/archive", "For 30 days you can change your mind");
    var wrong =
        browser.fillIn("/account/deletion", "/account/deletion", Map.of("password", "a guess"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.body()).contains("This is not your password.");
    var left =
        browser.fillIn("/account/deletion", "/account/deletion", Map.of("password", PASSWORD));
    assertThat(left.header("Location")).endsWith("/sign-in?notice=ACCOUNT_DELETED");
    assertThat(browser.cookie("cursus_session")).isEmpty();

    var form = Map.of("email", ana.email(), "password", PASSWORD);
    var offer = browser.fillIn("/sign-in", "/sign-in", form);
    assertThat(offer.status()).isEqualTo(409);
    assertThat(offer.body()).contains("Keep my account", "name=\"restore\"", ana.email());
    var kept = new HashMap<>(form);
    kept.put("restore", "true");
    assertThat(browser.fillIn("/sign-in", "/sign-in", kept).status()).isEqualTo(302);
    assertThat(browser.open("/account").status()).isEqualTo(200);
  }

  // Guessing

  private Answer guessUntilSlowedDown(String email) {
    for (int i = 0; i < FREE_ATTEMPTS; i++) {
      assertThat(askForToken(email, "guess number " + i).status()).isEqualTo(401);
    }
    // The first waits are short, so a slow machine may get a few more through.
    Answer answer;
    int more = 0;
    do {
      answer = askForToken(email, "one more guess");
    } while (answer.status() == 401 && ++more < 5);
    return answer;
  }

  @Test
  void guessingIsSlowedDownAfterFiveFailures() {
    var ana = people.signUp("Ana");
    var answer = guessUntilSlowedDown(ana.email());
    assertProblem(answer, 429, "account/too-many-attempts");
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 900);
    // Nor does the right password help now, or it would tell the guesser.
    assertProblem(askForToken(ana.email(), PASSWORD), 429, "account/too-many-attempts");
  }

  @Test
  void guessesSentAtOnceAreSlowedDownToo() {
    var ana = people.signUp("Ana");
    var answers = AtOnce.run(24, number -> askForToken(ana.email(), "guess " + number).status());
    assertThat(answers).containsOnly(401, 429);
    assertThat(answers.stream().filter(status -> status == 401)).hasSizeBetween(1, 8);
  }

  @Test
  void anUnknownAddressIsSlowedDownLikeAKnownOne() {
    assertProblem(
        guessUntilSlowedDown(People.newEmail("Nobody")), 429, "account/too-many-attempts");
  }

  @Test
  void successForgetsTheFailuresBeforeIt() {
    var ana = people.signUp("Ana");
    for (int round = 0; round < 2; round++) {
      for (int i = 1; i < FREE_ATTEMPTS; i++) {
        assertThat(askForToken(ana.email(), "a slip").status()).isEqualTo(401);
      }
      assertThat(askForToken(ana.email(), PASSWORD).status()).isEqualTo(201);
    }
  }

  @Test
  void manyPeopleBehindOneNetworkAddressMaySignIn() {
    var ana = people.signUp("Ana");
    var keys = "select coalesce(max(attempts), 0) from sign_in_throttle";
    var before = superuser.sql(keys).query(Integer.class).single();
    for (int i = 0; i < 3; i++) {
      assertThat(askForToken(ana.email(), PASSWORD).status()).isEqualTo(201);
    }
    // Only failures count against the network address.
    assertThat(superuser.sql(keys).query(Integer.class).single()).isEqualTo(before);
  }

  @Test
  void anAddressThatIsForgedInAHeaderHarmsNothing() {
    var ana = people.signUp("Ana");
    for (var forged :
        List.of("not an address", "203.0.113.9", "fe80::1%eth0", "1.2.3.4, 5.6.7.8")) {
      var answer =
          people
              .stranger()
              .send(
                  people
                      .stranger()
                      .request("/api/v1/tokens")
                      .header("X-Forwarded-For", forged)
                      .header("Content-Type", "application/json")
                      .POST(
                          BodyPublishers.ofString(
                              "{\"email\": \"%s\", \"password\": \"%s\"}"
                                  .formatted(ana.email(), PASSWORD))));
      assertThat(answer.status()).as(forged).isEqualTo(201);
    }
  }

  // Who I am

  @Test
  void everyoneSeesTheirOwnAccount() {
    var ana = people.signUp("Ana");
    var me = ana.get("/api/v1/me").json();
    assertThat(me.get("email").asString()).isEqualTo(ana.email());
    assertThat(me.get("fullName").asString()).isEqualTo("Ana");
    assertThat(me.get("role").asString()).isEqualTo("user");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/me",
        "/api/v1/tokens",
        "/api/v1/resumes",
        "/api/v1/record",
        "/api/v1/record/completeness",
        "/api/v1/record/json-resume"
      })
  void nothingIsShownWithoutAToken(String path) {
    assertProblem(people.stranger().get(path), 401, "platform/sign-in-required");
    assertProblem(
        people.stranger().withToken("no such token").get(path), 401, "platform/sign-in-required");
    assertThat(people.stranger().get(path).header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  void nothingIsRevokedWithoutAToken() {
    assertProblem(
        people.stranger().delete("/api/v1/tokens/" + UUID.randomUUID()),
        401,
        "platform/sign-in-required");
  }

  // What the API does not take

  @Test
  void anAddressThatLeadsNowhereIsAProblem() {
    var ana = people.signUp("Ana");
    assertProblem(ana.get("/api/v1/nowhere"), 404, "platform/not-found");
    assertProblem(ana.get("/api/v1/resumes/not-an-id"), 404, "platform/not-found");
  }

  @Test
  void aParameterThatCannotBeReadIsAProblemOfTheRequest() {
    var ana = people.signUp("Ana");
    assertProblem(ana.get("/api/v1/resumes?limit=many"), 400, "platform/request-invalid");
    assertProblem(ana.get("/api/v1/resumes?cursor=x"), 400, "platform/request-invalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/readiness?gone=%ED%A0%80", "/sign-in?notice=%FF"})
  void aQueryThatIsNoTextIsAProblemOfTheRequest(String path) {
    var refused = people.stranger().getPage(path);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("The request could not be understood.");
  }

  @Test
  void aFormThatIsTooLargeIsToldSo() {
    var refused =
        people
            .stranger()
            .postRaw(
                "/sign-in", "application/x-www-form-urlencoded", "email=" + "x".repeat(3 << 20));
    assertProblem(refused, 413, "web/body-too-large");
  }

  @Test
  void aPathThatNoProgramSendsIsAProblem() {
    var ana = people.signUp("Ana");
    for (var path : List.of("/api/v1//me", "/api/v1/me;x=1", "/api/v1/%2e%2e/me")) {
      assertProblem(ana.get(path), 400, "platform/request-invalid");
    }
  }

  @Test
  void theWrongKindOfRequestIsAProblem() {
    var ana = people.signUp("Ana");
    assertProblem(ana.delete("/api/v1/me"), 405, "platform/method-not-allowed");
    assertProblem(ana.get("/api/v1/users"), 405, "platform/method-not-allowed");
    assertProblem(
        people.stranger().postRaw("/api/v1/users", "text/plain", "hello"),
        415,
        "platform/media-type-unsupported");
    assertProblem(
        ana.send(ana.request("/api/v1/me").header("Accept", "image/png").GET()),
        406,
        "platform/not-acceptable");
  }

  // Browsers

  @Test
  void aFormWithoutItsCsrfTokenIsRefused() {
    var ana = people.signUp("Ana");
    var browser = people.visitor().signIn(ana.email(), PASSWORD);
    assertThat(browser.open("/account").status()).isEqualTo(200);
    assertThat(browser.post("/account/tokens", "", Map.of("name", "x")).status()).isEqualTo(403);
    assertThat(browser.post("/account/tokens", "guess", Map.of("name", "x")).status())
        .isEqualTo(403);
    assertThat(browser.fillIn("/account", "/account/tokens", Map.of("name", "x")).status())
        .isEqualTo(200);
  }

  @Test
  void aCookieAloneChangesNothingThroughTheApi() {
    var ana = people.signUp("Ana");
    var id = ana.get("/api/v1/tokens").json().get(0).get("id").asString();
    var cookie =
        "cursus_session=" + people.visitor().signIn(ana.email(), PASSWORD).cookie("cursus_session");
    var stranger = people.stranger();
    var path = "/api/v1/tokens/" + id;
    assertProblem(
        stranger.send(stranger.request(path).header("Cookie", cookie).DELETE()),
        403,
        "platform/page-expired");
    // A browser adds these by itself where a proxy asks for them, so they prove nothing.
    assertProblem(
        stranger.send(
            stranger
                .request(path)
                .header("Cookie", cookie)
                .header("Authorization", "Basic YTpi")
                .DELETE()),
        403,
        "platform/page-expired");
    assertThat(ana.get("/api/v1/me").status()).isEqualTo(200);
  }

  @Test
  void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
    var ana = people.signUp("Ana");
    var answer =
        people
            .visitor()
            .fillIn("/sign-in", "/sign-in", Map.of("email", ana.email(), "password", PASSWORD));
    assertThat(answer.headers().get("set-cookie"))
        .filteredOn(cookie -> cookie.startsWith("cursus_session="))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Lax", "Path=/");
  }

  @Test
  void signingOutEndsTheSessionOnTheServer() {
    var ana = people.signUp("Ana");
    var browser = people.visitor().signIn(ana.email(), PASSWORD);
    var secret = browser.cookie("cursus_session");
    assertThat(browser.fillIn("/account", "/sign-out", Map.of()).status()).isEqualTo(302);
    var thief = people.visitor();
    thief.keep("cursus_session", secret);
    assertThat(thief.open("/account").status()).isEqualTo(302);
    assertThat(thief.open("/account").header("Location")).endsWith("/sign-in");
  }

  @Test
  void aWrongPasswordInTheFormShowsTheFormAgain() {
    var ana = people.signUp("Ana");
    var visitor = people.visitor();
    var answer =
        visitor.fillIn(
            "/sign-in", "/sign-in", Map.of("email", ana.email(), "password", "not hers"));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body()).contains("do not match");
    assertThat(visitor.cookie("cursus_session")).isEmpty();
  }

  @Test
  void aNewPasswordEndsEveryOtherSessionAndToken() {
    var ana = people.signUp("Ana");
    var kept = people.visitor().signIn(ana.email(), PASSWORD);
    var other = people.visitor().signIn(ana.email(), PASSWORD);
    var wrong = Map.of("current", "not hers", "password", "rain on a tin roof");
    assertThat(kept.fillIn("/account", "/account/password", wrong).status()).isEqualTo(400);
    assertThat(ana.get("/api/v1/me").status()).isEqualTo(200);
    var right = Map.of("current", PASSWORD, "password", "rain on a tin roof");
    assertThat(kept.fillIn("/account", "/account/password", right).status()).isEqualTo(302);
    assertThat(kept.open("/account").status()).isEqualTo(200);
    assertThat(other.open("/account").status()).isEqualTo(302);
    assertThat(ana.get("/api/v1/me").status()).isEqualTo(401);
    assertThat(askForToken(ana.email(), PASSWORD).status()).isEqualTo(401);
    assertThat(askForToken(ana.email(), "rain on a tin roof").status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/admin/audit", "/styleguide", "/actuator/prometheus"})
  void pagesOfAdministratorsAreClosedToOthers(String path) {
    var ana = people.signUp("Ana");
    assertProblem(ana.get(path), 403, "platform/not-allowed");
    assertThat(ana.getPage(path).status()).isEqualTo(403);
    superuser.promote(ana.id());
    assertThat(ana.get(path).status()).isEqualTo(200);
  }

  @Test
  void pagesAskAStrangerToSignIn() {
    for (var path : List.of("/record", "/resumes", "/account", "/admin/audit")) {
      var answer = people.visitor().open(path);
      assertThat(answer.status()).isEqualTo(302);
      assertThat(answer.header("Location")).endsWith("/sign-in");
    }
  }

  @Test
  void withoutAMailServerThePageSaysSo() {
    var answer = people.visitor().open("/forgot-password");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("cannot send e-mail").doesNotContain("Send the link");
  }
}
