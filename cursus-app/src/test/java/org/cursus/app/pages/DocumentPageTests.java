package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From a job to a document: the match, the making, the editor with its check, files, templates.
@CursusTest
class DocumentPageTests {

  private static final String POSTING =
      """
      Line Cook
      Company: Harbour Inn
      Location: Leeds, UK
      Requirements
      • At least 2 years of experience in menu planning is required
      • Current food hygiene certificate is required
      • Stock control
      Nice to have
      • Spanish would be a plus
      """;

  private static final Pattern DOCUMENT = Pattern.compile("/documents/[0-9a-f-]{36}$");

  private static Browser browser;

  private final People people;

  DocumentPageTests(@Autowired People people) {
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

  private Person ana() {
    var ana = people.signUp("Ana");
    add(
        ana,
        "personal_info",
        Map.of("fullName", "Ana Lima", "email", "ana@example.org", "location", "Leeds, UK"));
    add(
        ana,
        "work_experience",
        Map.of(
            "title", "Cook",
            "company", "Mill Kitchen",
            "startDate", "2021-03",
            "isCurrent", true,
            "achievements",
                List.of(
                    "Cooked lunch for 80 guests a day",
                    "Did the menu planning for a team of 3",
                    "Cut waste by 12 % with weekly stock control")));
    add(
        ana,
        "work_experience",
        Map.of(
            "title",
            "Kitchen Porter",
            "company",
            "Old Inn",
            "startDate",
            "2018",
            "endDate",
            "2021",
            "achievements",
            List.of("Kept the stores in order")));
    add(
        ana,
        "education",
        Map.of(
            "institution",
            "Leeds City College",
            "degree",
            "Diploma in Catering",
            "endDate",
            "2018"));
    for (var skill : List.of("Menu planning", "Stock control", "Spanish")) {
      add(ana, "skill", Map.of("name", skill));
    }
    return ana;
  }

  private static void add(Person person, String type, Map<String, Object> entry) {
    var answer = person.post("/api/v1/record/entries/" + type, new HashMap<>(entry));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private static String job(Person person) {
    var answer = person.post("/api/v1/jobs/from-text", Map.of("text", POSTING));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("id").asString();
  }

  private static Locator button(Locator within, String text) {
    return within.locator("button", new Locator.LocatorOptions().setHasText(text)).first();
  }

  @Test
  void aPersonMakesADocumentThatSaysWhatTheRecordSays() {
    var ana = ana();
    var job = job(ana);
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      Visit.signIn(page, ana.email());
      page.navigate("/jobs/" + job);
      assertThat(page.locator(".cards")).containsText("Your record scores");
      page.navigate("/jobs/" + job + "/match");
      assertThat(page.locator("#missing + p + ul")).containsText("hygiene");
      window.assertSoundInEachLook("the match", "match");
      var jobs = page.locator("[data-kind=experiences] .named");
      assertThat(jobs.first()).hasText("Cook, Mill Kitchen");
      page.locator("[data-kind=experiences] [data-move=down]").first().click();
      assertThat(page.locator("#state")).containsText("Saved");
      page.reload();
      assertThat(jobs.first()).hasText("Kitchen Porter, Old Inn");
      button(page.locator("#order"), "Take my order back").click();
      assertThat(jobs.first()).hasText("Cook, Mill Kitchen");

      page.navigate("/documents");
      window.assertSoundInEachLook("no documents", "documents-empty");
      page.navigate("/documents/new?job=" + job);
      window.assertSoundInEachLook("a new document", "document-new");
      page.locator("main form button.primary").click();
      page.waitForURL(DOCUMENT);
      assertThat(page.locator("#editor")).isVisible();
      edited(page);
      window.complaints().clear(); // The browser reports the refusal, too.
      window.assertSoundInEachLook("a refused sentence", "document-refused");
      page.reload(); // The checks leave traces in the page that its policy minds.
      kept(page);
      exported(page);
      window.assertSoundInEachLook("a document", "document");
      page.navigate("/documents?job=" + job);
      window.assertSoundInEachLook("documents", "documents");
    }
  }

  private static void edited(Page page) {
    var line = line(page, "80 guests");
    line.locator("summary").click();
    line.locator("textarea").fill("Cooked lunch for 800 guests a day");
    button(line, "Save").click();
    var refused = page.locator("[aria-invalid=true]");
    assertThat(refused).hasValue("Cooked lunch for 800 guests a day");
    assertThat(page.locator(".sentence .error").first()).containsText("800");
  }

  private static Locator line(Page page, String text) {
    return page.locator("li", new Page.LocatorOptions().setHasText(text))
        .filter(new Locator.FilterOptions().setHas(page.locator(".sentence")))
        .first();
  }

  private static void kept(Page page) {
    var line = line(page, "80 guests");
    line.locator("summary").click();
    line.locator("textarea").fill("Cooked lunch for 80 guests each day");
    button(line, "Save").click();
    assertThat(line.locator("summary")).hasText("Cooked lunch for 80 guests each day");
    button(line, "Good").click();
    assertThat(button(line, "Good")).hasAttribute("aria-pressed", "true");
    assertThat(page.frameLocator(".paper iframe").locator("body"))
        .containsText("80 guests each day");
    page.locator("#look > summary").click();
    page.locator("#template").selectOption("classic");
    assertThat(page.locator("#bodyFont")).hasValue("noto-serif");
  }

  private static void exported(Page page) {
    page.locator("#files button.primary").click();
    assertThat(page.locator("#files .list")).containsText("PDF");
    var file = page.waitForDownload(() -> page.locator("#files .list a.button").first().click());
    assertThat(file.suggestedFilename()).startsWith("Ana-Lima-Resume").endsWith(".pdf");
  }

  @Test
  void whatStandsAroundALetterIsTheirsAndNothingIsLost() {
    var ana = ana();
    job(ana);
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      Visit.signIn(page, ana.email());
      page.navigate("/documents/new?kind=cover_letter");
      window.assertSoundInEachLook("jobs to choose from", "document-job");
      page.locator("main .list a").first().click();
      page.locator("#letter_template").selectOption("letter-classic");
      page.locator("main form button.primary").click();
      page.waitForURL(DOCUMENT);
      page.locator("#editor").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
      page.locator("#letter summary").click();
      page.locator("#around-subject").fill("Award-winning engineer");
      page.locator("#save-letter").click();
      assertThat(page.locator("#around-subject-error")).containsText("Award-winning");
      window.complaints().clear(); // The browser reports the refusal, too.
      page.locator("#around-subject").fill("Application as line cook");
      page.locator("#around-recipient").fill("Ms Jane Doe\nGlobex Corp");
      page.locator("#save-letter").click();
      assertThat(page.locator("#aside")).containsText("Globex Corp");
      assertThat(page.frameLocator(".paper iframe").locator("body")).containsText("Jane Doe");
      var line = page.locator("[id^=s-]").nth(1);
      line.locator("summary").click();
      button(line, "Take out").click();
      assertThat(button(line, "Put it back")).isVisible();
      assertThat(page.locator("#taken")).containsText("Taken out (1)");
      page.navigate(page.url() + "?open=letter");
      window.assertSoundInEachLook("a letter", "letter");
      page.reload(); // The checks leave traces in the page that its policy minds.
      button(page.locator("[id^=s-]").nth(1), "Put it back").click();
      assertThat(page.locator("#taken")).hasCount(0);
      page.locator("summary", new Page.LocatorOptions().setHasText("Delete this")).click();
      button(page.locator("main > article > section").last(), "Delete").click();
      window.assertSoundInEachLook("a deleted document", "document-undo");
      page.reload();
      button(page.locator("main"), "Undo").click();
      page.waitForURL(DOCUMENT);
      assertThat(page.locator("#editor")).isVisible();
    }
  }

