package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a second file says is decided side by side and undone, in a browser.
@CursusTest
class MergePagesTests {

  private static final String FIRST =
      """
      {"basics": {"name": "Ana Lima", "email": "ana@example.org"},
       "work": [{"name": "Harlow Steel", "position": "Welder", "startDate": "2015-03",
                 "endDate": "2019", "highlights": ["Welded hulls", "Trained 2 apprentices"]},
                {"name": "Quay Works", "position": "Fitter", "startDate": "2010", "endDate": "2012"}],
       "skills": [{"name": "MIG welding"}]}""";

  private static Browser browser;

  private final People people;

  MergePagesTests(@Autowired People people) {
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

  private static void upload(Page page, String name, String json) {
    page.navigate("/resumes");
    page.locator("#file")
        .setInputFiles(
            new FilePayload(name, "application/json", json.getBytes(StandardCharsets.UTF_8)));
    page.locator("#upload button.primary").click();
    assertThat(page.getByText("See your record")).isVisible();
  }

  @Test
  void aSecondFileIsDecidedFieldByFieldAndUndone() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      Visit.signUp(page, "Ana Lima");
      upload(page, "first.json", FIRST);
      upload(
          page,
          "second.json",
          FIRST
              .replace("\"Welder\"", "\"Master welder\"")
              .replace("Trained 2", "Trained 4")
              .replace("\"2010\"", "\"2014\"")
              .replace("\"2012\"", "\"2015\"")
              .replace("MIG welding", "TIG welding"));

      page.navigate("/record");
      page.getByText("2 things to decide").click();
      page.waitForURL("**/record/review");
      window.assertSoundInEachLook("what is to decide", "review");
      var job = page.locator(".merge").first();
      job.getByLabel("Master welder").check();
      job.getByLabel("Both, one after the other").check();
      job.getByText("Save").click();
      assertThat(page.locator(".notice")).containsText("Saved");
      page.getByText("It is another one").click();
      assertThat(page.locator("main")).containsText("There is nothing to decide");

      page.navigate("/record");
      assertThat(page.locator("main")).containsText("Master welder");
      assertThat(page.locator("main")).containsText("Trained 2 apprentices");
      assertThat(page.locator("main")).containsText("Trained 4 apprentices");
      page.goBack();

      page.navigate("/resumes");
      page.getByText("second.json").first().click();
      page.getByText("What it brought").click();
      window.assertSoundInEachLook("what a file brought", "brought");
      page.getByText("Undo all of it").click();
      assertThat(page.locator(".notice")).containsText("as it was before");
      page.navigate("/record");
      assertThat(page.locator("main")).not().containsText("Master welder");
      assertThat(page.locator("main")).not().containsText("TIG welding");
      assertThat(page.locator("h1").count()).isEqualTo(1);
    }
  }
}
