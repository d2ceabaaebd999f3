package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An assessment in German is German from the first step to the second result, and says so.
@CursusTest
class GermanReadinessPageTests {

  /// The first choice of each question, or something short.
  private static final String ANSWER_ALL =
      """
      () => {
        for (const each of document.querySelectorAll("[data-question]:not([hidden])")) {
          const box = each.querySelector("[type=radio], [type=checkbox]");
          const field = each.querySelector("[type=text], textarea");
          if (box && !box.checked) box.click();
          if (field) {
            field.value = "1";
            field.dispatchEvent(new Event("change", { bubbles: true }));
          }
          if (!box && !field) each.querySelector("[data-move=keep]").click();
        }
      }
      """;

  /// What is said to be German and has a word that is English alone, or is not said to be either.
  private static final String NOT_GERMAN =
      """
      () => {
        const english = new RegExp("\\\\b(the|of|and|your?|is|are|this|these|that|with|answers?|answered|"
          + "steps?|score|next|back|handed|now|then|part|change|questions?|optional|clear|up|down|"
          + "earlier|not|later|saved?|take|delete|look|one|result)\\\\b", "i");
        const texts = [];
        const nodes = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
        while (nodes.nextNode()) texts.push([nodes.currentNode.parentElement, nodes.currentNode.data]);
        for (const each of document.querySelectorAll("main [aria-label]")) {
          texts.push([each, each.getAttribute("aria-label")]);
        }
        const title = document.querySelector("title");
        texts.push([title, title.text]);
        return texts
          .filter(([within]) => within.closest("[lang]").lang === "de")
          .map(([, text]) => text.trim())
          .filter((text) => english.test(text) || /(^|\\s)\\d+\\.\\d\\d(?![.\\d])/.test(text));
      }
      """;

  private static Browser browser;

  private final People people;

  GermanReadinessPageTests(@Autowired People people) {
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

  private static void assertGerman(Browser.Window window, String place, String picture) {
    var page = window.page();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator("title")).hasAttribute("lang", "de");
    assertThat(page.locator("main")).hasAttribute("lang", "de");
    assertThat((List<?>) page.evaluate(NOT_GERMAN)).as("what is not German of %s", place).isEmpty();
    window.assertSoundInEachLook(place, picture);
  }

  private static void next(Page page) {
    page.locator(".doing [value=next]").press("Enter");
  }

  /// From the first step to what is looked over.
  private static void answerAll(Browser.Window window) {
    var page = window.page();
    int steps = page.locator(".stations li").count();
    for (int step = 1; step <= steps; step++) {
      page.waitForURL(Pattern.compile("/steps/" + step + "$"));
      page.evaluate(ANSWER_ALL);
      assertThat(page.locator("[data-state]")).hasText("Gespeichert");
      assertThat(page.locator("[data-total]")).hasText(Pattern.compile("^\\d+,\\d\\d$"));
      assertGerman(window, "step " + step, "german-step-" + step);
      next(page);
    }
  }

  private static void handIn(Page page) {
    page.locator("#hand-in .primary").press("Enter");
    assertThat(page.locator("main .verdict")).isVisible();
  }

  @Test
  void fromTheFirstStepToTheSecondResult() {
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      page.navigate("/readiness");
      var form = page.locator("form:has(input[value=quick-check])");
      form.locator("select").selectOption(new SelectOption().setValue("de"));
      form.locator("button").press("Enter");
      assertThat(page.locator(".stations")).hasAttribute("aria-label", "Schritte");
      assertGerman(window, "a step without answers", "german-begin");
      answerAll(window);
      assertThat(page.locator("h1")).hasText("Alles ansehen");
      assertGerman(window, "what is looked over", "german-review");
      handIn(page);
      var handedIn = page.locator(".intro time");
      assertThat(handedIn).hasAttribute("lang", "de");
      assertThat(handedIn).hasText(Pattern.compile("^\\d{1,2}\\. \\S+ \\d{4}, \\d\\d:\\d\\d$"));
      assertGerman(window, "a result", "german-result");

      page.getByText("Mit diesen Antworten noch einmal beginnen").press("Enter");
      page.waitForURL("**/steps/1");
      page.locator(".after a").first().press("Enter");
      assertThat(page.locator("h1")).hasText("Frühere Antworten");
      assertGerman(window, "earlier answers", "german-earlier");
      page.goBack();
      page.locator(".doing [value=review]").press("Enter");
      handIn(page);
      assertThat(page.locator("#history-heading")).hasText("Im Vergleich mit früher");
      assertGerman(window, "a second result", "german-again");
    }
  }

  @Test
  void withoutScriptsItIsGermanToo() {
    try (var window = browser.withoutScript(people.url())) {
      var page = window.page();
      page.navigate("/readiness");
      var form = page.locator("form:has(input[value=quick-check])");
      form.locator("select").selectOption(new SelectOption().setValue("de"));
      form.locator("button").press("Enter");
      page.locator("[type=radio]").first().check();
      page.locator(".doing [value=later]").press("Enter");
      page.locator(".runs .named").press("Enter");
      page.locator(".after a >> visible=true").first().press("Enter");
      assertThat(page.locator(".runs time"))
          .hasText(Pattern.compile("^\\d{1,2}\\. \\S+ \\d{4}, \\d\\d:\\d\\d \\S+$"));
    }
  }
}