  @Test
  void itNeedsNoScriptAndTemplatesAreSound() {
    var ana = ana();
    var job = job(ana);
    try (var window = browser.withoutScript(people.url())) {
      var page = window.page();
      Visit.signIn(page, ana.email());
      page.navigate("/jobs/" + job + "/match");
      page.locator("[data-kind=skills] [data-move=down]").first().click();
      assertThat(page.locator("#order")).containsText("your own order");
      page.navigate("/documents/new?job=" + job + "&kind=cover_letter");
      page.locator("summary").first().click();
      page.locator("#max_experiences").fill("99");
      page.locator("main form button.primary").click();
      assertThat(page.locator("#max_experiences-error")).containsText("1 to 20");
      assertThat(page.locator("#max_experiences")).hasValue("99");
      page.locator("#max_experiences").fill("3");
      page.locator("main form button.primary").click();
      page.waitForURL(DOCUMENT);
      assertThat(page.locator("#editor")).isVisible();
      var first = page.locator(".sentence").first();
      first.locator("summary").click();
      button(first, "Not this one").click();
      assertThat(page.locator(".sentence[open] .doubt")).hasText("Not this one");
    }
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      Visit.signIn(page, ana.email());
      page.navigate("/templates");
      button(page.locator("main"), "Make it my own").click();
      page.waitForURL(Pattern.compile("/templates/[0-9a-f-]{36}$"));
      page.locator("#fontSize").fill("30");
      button(page.locator("main form").first(), "Save").click();
      assertThat(page.locator("#fontSize-error")).containsText("between 8 and 13");
      window.complaints().clear();
      page.locator("#fontSize").fill("10");
      page.locator("[name=is_default]").check();
      button(page.locator("main form").first(), "Save").click();
      window.assertSoundInEachLook("a template", "template");
      page.navigate("/templates");
      assertThat(page.locator("#own")).containsText("used for new documents");
      window.assertSoundInEachLook("templates", "templates");
      // A browser draws frames only where they can be seen.
      page.setViewportSize(1280, 2500);
      Visit.picture(page, "templates-whole");
    }
  }
}
