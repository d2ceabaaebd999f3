package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody looks for occupations, reads, compares, and says what their own jobs were.
@CursusTest
class OccupationPageTests {

  private static Browser browser;

  private final People people;

  OccupationPageTests(@Autowired People people) {
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

  private Person signIn(Page page) {
    var ana = people.signUp("Ana");
    Visit.signIn(page, ana.email());
    return ana;
  }

  private static void job(Person person, String title) {
    var made =
        person.post(
            "/api/v1/record/entries/work_experience",
            Map.of("title", title, "company", "Harlow Steel", "startDate", "2019-03"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  @Test
  void thePagesAreSound() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      var ana = signIn(page);
      page.navigate("/occupations/mine");
      window.assertSoundInEachLook("no jobs yet", "mine-empty");
      job(ana, "Registered Nurse");
      job(ana, "Sister of the Ward");
      job(ana, "Gandalf");

      page.navigate("/occupations/near");
      page.locator("#text").fill("I care for ill people in a hospital and give them medication.");
      press(page, "Find occupations");
      assertThat(page.locator("#found li").first()).isVisible();
      window.assertSoundInEachLook("/occupations/near", "occupations-near");

      page.navigate("/occupations");
      window.assertSoundInEachLook("/occupations", "occupations");
      page.locator("#q").pressSequentially("lorry driver");
      assertThat(page.locator("#found li").first()).containsText("Truck Drivers");
      assertThat(page).hasURL(Pattern.compile("q=lorry"));
      page.locator(".filters summary").click();
      // On a busy machine a key may come so late that it gives up a search, which htmx notes.
      window.complaints().removeIf(complaint -> complaint.startsWith("htmx:"));
      window.assertSoundInEachLook("what was found", "occupations-found");
      page.locator("#jobZone").selectOption("5");
      assertThat(page.locator("#found")).containsText("Nothing fits all of this");

      page.navigate("/occupations/29-1141.00");
      press(page, "Keep in view");
      assertThat(page.locator(".state.ok")).containsText("You keep it in view");
      for (var details : page.locator("main details").all()) {
        details.locator("summary").click();
      }
      window.assertSoundInEachLook("an occupation", "occupation");

      page.navigate("/occupations/compare?codes=29-1141.00,29-2043.00,51-4121.00");
      assertThat(page.locator(".hexagon")).hasCount(3);
      window.assertSoundInEachLook("three compared", "compare");

      page.navigate("/occupations/mine");
      assertThat(page.locator("main > ul > li")).hasCount(3);
      window.assertSoundInEachLook("own jobs", "mine");
    }
  }

  @Test
  void itAllWorksWithoutJavaScript() {
    try (var window = browser.withoutScript(people.url())) {
      var page = window.page();
      // A title that nobody can code, so that the person is asked.
      job(signIn(page), "Qwrtz");
      page.navigate("/occupations");
      page.locator("#q").fill("nurse");
      press(page, "Find");
      page.locator("#found a").first().click();
      assertThat(page.locator("h1")).containsText("Nurs");
      press(page, "Compare");
      assertThat(page.locator(".hexagon")).hasCount(2);

      page.navigate("/occupations/compare?codes=29-1141.00");
      assertThat(page.locator(".notice").first()).containsText("two or three");

      page.navigate("/occupations/mine");
      page.locator("[name=q]").fill("welder");
      press(page, "Find");
      page.getByText("Welders, Cutters").first().click();
      press(page, "Save");
      assertThat(page.locator(".notice").first()).containsText("Saved");
      assertThat(page.locator("main > ul > li")).containsText("You said: Welders");
      page.locator("main summary").click();
      page.getByText("None of these").click();
      press(page, "Save");
      assertThat(page.locator("main > ul > li")).containsText("none of these fits");
      page.locator("main summary").click();
      page.getByText("Let its title decide").click();
      press(page, "Save");
      assertThat(page.locator("main > ul > li")).not().containsText("You said");
    }
  }
}
