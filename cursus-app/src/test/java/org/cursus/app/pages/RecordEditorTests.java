package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The record written, changed, deleted and brought back by hand, in a browser.
@CursusTest
class RecordEditorTests {

  private static final Pattern ENTRY =
      Pattern.compile("/record/entries/work_experience/[0-9a-f-]{36}");

  private static Browser browser;

  private final People people;

  RecordEditorTests(@Autowired People people) {
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

  private static void addJob(Page page) {
    page.navigate("/record/entries/work_experience/new");
    page.locator("#title").fill("Welder");
    page.locator("#company").fill("Harlow Steel");
    page.locator("#startDate").fill("2015-03");
    page.locator("#achievements").fill("Welded hulls\nTrained two apprentices");
    page.locator("#entry button.primary").click();
    page.waitForURL(ENTRY);
  }

  @Test
  void whatIsTypedIsSavedAsOneGoesAndEveryVersionStays() {
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      Visit.signUp(page, "Ana Lima");
      addJob(page);
      page.locator("#title").fill("Senior Welder");
      page.locator("#company").focus();
      assertThat(page.locator("#state")).containsText("Saved");
      page.locator("#endDate").fill("2019");
      page.locator("#company").focus();
      assertThat(page.locator("#state input[name=base]")).hasValue("3");
      page.reload();
      assertThat(page.locator("#title")).hasValue("Senior Welder");
      assertThat(page.locator("#history ins").first()).containsText("2019");
      assertThat(page.locator("#history del").first()).containsText("Welder");
      page.locator("#history form button").last().click();
      assertThat(page.locator("#title")).hasValue("Welder");
      assertThat(page.locator("#history > ol > li")).hasCount(4);
      page.navigate("/record");
      assertThat(page.getByText("Harlow Steel").first()).isVisible();
    }
  }

  @Test
  void whatDoesNotFitIsSaidAndNotSaved() {
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      Visit.signUp(page, "Ana Lima");
      addJob(page);
      page.locator("#endDate").fill("2010");
      page.locator("#company").focus();
      assertThat(page.locator("#state .error")).containsText("before the start");
      page.locator("#endDate").fill("2020");
      page.locator("#company").focus();
      assertThat(page.locator("#state")).containsText("Saved");
      assertThat(page.locator("#state .error")).hasCount(0);
    }
  }

  @Test
  void ofTwoTabsTheSecondIsShownBothSides() {
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      Visit.signUp(page, "Ana Lima");
      addJob(page);
      var other = page.context().newPage();
      other.navigate(page.url());
      page.locator("#title").fill("Foreman");
      page.locator("#company").focus();
      assertThat(page.locator("#state")).containsText("Saved");
      other.locator("#title").fill("Diver");
      other.locator("#company").focus();
      assertThat(other.locator("#state table")).containsText("Diver");
      assertThat(other.locator("#state table")).containsText("Foreman");
      other.locator("#entry button.primary").click();
      assertThat(other.locator("#state")).containsText("Saved");
      page.reload();
      assertThat(page.locator("#title")).hasValue("Diver");
    }
  }

  @Test
  void aDeletedEntryIsBroughtBackWithoutJavaScript() {
    try (var window = browser.withoutScript(people.url())) {
      var page = window.page();
      Visit.signUp(page, "Ana Lima");
      addJob(page);
      page.locator("summary", new Page.LocatorOptions().setHasText("Delete")).click();
      page.locator("button.danger").click();
      page.waitForURL("**/record/deleted");
      assertThat(page.getByText("Welder, Harlow Steel").first()).isVisible();
      page.locator("main li button").click();
      page.waitForURL(ENTRY);
      page.locator("#facts button", new Page.LocatorOptions().setHasText("Never use"))
          .first()
          .click();
      assertThat(page.locator("#facts button[aria-pressed=true]")).hasCount(1);
      page.locator("#title").fill("");
      page.locator("#company").fill("");
      page.locator("#entry button.primary").click();
      assertThat(page.locator(".field .error")).containsText("name");
    }
  }

  @Test
  void everyPageIsSoundInBothThemesAtBothWidths() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      Visit.signUp(page, "Ana Lima");
      addJob(page);
      page.locator("#title").fill("Foreman");
      page.locator("#company").focus();
      assertThat(page.locator("#state")).containsText("Saved");
      page.reload();
      window.assertSoundInEachLook("an entry", "entry");
      for (var path :
          new String[] {
            "/record/entries/work_experience",
            "/record/entries/skill/new",
            "/record/deleted",
            "/record",
            "/record?asOf=2030-01-01",
            "/record?asOf=2001-01-01"
          }) {
        page.navigate(path);
        window.assertSoundInEachLook(path, path.replaceAll("[^a-z]+", "-").substring(1));
      }
      assertThat(page.locator("main")).containsText("Your record was empty on 1 January 2001");
      assertThat(page.locator("h1").count()).isEqualTo(1);
    }
  }
}
