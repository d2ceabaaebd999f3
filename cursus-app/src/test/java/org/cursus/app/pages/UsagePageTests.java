package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.cursus.app.account.Accounts;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/// History and credits in a browser.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UsagePageTests {

  private static final String USAGE = "/api/v1/career/usage/";

  private static final Map<String, Object> RESULT =
      Map.of(
          "summary",
          "Your work at the harbour fits three careers.",
          "careerPaths",
          List.of(
              Map.of(
                  "title",
                  "Crane operator",
                  "fitPercent",
                  82,
                  "reasons",
                  List.of("Six years at the harbour", "Licence of 2019")),
              Map.of("title", "Dispatcher", "fitPercent", 64)));

  private final People people;
  private final Accounts accounts;

  UsagePageTests(People people, Accounts accounts) {
    this.people = people;
    this.accounts = accounts;
  }

  private static void use(Person person, String feature) {
    var id = person.post(USAGE + "validate", Map.of("featureKey", feature)).json().get("usageId");
    var outcome =
        Map.of(
            "success",
            true,
            "modelUsed",
            "some-model",
            "promptTokens",
            900,
            "completionTokens",
            100,
            "resultData",
            RESULT);
    person.post(USAGE + id.asString() + "/commit", outcome);
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  @Test
  void aPersonLooksAtTheirHistoryAndAnAdministratorGivesCredits() {
    var ida = people.signUp("Ida");
    accounts.changeRole(ida.id(), "admin");
    for (int i = 0; i < 21; i++) {
      use(ida, "external");
    }
    use(ida, "career_path");
    try (var browser = new Browser();
        var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      Visit.signIn(page, ida.email());
      history(window, page);
      result(window, page);
      credits(window, page, ida.email());
    }
  }

  private static void history(Browser.Window window, Page page) {
    page.navigate("/history");
    assertThat(page.locator("#results li")).hasCount(20);
    page.getByText("Older results").click();
    assertThat(page.locator("#results li")).hasCount(22);
    window.assertSound("/history");
    Visit.picture(page, "history");
    page.locator("#feature").selectOption("career_path");
    assertThat(page.locator("#results li")).hasCount(1);
    press(page, "Delete Career path recommendations");
    assertThat(page.locator(".notice")).containsText("deleted");
    press(page, "Undo");
  }

  private static void result(Browser.Window window, Page page) {
    assertThat(page.locator("h1")).hasText("Career path recommendations");
    assertThat(page.locator("main")).containsText("by a language model (some-model)");
    assertThat(page.locator("h2").first()).hasText("Career paths");
    assertThat(page.locator("h3").first()).hasText("Crane operator");
    assertThat(page.locator("main")).containsText("Licence of 2019");
    window.assertSound("a result");
    Visit.picture(page, "result");
  }

  private static void credits(Browser.Window window, Page page, String email) {
    page.navigate("/admin/credits");
    page.locator("#email").fill(email);
    page.locator("#credits").fill("-1000");
    page.locator("#note").fill("For the harbour course");
    press(page, "Change their credits");
    assertThat(page.locator(".notice")).containsText("Only 177 are left to take.");
    window.complaints().clear(); // Chromium notes the refusal.
    page.locator("#credits").fill("23");
    press(page, "Change their credits");
    assertThat(page.locator(".notice")).containsText("They have 200 credits left.");
    window.assertSound("/admin/credits");
    Visit.picture(page, "admin-credits");
    page.locator("#llm-career_path").fill("3");
    press(page, "Save the price of Career path recommendations");
    assertThat(page.locator(".notice")).containsText("Saved");
    assertThat(page.locator("#llm-career_path")).hasValue("3");
    page.locator("#llm-career_path").fill("2");
    press(page, "Save the price of Career path recommendations");
    page.navigate("/credits");
    assertThat(page.locator("h2").first()).hasText("200 of 223 left");
    assertThat(page.locator("main")).containsText("For the harbour course");
    page.getByText("The numbers").click();
    window.assertSound("/credits");
    Visit.picture(page, "credits");
  }
}
