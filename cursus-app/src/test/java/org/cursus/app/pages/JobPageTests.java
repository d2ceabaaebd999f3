package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Jobs as pages.
@CursusTest
class JobPageTests {

  private static final String POSTING =
      """
      Registered Nurse
      Company: Hill Clinic
      Location: Leeds, UK
      Hybrid. Salary: $60,000 - $72,000 per year.
      Requirements
      • Current nursing licence is required
      • At least 3 years of experience in triage
      Nice to have
      • Spanish would be a plus
      Benefits
      • Paid leave
      """;

  private static Browser browser;

  private final People people;
  private final Superuser superuser;

  JobPageTests(@Autowired People people, @Autowired Superuser superuser) {
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

  @Test
  void thePagesAreSound() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      var ida = people.signUp("Ida");
      superuser.promote(ida.id());
      Visit.signIn(page, ida.email());

      page.navigate("/jobs");
      window.assertSoundInEachLook("/jobs, empty", "jobs-empty");
      for (var way : new String[] {"address", "file", "form"}) {
        page.navigate("/jobs/new?by=" + way);
        window.assertSoundInEachLook("/jobs/new, " + way, "job-new-" + way);
      }
      page.navigate("/jobs/new");
      window.assertSound("/jobs/new");
      page.locator("#text").fill("Too short");
      page.locator("main form button.primary").click();
      assertThat(page.locator("#text-error")).containsText("too short");
      window.complaints().clear(); // The browser reports the refusal, too.
      page.locator("#text").fill(POSTING);
      page.locator("main form button.primary").click();
      page.waitForURL(Pattern.compile("/jobs/[0-9a-f-]{36}\\?done=ADDED"));
      assertThat(page.locator("h1")).hasText("Registered Nurse");
      window.assertSoundInEachLook("/jobs/{id}", "job");
      page.locator("a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Correct"))
          .first()
          .click();
      page.locator("#location").fill("York");
      window.assertSoundInEachLook("/jobs/{id}/edit", "job-edit");
      page.locator("main form button.primary").click();
      page.waitForURL(Pattern.compile("done=SAVED"));
      for (var path : new String[] {"/jobs", "/jobs/import", "/jobs/public", "/admin/jobs"}) {
        page.navigate(path);
        window.assertSoundInEachLook(path, path.substring(1).replace('/', '-'));
      }
    }
  }
}
