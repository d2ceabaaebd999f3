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

/// Files go out and come in at a page, with JavaScript and without.
@CursusTest
class InterchangePageTests {

  private static Browser browser;

  private final People people;

  InterchangePageTests(@Autowired People people) {
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

  private static void take(Page page, String name, String content) {
    page.locator("#file")
        .setInputFiles(
            new FilePayload(
                name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    page.locator("main form button.primary").click();
  }

  @Test
  void faultsAreToldInWordsAndAWholeFileIsTaken() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      Visit.signUp(page, "Ana Lima");
      page.navigate("/record");
      page.locator("a[href='/record/interchange']").click();
      page.waitForURL("**/record/interchange");
      window.assertSoundInEachLook("import and export", "interchange");
      take(page, "resume.json", "{\"work\": [{}, {\"startDate\": \"May\"}], \"basics\": 5}");
      assertThat(page.getByText("work 2, startDate")).isVisible();
      window.complaints().clear(); // The browser reports the refusal, too.
      window.assertSoundInEachLook("a refused import", "interchange-refused");
      take(page, "resume.json", "{\"work\": [{\"name\": \"Acme\", \"position\": \"Welder\"}]}");
      page.waitForURL("**/record/uploads/*");
      assertThat(page.getByText("Welder").first()).isVisible();
      page.navigate("/record/interchange");
      var resume = page.waitForDownload(() -> page.getByText("Download JSON Resume").click());
      assertThat(resume.suggestedFilename()).isEqualTo("resume.json");
      var archive = page.waitForDownload(() -> page.getByText("Download the archive").click());
      assertThat(archive.suggestedFilename()).matches("cursus-.*\\.zip");
      page.locator("#file").setInputFiles(archive.path());
      page.locator("main form button.primary").click();
      page.waitForURL("**/record/interchange?done=archive");
      assertThat(page.locator(".notice")).containsText("in your account now");
    }
  }

  @Test
  void whatIsNeitherIsReadLikeAResumeWithoutJavaScript() {
    try (var window = browser.withoutScript(people.url())) {
      var page = window.page();
      Visit.signUp(page, "Ana Lima");
      page.navigate("/record/interchange");
      take(
          page,
          "reactive.json",
          "{\"basics\": {\"name\": \"Ana Lima\"}, \"sections\": {\"skills\": {\"items\": []}}}");
      page.waitForURL("**/resumes/*");
    }
  }
}
