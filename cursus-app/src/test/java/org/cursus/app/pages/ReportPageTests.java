package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cursus.app.assessment.SampleAssessment;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From a result to a report that somebody else opens by a link.
@CursusTest
class ReportPageTests {

  private static final Pattern REPORT = Pattern.compile("/reports/[0-9a-f-]{36}$");

  private static Browser browser;

  private final People people;
  private final Superuser superuser;

  ReportPageTests(@Autowired People people, @Autowired Superuser superuser) {
    this.people = people;
    this.superuser = superuser;
  }

  @BeforeAll
  static void openBrowser() {
    browser = new Browser();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  private static String answered(Person person) {
    var sessions = "/api/v1/readiness/sessions";
    var begun = person.post(sessions, Map.of("assessment", SampleAssessment.NAME));
    assertThat(begun.status()).as(begun.body()).isEqualTo(201);
    var session = begun.json().at("/session/id").asString();
    var answers =
        List.of(
            Map.of("question", "goal", "value", "some"),
            Map.of("question", "proofs", "value", List.of("letter", "resume")),
            Map.of("question", "hours", "value", 2.5));
    var sent = person.post(sessions + "/" + session + "/answers", Map.of("answers", answers));
    assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    return session;
  }

  @Test
  void aReportIsMadeFollowedFetchedAndGivenAway() {
    SampleAssessment.offer(superuser, people);
    var ana = people.signUp("Ana");
    var session = answered(ana);
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      Visit.signIn(page, ana.email());
      page.navigate("/reports");
      assertThat(page.locator("main")).containsText("No reports yet");
      window.assertSoundInEachLook("no reports", "reports-empty");
      page.navigate("/reports/new?session=" + session);
      assertThat(page.locator("main")).containsText("preliminary");
      page.locator("#name").fill("Ana Cook");
      window.assertSoundInEachLook("the form of a report", "report-new");
      page.locator("#name").press("Enter");
      page.waitForURL(REPORT);
      assertThat(page.locator("a[download]")).isVisible();
      assertThat(page.locator("#announce")).containsText(Pattern.compile("^$|Your report is made"));
      var download = page.waitForDownload(() -> page.locator("a[download]").press("Enter"));
      assertThat(download.suggestedFilename()).isEqualTo("readiness-report.pdf");

      page.locator("button:has-text('Make a link')").press("Enter");
      assertThat(page.locator("#link")).hasValue(Pattern.compile("/reports/shared/[0-9a-f]{32}$"));
      window.assertSoundInEachLook("a report", "report");
      page.locator("button:has-text('End all links')").press("Enter");
      assertThat(page.locator("main")).containsText("Make a link");

      page.navigate("/reports");
      assertThat(page.locator("main")).containsText("PDF: Ana Cook");
      window.assertSoundInEachLook("reports", "reports");
      page.locator("main .list a").first().press("Enter");
      page.locator("#delete-heading ~ form button").press("Enter");
      assertThat(page.locator("main")).containsText("The report and its file are deleted.");
    }
  }
}
