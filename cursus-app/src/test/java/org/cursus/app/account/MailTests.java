package org.cursus.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.app.testing.People.PASSWORD;

import java.util.Map;
import java.util.stream.IntStream;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person.Answer;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

/// Mails that are really sent, to a mail server of the test.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MailTests {

  private static final MailServer MAILS = new MailServer();
  private static final String CHANGED = "rain on a tin roof";

  private final People people;
  private final Superuser superuser;

  MailTests(People people, Superuser superuser) {
    this.people = people;
    this.superuser = superuser;
  }

  @DynamicPropertySource
  static void useTheMailServer(DynamicPropertyRegistry properties) {
    properties.add("cursus.mail.url", MAILS::url);
  }

  private static String tokenOf(String link) {
    return link.substring(link.indexOf('=') + 1);
  }

  private Answer reset(String link, String password) {
    return people
        .visitor()
        .fillIn(link, "/reset-password", Map.of("token", tokenOf(link), "password", password));
  }

  /// Asks for a mail to set a new password and returns its link.
  private String askForReset(String email) throws InterruptedException {
    var answer =
        people.visitor().fillIn("/forgot-password", "/forgot-password", Map.of("email", email));
    assertThat(answer.status()).isEqualTo(200);
    var mail = MAILS.next();
    assertThat(mail.to()).isEqualTo(email);
    return mail.link();
  }

  private int signIn(String email, String password) {
    return people
        .stranger()
        .post("/api/v1/tokens", Map.of("email", email, "password", password))
        .status();
  }

  @Test
  void theLinkOfTheFirstMailVerifiesTheAddressOnce() throws InterruptedException {
    var ana = people.signUp("Ana");
    var mail = MAILS.next();
    assertThat(mail.to()).isEqualTo(ana.email());
    assertThat(mail.link()).startsWith("/verify-email?");
    assertThat(ana.get("/api/v1/me").json().get("isVerified").asBoolean()).isFalse();

    assertThat(people.visitor().open(mail.link()).status()).isEqualTo(302);
    assertThat(ana.get("/api/v1/me").json().get("isVerified").asBoolean()).isTrue();
    assertThat(people.visitor().open(mail.link()).status()).isEqualTo(410);
  }

  @Test
  void theLinkToSetAPasswordEndsAllSessionsAndWorksOnce() throws InterruptedException {
    var ana = people.signUp("Ana");
    MAILS.next();
    var browser = people.visitor().signIn(ana.email(), PASSWORD);
    var link = askForReset(ana.email());

    assertThat(people.visitor().open(link).status()).isEqualTo(200);
    assertThat(reset(link, "short").status()).isEqualTo(400);
    var visitor = people.visitor();
    visitor.open(link);
    assertThat(reset(link, CHANGED).status()).isEqualTo(302);

    assertThat(ana.get("/api/v1/me").status()).isEqualTo(401);
    assertThat(browser.open("/account").status()).isEqualTo(302);
    assertThat(signIn(ana.email(), PASSWORD)).isEqualTo(401);
    assertThat(signIn(ana.email(), CHANGED)).isEqualTo(201);
    assertThat(people.visitor().open(link).body()).contains("no longer works");
    assertThat(
            visitor
                .fillIn(
                    "/forgot-password",
                    "/reset-password",
                    Map.of("token", tokenOf(link), "password", "another one of hers"))
                .status())
        .isEqualTo(410);
  }

  @Test
  void aLinkUsedSeveralTimesAtOnceWorksOnce() throws InterruptedException {
    var ana = people.signUp("Ana");
    MAILS.next();
    var link = askForReset(ana.email());
    // From a form that stays, since that of the link is gone once somebody was quicker.
    var answers =
        AtOnce.run(
            4,
            number ->
                people
                    .visitor()
                    .fillIn(
                        "/forgot-password",
                        "/reset-password",
                        Map.of("token", tokenOf(link), "password", CHANGED + " " + number))
                    .status());
    assertThat(answers.stream().filter(status -> status == 302)).hasSize(1);
  }

  @Test
  void aNewPasswordEndsTheOtherLinks() throws InterruptedException {
    var ana = people.signUp("Ana");
    MAILS.next();
    var first = askForReset(ana.email());
    var second = askForReset(ana.email());
    assertThat(reset(second, CHANGED).status()).isEqualTo(302);
    assertThat(people.visitor().open(first).body()).contains("no longer works");
  }

  @Test
  void anUnknownAddressGetsTheSameAnswerAndNoMail() throws InterruptedException {
    var ana = people.signUp("Ana");
    MAILS.next();
    var known =
        people
            .visitor()
            .fillIn("/forgot-password", "/forgot-password", Map.of("email", ana.email()));
    assertThat(MAILS.next().to()).isEqualTo(ana.email());
    for (var email : new String[] {People.newEmail("Nobody"), "", "a\u0000@example.org"}) {
      var unknown =
          people.visitor().fillIn("/forgot-password", "/forgot-password", Map.of("email", email));
      assertThat(unknown.status()).isEqualTo(200);
      assertThat(unknown.body().length()).isEqualTo(known.body().length());
    }
    assertThat(MAILS.isEmpty()).isTrue();
  }

  @Test
  void nobodyIsSentMailsWithoutEnd() {
    var email = People.newEmail("Nobody");
    var answers =
        IntStream.range(0, 5)
            .map(
                i ->
                    people
                        .visitor()
                        .fillIn("/forgot-password", "/forgot-password", Map.of("email", email))
                        .status())
            .toArray();
    assertThat(answers).containsExactly(200, 200, 200, 429, 429);
  }

  @Test
  void aLinkIsOnlyForWhatItSays() throws InterruptedException {
    people.signUp("Ana");
    var token = tokenOf(MAILS.next().link());
    assertThat(people.visitor().open("/reset-password?token=" + token).body())
        .contains("no longer works");
    assertThat(people.visitor().open("/verify-email?token=guess").status()).isEqualTo(410);
  }

  @Test
  void secretsOfLinksAreKeptHashedOnly() throws InterruptedException {
    people.signUp("Ana");
    var token = tokenOf(MAILS.next().link());
    assertThat(superuser.sql("select l::text from account_links l").query(String.class).list())
        .isNotEmpty()
        .noneMatch(row -> row.contains(token));
  }
}
