package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.app.testing.Patience.await;

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

/// What becomes of answers that were not sent when their person leaves a device that others use.
@CursusTest
class SignOutPageTests {

  private static final String SENDING = "**/api/v1/readiness/sessions/*/answers";
  private static final Pattern OUT = Pattern.compile("/sign-in\\?notice=");

  private static Browser browser;

  private final People people;
  private final Superuser superuser;

  SignOutPageTests(@Autowired People people, @Autowired Superuser superuser) {
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

  /// Begins the assessment and gives two answers that the network does not take.
  ///
  /// @return the address of the step
  private String answerInVain(Page page) {
    Visit.beginSample(page, superuser, people);
    page.locator("#q-goal input[value=yes]").check();
    assertThat(page.locator("[data-state]")).hasText("Saved");
    page.route(SENDING, Route::abort);
    chosen(page).check();
    written(page).fill("Welder");
    page.keyboard().press("Tab");
    assertThat(page.locator("[data-state]")).hasText("Kept on this device, will be sent");
    return page.url();
  }

  private static Locator chosen(Page page) {
    return page.locator("#q-worry input[type=radio][value='4']");
  }

  private static Locator written(Page page) {
    return page.locator("#q-goal-name input[type=text]");
  }

  private static Locator signOut(Page page) {
    return page.locator(".site form button");
  }

  private static Locator dialog(Page page) {
    return page.locator("#unsent");
  }

  private static void assertAsked(Page page) {
    assertThat(dialog(page).locator("h2")).hasText("2 answers are not sent yet");
    assertThat(dialog(page).getByText("Stay").last()).isFocused();
  }

  private static void assertKept(Page page, int sessions) {
    assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(sessions);
  }

  @Test
  void whatWaitsIsSentBeforeOneIsSignedOut() {
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      var email = Visit.signUp(page, "Ana Lima");
      var step = answerInVain(page);
      assertKept(page, 1);
      page.unroute(SENDING);
      signOut(page).press("Enter");
      page.waitForURL(OUT);
      assertKept(page, 0);

      Visit.signIn(page, email);
      page.navigate(step);
      assertThat(chosen(page)).isChecked();
      assertThat(written(page)).hasValue("Welder");
    }
  }

  @Test
  void whatDoesNotFitIsToldBeforeOneIsSignedOut() {
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      Visit.signUp(page, "Ana Lima");
      var place = answerInVain(page).replaceFirst("/steps/.*", "");
      page.navigate(place + "/steps/3");
      var hours = page.locator("#q-hours input[type=text]");
      hours.fill("99");
      hours.press("Tab");
      assertThat(page.locator("[data-state]")).hasText("Kept on this device, will be sent");
      var refused = new ArrayList<Route>();
      page.navigate("about:blank");
      page.route(SENDING, refused::add);
      page.navigate("/record");
      page.waitForCondition(() -> !refused.isEmpty());
      refused.forEach(Route::abort);
      page.unroute(SENDING);
      signOut(page).press("Enter");
      assertThat(page.locator("#connection")).containsText("did not fit and is not saved");
      signOut(page).press("Enter");
      page.waitForURL(OUT);
      assertKept(page, 0);
      window.complaints().removeIf(each -> each.contains("Failed to load resource"));
    }
  }

  @Test
  void aTextThatIsStillBeingWrittenIsSentToo() {
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      var email = Visit.signUp(page, "Ana Lima");
      var step = answerInVain(page);
      page.unroute(SENDING);
      written(page).focus();
      page.keyboard().type(" and more");
      // As assistive software presses a button: without the focus.
      signOut(page).evaluate("button => button.click()");
      page.waitForURL(OUT);
      assertKept(page, 0);
      Visit.signIn(page, email);
      page.navigate(step);
      assertThat(written(page)).hasValue("Welder and more");
    }
  }

  @Test
  void whatCannotBeSentIsKeptForItsPersonAlone() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      var ana = Visit.signUp(page, "Ana Lima");
      var step = answerInVain(page);
      signOut(page).press("Enter");
      assertAsked(page);
      // The network that was taken away is what the console complains of.
      window.complaints().clear();
      window.assertSoundInEachLook("unsent answers", "sign-out-unsent");
      page.keyboard().press("Escape");
      assertThat(dialog(page)).isHidden();
      assertThat(signOut(page)).isFocused();
      signOut(page).press("Enter");
      assertAsked(page);
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForURL(OUT);
      assertKept(page, 1);
      page.unroute(SENDING);

      Visit.signUp(page, "Ben Okafor");
      var sent = new ArrayList<String>();
      page.onRequest(each -> sent.add(each.method() + " " + each.url()));
      page.navigate("/readiness");
      signOut(page).press("Enter");
      page.waitForURL(OUT);
      assertThat(sent).noneMatch(each -> each.endsWith("/answers"));
      assertKept(page, 1);

      Visit.signIn(page, ana);
      page.navigate("/record");
      await().until(() -> page.evaluate("Object.keys(localStorage).length").equals(0));
      page.navigate(step);
      assertThat(chosen(page)).isChecked();
    }
  }

  @Test
  void whoIsOfflineIsSignedOutWhenTheConnectionIsBack() {
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      var email = Visit.signUp(page, "Ana Lima");
      var step = answerInVain(page);
      page.unroute(SENDING);
      page.context().setOffline(true);
      signOut(page).press("Enter");
      assertAsked(page);
      dialog(page).getByText("Sign out and keep it here").press("Enter");
      assertThat(page.locator("#connection")).containsText("as soon as you are back");
      assertThat(page).hasURL(step);
      page.context().setOffline(false);
      page.waitForURL(OUT);
      assertKept(page, 0);
      Visit.signIn(page, email);
      page.navigate(step);
      assertThat(chosen(page)).isChecked();
    }
  }

  @Test
  void whoLeavesAsAGuestLeavesNothingBehind() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      answerInVain(page);
      page.locator(".site").getByText("Leave").press("Enter");
      page.waitForURL("**/leave");
      var leave = page.locator("main form button");
      leave.press("Enter");
      assertAsked(page);
      window.complaints().clear();
      window.assertSoundInEachLook("unsent answers of a guest", "leave-unsent");
      dialog(page).getByText("Stay").last().press("Enter");
      assertThat(leave).isFocused();
      assertKept(page, 1);
      leave.press("Enter");
      assertAsked(page);
      dialog(page).getByText("Leave without it").press("Enter");
      page.waitForURL(OUT);
      assertKept(page, 0);
    }
  }

  @Test
  void withoutScriptsOneIsSignedOutAtOnce() {
    try (var window = browser.withoutScript(people.url())) {
      var page = window.page();
      Visit.signUp(page, "Ana Lima");
      page.navigate("/record");
      assertThat(dialog(page)).isHidden();
      signOut(page).press("Enter");
      page.waitForURL(OUT);
      assertThat(page).hasURL(Pattern.compile("SIGNED_OUT"));
    }
  }
}
