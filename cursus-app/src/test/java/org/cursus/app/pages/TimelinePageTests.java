package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.StatementCount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The record drawn along time.
@CursusTest
class TimelinePageTests {

  private static Browser browser;

  private final People people;
  private final StatementCount statements;

  TimelinePageTests(@Autowired People people, @Autowired StatementCount statements) {
    this.people = people;
    this.statements = statements;
  }

  @BeforeAll
  static void openBrowser() {
    browser = new Browser();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  private static void add(Person person, String type, Map<String, Object> fields) {
    var answer = person.post("/api/v1/record/entries/" + type, fields);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private static void job(Person person, String title, String company, String start, String end) {
    add(
        person,
        "work_experience",
        end.isEmpty()
            ? Map.of("title", title, "company", company, "startDate", start, "isCurrent", true)
            : Map.of("title", title, "company", company, "startDate", start, "endDate", end));
  }

  private Person ana() {
    var ana = people.signUp("Ana");
    job(ana, "Head of Planning for the Whole of Northern Europe", "Harlow Steel", "2021-04", "");
    job(ana, "Lecturer", "Evening College", "2019", "2024");
    job(ana, "Planner", "Harlow Steel", "2015-03", "2021-03");
    job(ana, "Courier", "Quick Bikes", "2012-06", "2012-08");
    add(
        ana,
        "education",
        Map.of(
            "institution", "University of Minho",
            "degree", "BSc Industrial Engineering",
            "startDate", "2009",
            "endDate", "2013-07"));
    add(ana, "education", Map.of("institution", "Night School", "endDate", "2027"));
    add(ana, "project", Map.of("name", "A map of all ferries", "startDate", "2017"));
    add(ana, "project", Map.of("name", "A garden"));
    add(
        ana,
        "volunteering",
        Map.of(
            "position", "Coach",
            "organization", "Rowing Club",
            "startDate", "2016-05",
            "endDate", "2018-09"));
    return ana;
  }

  @Test
  void theTimelineIsSound() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      Visit.signIn(page, ana().email());
      page.navigate("/record");
      window.assertSoundInEachLook("the way to the timeline", "timeline-record");
      page.getByText("See it as a timeline").click();
      assertThat(page.getByText("Nothing here yet")).hasCount(0);
      assertThat(page.locator(".lane")).hasCount(3);
      window.assertSoundInEachLook("the timeline", "timeline");
      page.locator("summary").click();
      assertThat(page.locator("#timeline-list li").filter(text("Nothing recorded"))).hasCount(1);
      assertThat(page.locator("#timeline-list li a")).hasCount(8);
      window.assertSoundInEachLook("the timeline as a list", "timeline-list");
      assertThat(page.locator("section li").filter(text("A garden"))).isVisible();
    }
  }

  @Test
  void anEntryOpensByClickAndByKeyboard() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      Visit.signIn(page, ana().email());
      page.navigate("/record/timeline");
      page.locator(".lane a", containing("Coach")).click();
      page.waitForURL(Pattern.compile("/record/entries/volunteering/"));
      page.goBack();
      page.locator(".lane a", containing("Lecturer")).focus();
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile("/record/entries/work_experience/"));
    }
  }

  @Test
  void theTimelineIsSeenAsItStood() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      Visit.signIn(page, ana().email());
      page.navigate("/record/timeline");
      page.locator("#asOf").fill("2001-01-01");
      page.locator("main form button").click();
      assertThat(page.locator(".notice").first()).containsText("as it stood on 1 January 2001");
      assertThat(page.getByText("Nothing here yet")).isVisible();
      window.assertSound("an empty timeline");
      page.getByText("See it as it is now").click();
      assertThat(page.locator(".lane a", containing("Coach"))).isVisible();
    }
  }

  @Test
  void aLongRecordIsOnePageOfModestSize() {
    var ana = people.signUp("Ana");
    statements.take();
    ana.getPage("/record/timeline");
    int few = statements.take();
    for (int n = 0; n < 60; n++) {
      job(ana, "Planner " + n, "Harlow Steel", 1960 + n + "-03", 1963 + n + "-02");
    }
    statements.take();
    var page = ana.getPage("/record/timeline");
    assertThat(statements.take()).isEqualTo(few);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
    assertThat(page.body()).contains("Planner 59", ">1960<");
    assertThat(page.body())
        .as("the key names what is drawn")
        .contains("</svg>Job</li>")
        .doesNotContain("</svg>Study", "</svg>Project", "</svg>Unpaid role", "Only the year");
    assertThat(ana.getPage("/record/timeline?asOf=someday").status()).isEqualTo(400);
  }

  private static Page.LocatorOptions containing(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private static com.microsoft.playwright.Locator.FilterOptions text(String words) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(words);
  }
}
