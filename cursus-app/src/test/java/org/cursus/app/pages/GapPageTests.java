package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import tools.jackson.databind.json.JsonMapper;

/// What stands between a person and an occupation: gap, paths and assessments.
@CursusTest
class GapPageTests {

  private static Browser browser;

  private final People people;

  GapPageTests(@Autowired People people) {
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
    add(ana, "work_experience", "title", "Dishwasher", "company", "Inn", "startDate", "2019");
    add(ana, "work_experience", "title", "Customer Service Representative", "startDate", "2022");
    add(ana, "skill", "name", "Microsoft Excel");
    add(ana, "skill", "name", "Critical Thinking");
    return ana;
  }

  private static void add(Person person, String type, String... fields) {
    var entry = new java.util.HashMap<String, Object>();
    for (int i = 0; i < fields.length; i += 2) {
      entry.put(fields[i], fields[i + 1]);
    }
    if (type.equals("work_experience")) {
      entry.put("isCurrent", true);
    }
    var answer = person.post("/api/v1/record/entries/" + type, entry);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  /// An interest profile with all answers, still to be completed.
  private static String interests(Person person) {
    var place =
        "/api/v1/assessments/"
            + person
                .post("/api/v1/assessments", Map.of("kind", "interests"))
                .json()
                .get("id")
                .asString();
    var answers = new ArrayList<Map<String, Object>>();
    for (int n = 1; n <= 10; n++) {
      for (var liked : List.of("R1", "I3", "A2", "S4", "E2", "C1")) {
        answers.add(
            Map.of(
                "question",
                liked.substring(0, 1) + n,
                "scale",
                "IP",
                "value",
                Integer.parseInt(liked.substring(1))));
      }
    }
    person.send(
        person
            .request(place + "/answers")
            .header("Content-Type", "application/json")
            .PUT(
                BodyPublishers.ofString(
                    JsonMapper.shared().writeValueAsString(Map.of("answers", answers)))));
    return place.substring(place.lastIndexOf('/') + 1);
  }

  @Test
  void thePagesAreSound() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      var ana = ana();
      var profile = interests(ana);
      Visit.signIn(page, ana.email());

      page.navigate("/occupations/gap?code=11-2021.00");
      assertThat(page.locator("h1")).hasText("Marketing Managers");
      assertThat(page.locator(".gap-plot circle")).hasCount(12);
      page.locator("summary").click();
      window.assertSoundInEachLook("the gap", "gap");

      page.navigate("/occupations/paths?to=35-1011.00");
      assertThat(page.locator(".path-plot")).isVisible();
      window.assertSoundInEachLook("the paths", "paths");

      page.navigate("/occupations/assessments");
      window.assertSoundInEachLook("the assessments", "assessments");
      page.locator("main form button", new Page.LocatorOptions().setHasText("skills")).click();
      page.waitForURL(Pattern.compile("/steps/1$"));
      page.locator("label.pick", new Page.LocatorOptions().setHasText("3")).first().click();
      assertThat(page.locator("#saved")).hasText("Saved. 1 of 68 answered.");
      window.assertSoundInEachLook("a step of skills", "assessment-skills");

      page.navigate("/occupations/assessments/" + profile);
      assertThat(page.locator(".question")).hasCount(6);
      window.assertSoundInEachLook("a step of interests", "assessment-interests");
      page.locator("button[value=complete]").click();
      assertThat(page.locator(".hexagon")).isVisible();
      window.assertSoundInEachLook("an interest profile", "interests");
    }
  }

  @Test
  void anAssessmentNeedsNoScript() {
    var ana = people.signUp("Ana");
    try (var window = browser.withoutScript(people.url())) {
      var page = window.page();
      Visit.signIn(page, ana.email());
      page.navigate("/occupations/assessments");
      page.locator("main form button.primary").click();
      page.locator("[id='IP-R1-4']").check();
      page.locator("[id='IP-I1-2']").check();
      page.locator("button[value=next]").click();
      page.waitForURL(Pattern.compile("/steps/2$"));
      page.locator("button[value=back]").click();
      assertThat(page.locator("[id='IP-R1-4']")).isChecked();
      page.locator("button[value=later]").click();
      assertThat(page.locator("main")).containsText("2 answered");
      page.locator("main a.button.primary").click();
      page.waitForURL(Pattern.compile("/steps/1$"));
      assertThat(page.locator("[id='IP-I1-2']")).isChecked();
    }
  }

  @Test
  void thePagesAreOfModestSize() {
    var ana = ana();
    for (var page :
        List.of(
            "/occupations/gap?code=15-1252.00",
            "/occupations/paths?to=15-1252.00",
            "/occupations/assessments/" + interests(ana) + "/steps/1")) {
      var answer = ana.getPage(page);
      assertThat(answer.status()).as(page).isEqualTo(200);
      assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).as(page).hasSizeLessThan(60_000);
    }
  }
}
