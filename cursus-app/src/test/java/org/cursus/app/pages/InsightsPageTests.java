package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a resume shows, as a person sees it.
@CursusTest
class InsightsPageTests {

  private final People people;

  InsightsPageTests(@Autowired People people) {
    this.people = people;
  }

  @Test
  void thePageIsSoundAndItsCitationsLeadToEntries() {
    var ana = people.signUp("Ana");
    var resume =
        """
        Ana Silva
        ana@example.org

        EXPERIENCE

        Lakeside Hospital, Salem, OR
        Charge Nurse, April 2018 - Present
        - Supervised 9 nurses on a 24-bed ward
        - Reduced falls by 30% with a new care planning routine
        - Precepted 6 new nurses in wound care and triage

        Hill Clinic, Salem, OR
        Staff Nurse, June 2014 - March 2018
        - Helped with discharge planning for 30 patients a day

        EDUCATION

        State University, Eugene, OR
        Bachelor of Science in Nursing, 2010 - 2014

        SKILLS

        Triage, Wound care, Telemetry, Epic
        """;
    var id = ana.uploadAndWait("nurse.txt", resume.getBytes(UTF_8)).get("id").asString();
    try (var browser = new Browser()) {
      look(browser, ana.email(), id);
    }
  }

  private void look(Browser browser, String email, String id) {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      Visit.signIn(page, email);
      page.navigate("/resumes/" + id);
      page.locator("a.button:text-is('Insights')").click();
      assertThat(page.locator(".dial")).hasCount(3);
      page.locator("summary").all().forEach(each -> each.click());
      window.assertSoundInEachLook("the insights", "insights");
      page.locator(".rests a").first().click();
      assertThat(page.locator("li:target h3")).isVisible();
      page.locator("button:has-text('Work out again')").click();
      assertThat(page.locator(".dial")).hasCount(3);
    }
  }
}
