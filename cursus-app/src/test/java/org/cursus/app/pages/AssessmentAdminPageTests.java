package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.cursus.app.assessment.ConfigRuns;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/// An administrator makes a new version of an assessment in a browser, and looks at the answers.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AssessmentAdminPageTests {

  private static final String NAME = "config-page-test";
  private static Browser browser;

  private final People people;
  private final Superuser superuser;
  private final ConfigRuns runs;

  AssessmentAdminPageTests(People people, Superuser superuser) {
    this.people = people;
    this.superuser = superuser;
    this.runs = new ConfigRuns(superuser);
  }

  @BeforeAll
  static void openBrowser() {
    browser = new Browser();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @AfterEach
  void clear() {
    runs.clear(List.of(NAME));
  }

  @Test
  void aVersionIsMadeCheckedComparedActivatedAndLookedAt() {
    var ida = people.signUp("Ida");
    superuser.promote(ida.id());
    var added =
        ida.postRaw(
            "/api/v1/admin/scoring-configs",
            "application/json",
            ConfigRuns.config(NAME, "1.0").toString());
    var id = UUID.fromString(added.json().get("id").asString());
    answer(id);
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      Visit.signIn(page, ida.email());
      page.navigate("/admin/assessments/" + id);
      press(page, "Activate this version");
      assertThat(page.locator(".notice").first()).containsText("Active.");
      sound(window, "assessment-version");
      edit(window);
      page.navigate("/admin/assessments");
      assertThat(page.locator("main")).containsText("30 or more");
      sound(window, "assessments");
      page.navigate("/admin/assessments/" + id + "/answers");
      assertThat(page.locator("main")).containsText("Half of the people have 72 or more");
      assertThat(page.locator("main")).not().containsText("Secret");
      sound(window, "assessment-answers");
    }
  }

  private void answer(UUID id) {
    for (int i = 0; i < 30; i++) {
      runs.handedIn(
          id,
          i < 12 ? 35 : 72,
          """
          {"goal": "%s", "goal-name": "Secret", "proofs": %d, "alone": %d, "resume": "current",
           "order": ["task", "action", "result"], "ways": ["boards"%s]}
          """
              .formatted(
                  i < 3 ? "no" : i < 13 ? "roughly" : "yes",
                  i < 15 ? 1 : 4,
                  i < 10 ? 1 : 5,
                  i < 14 ? ", \"people\"" : ""));
    }
  }

  private static void edit(Browser.Window window) {
    var page = window.page();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Make a new version from it"))
        .click();
    var text = page.locator("#text");
    var whole = text.inputValue();
    Assertions.assertThat(whole).contains("\"version\": \"1.1\"");
    text.fill(whole.replaceFirst("\"weight\": 0.25", "\"weight\": 0.5"));
    press(page, "Save as a new version");
    assertThat(page.locator("#faults")).containsText("add up to 1.25");
    Assertions.assertThat(text.inputValue()).as("what was typed stays").contains("0.5");
    page.locator("#faults a").first().click();
    var chosen = "(t => t.value.slice(t.selectionStart, t.selectionEnd))(document.activeElement)";
    Assertions.assertThat((String) page.evaluate(chosen)).contains("\"sections\": [");
    sound(window, "assessment-faults");
    text.fill(whole.replaceFirst("\"points\": 55", "\"points\": 90"));
    press(page, "See how scores would move");
    assertThat(page.locator("main")).containsText("Of 30 runs, the middle score was");
    assertThat(page.locator("main")).containsText("Roughly (90)");
    sound(window, "assessment-moves");
    press(page, "Save as a new version");
    assertThat(page.locator(".notice").first()).containsText("Saved. It waits here");
    assertThat(page.locator("h1")).containsText("1.1");
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  private static void sound(Browser.Window window, String name) {
    // A browser tells of every answer that refuses, which is what was asked for here.
    window.complaints().removeIf(complaint -> complaint.contains("status of 422"));
    window.assertSoundInEachLook(name, name);
  }
}
