package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  private static void signUp(Page page) {
    page.navigate("/sign-up");
    page.locator("[name=fullName]").fill("Ana Lima");
    page.locator("[name=email]").fill(People.newEmail("ana"));
    page.locator("[name=password]").fill(People.PASSWORD);
    page.locator("main form button.primary").click();
    page.waitForURL("**/resumes");
  }

  private static void take(Page page, String name, String content) {
    page.locator("#file")
        .setInputFiles(
            new FilePayload(
                name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    page.locator("main form button.primary").click();
  }

  @ParameterizedTest
  @CsvSource({"360, DARK", "1280, LIGHT"})
  void faultsAreToldInWordsAndAWholeFileIsTaken(int width, ColorScheme scheme) {
    try (var window = browser.open(people.url(), width, scheme)) {
      var page = window.page();
      signUp(page);
      page.navigate("/record");
      page.locator("a[href='/record/interchange']").click();
      page.waitForURL("**/record/interchange");
      window.assertSound("import and export");
      Visit.picture(page, "interchange-" + width);
      take(page, "resume.json", "{\"work\": [{}, {\"startDate\": \"May\"}], \"basics\": 5}");
      assertThat(page.getByText("work 2, startDate")).isVisible();
      window.complaints().clear(); // The browser reports the refusal, too.
      window.assertSound("a refused import");
      Visit.picture(page, "interchange-refused-" + width);
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
      signUp(page);
      page.navigate("/record/interchange");
      take(
          page,
          "reactive.json",
          "{\"basics\": {\"name\": \"Ana Lima\"}, \"sections\": {\"skills\": {\"items\": []}}}");
      page.waitForURL("**/resumes/*");
    }
  }
}
