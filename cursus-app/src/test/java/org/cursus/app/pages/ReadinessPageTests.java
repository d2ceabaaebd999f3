package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The whole way of a guest: begun, answered by keyboard, offline for a while, handed in, read.
@CursusTest
class ReadinessPageTests {

  private static Browser browser;

  private final People people;
  private final Superuser superuser;

  ReadinessPageTests(@Autowired People people, @Autowired Superuser superuser) {
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

  private static Locator question(Page page, String key) {
    return page.locator("#q-" + key);
  }

  private static void assertSaved(Page page) {
    assertThat(page.locator("[data-state]")).hasText("Saved");
  }

  /// The first step, by keyboard alone.
  private void answerWhatIsWanted(Browser.Window window) {
    var page = window.page();
    assertThat(question(page, "goal-name")).isHidden();
    question(page, "goal").locator("input:not([type=hidden])").first().focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(question(page, "goal").locator("input[value=yes]")).isChecked();
    assertThat(question(page, "goal-name")).isVisible();
    assertThat(page.locator("[data-total]")).hasText("100.00");
    assertThat(page.locator("#live-said")).containsText("Score so far 100.00 of 100, Ready");
    question(page, "goal-name").locator("input[type=text]").focus();
    page.keyboard().type("Welder");
    question(page, "worry").locator("input:not([type=hidden])").nth(3).focus();
    page.keyboard().press("Space");
    assertThat(page.locator("[data-total]")).not().hasText("100.00");
    question(page, "matters").locator("[data-option=learning] [data-move=up]").press("Enter");
    assertThat(question(page, "matters").locator(".named").first()).hasText("Learning something");
    assertThat(question(page, "matters").locator("[data-unranked]")).isHidden();
    assertSaved(page);
    window.assertSoundInEachLook("a step", "readiness-step");
    page.locator("[name=go][value=next]").last().press("Enter");
    assertThat(page.locator("h1")).hasText("What you can show");
  }

  /// The second step, with the connection away for a while and another window.
  private void answerWhatCanBeShown(Browser.Window window) {
    var page = window.page();
    page.context().setOffline(true);
    var proofs = question(page, "proofs");
    proofs.locator("input[value=none]").focus();
    page.keyboard().press("Space");
    proofs.locator("input[value=work]").focus();
    page.keyboard().press("Space");
    assertThat(proofs.locator("input[value=none]")).not().isChecked();
    question(page, "proud").locator("textarea").fill("The gate of the harbour\nwith its hinges");
    page.keyboard().press("Tab");
    assertThat(page.locator("[data-state]")).hasText("Kept on this device, will be sent");
    window.assertSoundInEachLook("a step offline", "readiness-offline");
    page.locator("[name=go][value=next]").last().press("Enter");
    assertThat(page.locator("#connection")).containsText("kept on this device");
    page.context().setOffline(false);
    assertSaved(page);
    page.reload();
    assertThat(proofs.locator("input[value=work]")).isChecked();
    assertThat(question(page, "proud").locator("textarea")).hasValue(Pattern.compile("hinges$"));

    var other = page.context().newPage();
    other.navigate(page.url());
    other.locator("#q-proofs input[value=letter]").check();
    assertSaved(other);
    assertThat(proofs.locator("input[value=letter]")).isChecked();
    assertThat(proofs.locator("[data-note]")).hasText("Answered in another window just now.");
    other.close();
    page.locator("[name=go][value=next]").last().press("Enter");
    assertThat(page.locator("h1")).hasText("How you look");
  }

  /// The last step, with an answer that does not fit, one that is missing, and an earlier one.
  private void answerHowOneLooks(Browser.Window window) {
    var page = window.page();
    var hours = question(page, "hours").locator("input[type=text]");
    hours.fill("99");
    hours.press("Tab");
    assertThat(question(page, "hours").locator(".error")).isVisible();
    assertThat(hours).hasAttribute("aria-invalid", "true");
    hours.fill("");
    hours.press("Tab");
    question(page, "people").locator("input:not([type=hidden])").nth(5).check();
    assertSaved(page);
    question(page, "people").locator("input:not([type=hidden])").nth(1).check();
    assertSaved(page);
    page.locator("[name=go][value=next]").last().press("Enter");
    page.locator("text=Hand it in").press("Enter");
    assertThat(page.locator("#missing-heading")).hasText("One question still needs an answer");
    // The refusal itself is what the console complains of.
    window.complaints().removeIf(each -> each.contains("422"));
    window.assertSoundInEachLook("what is missing", "readiness-review");
    page.locator("#missing-heading + ul a").press("Enter");
    assertThat(hours).isVisible();
    hours.fill("0.5");
    hours.press("Tab");
    assertSaved(page);
    question(page, "people").locator(".after a").press("Enter");
    assertThat(page.locator(".runs li")).hasCount(2);
    window.assertSoundInEachLook("earlier answers", "readiness-earlier");
    page.locator(".runs button").press("Enter");
    assertThat(question(page, "people").locator("input:not([type=hidden])").nth(5)).isChecked();
    page.locator("[name=go][value=next]").last().press("Enter");
    page.locator("text=Hand it in").press("Enter");
    assertThat(page.locator("main .verdict")).isVisible();
  }

  @Test
  void aGuestGoesTheWholeWay() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      Visit.beginSample(page, superuser, people);
      answerWhatIsWanted(window);
      answerWhatCanBeShown(window);
      answerHowOneLooks(window);
      assertThat(page.locator("#caps-heading")).isVisible();
      window.assertSoundInEachLook("a result", "readiness-result");

      page.locator("text=Take it again with these answers").press("Enter");
      assertThat(question(page, "goal").locator("input[value=yes]")).isChecked();
      question(page, "worry").locator("input:not([type=hidden])").first().check();
      assertSaved(page);
      page.locator("[name=go][value=review]").press("Enter");
      page.locator("text=Hand it in").press("Enter");
      assertThat(page.locator(".history circle")).hasCount(2);
      window.assertSoundInEachLook("a second result", "readiness-again");
      page.navigate("/readiness");
      window.assertSoundInEachLook("assessments of a guest", "readiness");
      page.locator(".runs button").first().press("Enter");
      page.locator("text=Undo").press("Enter");
      assertThat(page.locator("#done-heading ~ ul > li")).hasCount(2);
    }
  }

  @Test
  void whatIsAnsweredBeforeTheScriptsAreThereIsSaved() {
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      var held = new ArrayList<Route>();
      page.route("**/js/readiness-step*", held::add);
      Visit.beginSample(page, superuser, people);
      question(page, "goal").locator("input[value=yes]").check();
      assertThat(page.locator("[data-state]")).isHidden();
      page.waitForCondition(() -> !held.isEmpty());
      held.forEach(Route::resume);
      assertSaved(page);
      assertThat(question(page, "goal-name")).isVisible();
    }
  }

  @Test
  void whatWaitedAndDoesNotFitIsToldBeforeItIsHandedIn() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      Visit.beginSample(page, superuser, people);
      var place = page.url().replaceFirst("/steps/.*", "");
      page.navigate(place + "/steps/3");
      page.context().setOffline(true);
      var hours = question(page, "hours").locator("input[type=text]");
      hours.fill("99");
      hours.press("Tab");
      assertThat(page.locator("[data-state]")).hasText("Kept on this device, will be sent");
      page.navigate("about:blank");
      page.context().setOffline(false);
      page.navigate(place + "/review");
      page.locator("text=Hand it in").press("Enter");
      assertThat(page.locator("[data-state]")).hasText("An answer does not fit and is not saved");
      assertThat(page).hasURL(place + "/review");
      page.locator("text=Hand it in").press("Enter");
      assertThat(page.locator("#missing-heading")).isVisible();
      window.complaints().removeIf(each -> each.contains("422"));
    }
  }
}
