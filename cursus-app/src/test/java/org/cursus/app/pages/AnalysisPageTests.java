package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The analyses as pages.
@CursusTest
class AnalysisPageTests {

  private static Browser browser;

  private final People people;

  AnalysisPageTests(@Autowired People people) {
    this.people = people;
  }

  @BeforeAll
  static void openBrowser() {
    browser = new Browser();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  private Person ana() {
    var ana = people.signUp("Ana");
    var answer =
        ana.post(
            "/api/v1/record/entries/work_experience",
            Map.of(
                "title",
                "Web Developer",
                "company",
                "Inn",
                "startDate",
                "2019",
                "endDate",
                "2022",
                "description",
                "I was responsible for testing the web shop. Helped with the launch."));
    assertThat(answer.status()).isEqualTo(201);
    return ana;
  }

  @Test
  void thePagesAreSound() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      Visit.signIn(page, ana().email());

      page.navigate("/analyses/keywords");
      page.locator("textarea")
          .fill(
              "Requirements: Java, cost accounting and a driving licence. You will work with the web team.");
      page.locator("main form button.primary").click();
      assertThat(page.locator("#result mark").first()).isVisible();
      window.assertSoundInEachLook("keywords", "analysis-keywords");

      page.navigate("/analyses/feedback");
      page.locator("textarea")
          .fill(
              "Ana explains clearly and helps her colleagues. However, deadlines were missed, and planning could be better. She was praised by customers.");
      page.locator("main form button.primary").click();
      assertThat(page.locator(".theme-plot")).isVisible();
      page.locator("#result summary").click();
      window.assertSoundInEachLook("feedback", "analysis-feedback");

      page.navigate("/analyses/paths");
      page.locator("main form button.primary").click();
      assertThat(page.locator("#result h3").first()).isVisible();
      page.locator("#result summary").first().click();
      window.assertSoundInEachLook("ways", "analysis-paths");

      page.navigate("/analyses/wording");
      page.locator("main .list button").first().click();
      assertThat(page.locator("#draft")).hasValue("Tested the web shop. Supported the launch.");
      window.assertSoundInEachLook("wording", "analysis-wording");
      page.locator("#draft").fill("Led 12 testers of the web shop.");
      page.locator("main button.primary", new Page.LocatorOptions().setHasText("beside")).click();
      assertThat(page.locator("#faults li").first()).containsText("Led");
      window.assertSoundInEachLook("a wording that adds facts", "analysis-wording-faults");
      page.locator("#draft").fill("Tested the web shop.");
      page.locator("main button.primary").click();
      page.waitForURL(address -> address.contains("done="));

      page.navigate("/analyses");
      assertThat(page.locator(".cards li")).hasCount(4);
      window.assertSoundInEachLook("the overview", "analyses");
    }
  }
}
