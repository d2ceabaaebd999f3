package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/// Profiles made, arranged and worded by hand, in a browser.
@CursusTest
class ProfileEditorTests {

  private static final Pattern PROFILE = Pattern.compile("/profiles/[0-9a-f-]{36}(#.*)?$");
  private static final String JOBS = "[data-kind=work_experience] .chosen .named";

  private static Browser browser;

  private final People people;

  ProfileEditorTests(@Autowired People people) {
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

  /// Somebody with a record and a profile of the whole of it.
  private Person ana() {
    var ana = people.signUp("Ana");
    add(
        ana,
        "personal_info",
        Map.of(
            "fullName", "Ana Lima",
            "email", "ana@example.org",
            "phone", "+351912345678",
            "professionalSummary", "I build ships that last."));
    add(
        ana,
        "work_experience",
        Map.of(
            "title", "Foreman",
            "company", "Harlow Steel",
            "startDate", "2019-04",
            "isCurrent", true,
            "description", "I lead a crew of welders.",
            "achievements", List.of("Led 12 welders", "Cut waste by 9%")));
    add(ana, "work_experience", Map.of("title", "Welder", "company", "Dock 4", "endDate", "2019"));
    add(ana, "work_experience", Map.of("title", "Helper", "company", "Dock 1", "endDate", "2012"));
    add(ana, "education", Map.of("institution", "University of Porto", "degree", "BSc"));
    add(ana, "project", Map.of("name", "Hull scanner", "technologies", List.of("Python")));
    add(ana, "skill", Map.of("name", "TIG welding"));
    add(ana, "certification", Map.of("name", "Ship inspector"));
    add(ana, "volunteering", Map.of("position", "Cook", "organization", "Fire brigade"));
    add(
        ana,
        "volunteering",
        Map.of("position", "Coach", "organization", "Rowing club", "startDate", "2001"));
    assertThat(ana.post("/api/v1/profiles", Map.of("name", "Shipyards")).status()).isEqualTo(201);
    return ana;
  }

  private static void add(Person person, String type, Map<String, ?> fields) {
    var created = person.post("/api/v1/record/entries/" + type, fields);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
  }

  private static void openProfile(Page page, Person person) {
    Visit.signIn(page, person.email());
    page.navigate("/profiles");
    page.locator("main a.file").first().click();
    page.waitForURL(PROFILE);
  }

  private static Locator job(Page page, String title) {
    return page.locator(".option", new Page.LocatorOptions().setHasText(title));
  }

  private static void press(Page page, String title, String move) {
    job(page, title).locator("[data-move=" + move + "]").click();
  }

  private static void assertJobs(Page page, String... titles) {
    assertThat(page.locator(JOBS)).hasText(titles);
  }

  private static final String FOREMAN = "Foreman, Harlow Steel";
  private static final String WELDER = "Welder, Dock 4";
  private static final String HELPER = "Helper, Dock 1";

  @Test
  void entriesAreDraggedAndTheOrderIsSaved() {
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      openProfile(page, ana());
      assertJobs(page, FOREMAN, WELDER, HELPER);
      drag(page, "Helper", "Foreman");
      assertThat(page.locator("#state")).containsText("Saved");
      assertJobs(page, HELPER, FOREMAN, WELDER);
      assertThat(page.locator("#preview .part h4").first()).hasText("Helper");
      assertThat(page.locator("#moved")).containsText("now 1 of 3");
      drag(page, "Foreman", "Welder");
      assertThat(page.locator("#state input[name=base]")).hasValue("3");
      page.reload();
      assertJobs(page, HELPER, WELDER, FOREMAN);
    }
  }

  private static void showJobs(Page page) {
    page.locator("[data-kind=work_experience]")
        .evaluate("jobs => jobs.scrollIntoView({block: 'center'})");
  }

  private static void drag(Page page, String title, String onto) {
    showJobs(page);
    var handle = job(page, title).locator("[data-handle]").boundingBox();
    var target = job(page, onto).boundingBox();
    boolean up = target.y < handle.y;
    page.mouse().move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    page.mouse().down();
    page.mouse().move(handle.x + 20, (handle.y + target.y) / 2);
    page.mouse().move(handle.x + 20, up ? target.y + 2 : target.y + target.height - 2);
    page.mouse().up();
  }

  @Test
  void aDragIsGivenUpWithEscape() {
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      openProfile(page, ana());
      showJobs(page);
      var handle = job(page, "Foreman").locator("[data-handle]").boundingBox();
      var target = job(page, "Helper").boundingBox();
      page.mouse().move(handle.x + 10, handle.y + 10);
      page.mouse().down();
      page.mouse().move(handle.x + 10, target.y + target.height - 2);
      assertJobs(page, WELDER, HELPER, FOREMAN);
      page.keyboard().press("Escape");
      page.mouse().up();
      assertJobs(page, FOREMAN, WELDER, HELPER);
      assertThat(page.locator("#state input[name=base]")).hasValue("1");
    }
  }

  @Test
  void entriesAreMovedByKeyboardAndTheFocusGoesWithThem() {
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      openProfile(page, ana());
      var up = job(page, "Helper").locator("[data-move=up]");
      up.focus();
      page.keyboard().press("Enter");
      assertJobs(page, FOREMAN, HELPER, WELDER);
      assertThat(up).isFocused();
      page.keyboard().press("Enter");
      assertJobs(page, HELPER, FOREMAN, WELDER);
      assertThat(job(page, "Helper").locator("[data-move=down]")).isFocused();
      assertThat(page.locator("#moved")).containsText("Helper, Dock 1: now 1 of 3");
      job(page, "Foreman").locator("[data-move=out]").focus();
      page.keyboard().press("Space");
      assertJobs(page, HELPER, WELDER);
      assertThat(page.locator("#state input[name=base]")).hasValue("4");
      page.reload();
      assertJobs(page, HELPER, WELDER);
      assertThat(page.locator("[data-kind=work_experience] .others .named")).hasText(FOREMAN);
      press(page, "Foreman", "in");
      assertThat(page.locator("#state input[name=base]")).hasValue("5");
      press(page, "Fire brigade", "up");
      assertThat(page.locator("#preview .part h4").last()).hasText("Coach");
      press(page, "Ship inspector", "in");
      assertThat(page.locator("#state input[name=base]")).hasValue("7");
      page.reload();
      assertJobs(page, HELPER, WELDER, FOREMAN);
      assertThat(page.locator("[data-kind=volunteering] .chosen .named"))
          .hasText(new String[] {"Cook, Fire brigade", "Coach, Rowing club"});
      assertThat(page.locator("[data-kind=certification] .chosen .named"))
          .hasText("Ship inspector");
    }
  }

  @Test
  void everythingWorksWithoutJavaScript() {
    try (var window = browser.withoutScript(people.url())) {
      var page = window.page();
      openProfile(page, ana());
      assertThat(page.locator("[data-handle]").first()).isHidden();
      press(page, "Helper", "up");
      page.waitForURL(PROFILE);
      assertJobs(page, FOREMAN, HELPER, WELDER);
      press(page, "Foreman", "out");
      assertJobs(page, HELPER, WELDER);
      press(page, "Foreman", "in");
      assertJobs(page, HELPER, WELDER, FOREMAN);
      page.locator("#name").fill("Yards");
      page.locator("#professional_summary").fill("For yards.");
      page.locator("#profile button.primary").click();
      assertThat(page.locator("h1")).hasText("Yards");
      assertThat(page.locator("#preview")).containsText("For yards.");
      page.getByText("Copy this profile").click();
      assertThat(page.locator("h1")).hasText("Copy of Yards");
      page.locator("#name").fill("yards");
      page.locator("#profile button.primary").click();
      assertThat(page.locator(".field .error")).containsText("of this name");
      page.getByText("Delete this profile").click();
      page.waitForURL("**/profiles?gone=*");
      assertThat(page.locator("main .list").first().locator("> li")).hasCount(1);
      page.getByText("Undo").click();
      assertThat(page.locator("h1")).hasText("Copy of Yards");
    }
  }

  @Test
  void whatIsTypedIsSavedAsOneGoesAndTheRestFollowsTheRecord() {
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      var ana = ana();
      propose(ana);
      openProfile(page, ana);
      page.locator("#professional_summary").fill("I build ferries.");
      page.locator("#name").focus();
      assertThat(page.locator("#wordings")).containsText("I build ferries.");
      page.locator("summary", new Page.LocatorOptions().setHasText("Name and contact")).click();
      page.locator("#phone").fill("+44 20 7946 0000");
      page.locator("#email").fill("");
      page.locator("#location").focus();
      assertThat(page.locator("#state")).containsText("Saved");
      press(page, "Helper", "up");
      assertThat(page.locator("#preview")).containsText("+44 20 7946 0000");
      assertThat(page.locator("#preview")).not().containsText("ana@example.org");
      assertJobs(page, FOREMAN, HELPER, WELDER);
      ana.change(
          "PATCH",
          "/api/v1/record/entries/personal_info/" + ana.id(),
          1,
          Map.of("fullName", "Ana de Lima", "phone", "+351 1"));
      page.reload();
      assertThat(page.locator("#preview h2")).hasText("Ana de Lima");
      assertThat(page.locator("#phone")).hasValue("+44 20 7946 0000");
      assertThat(page.locator("#phone-own")).containsText("+351 1");
      assertJobs(page, FOREMAN, HELPER, WELDER);
    }
  }

  @Test
  void ofTwoTabsTheSecondIsShownBothSides() {
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      openProfile(page, ana());
      var other = page.context().newPage();
      other.navigate(page.url());
      page.locator("#professional_summary").fill("Mine.");
      page.locator("#name").focus();
      assertThat(page.locator("#state")).containsText("Saved");
      other.locator("#professional_summary").fill("Theirs.");
      other.locator("#name").focus();
      assertThat(other.locator("#state table")).containsText("Mine.");
      assertThat(other.locator("#state table")).containsText("Theirs.");
      other.locator("#profile button.primary").click();
      assertThat(other.locator("#state")).containsText("Saved");
      press(page, "Helper", "out");
      assertThat(page.locator("#state table")).containsText(HELPER);
      assertThat(page.locator("#state table")).containsText("What was saved meanwhile");
      page.reload();
      assertThat(page.locator("#professional_summary")).hasValue("Theirs.");
      assertJobs(page, FOREMAN, WELDER, HELPER);
    }
  }

  @Test
  void everyPageIsSoundInBothThemesAtBothWidths() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      var ana = ana();
      propose(ana);
      openProfile(page, ana);
      window.assertSoundInEachLook("a profile", "profile");
      page.getByText("Use the suggestion").first().click();
      assertThat(page.locator("#preview")).containsText("Ships that last, on time.");
      assertThat(page.locator("#wordings button[aria-pressed=true]")).hasCount(1);
      page.getByText("Keep my words").first().click();
      assertThat(page.locator("#preview")).containsText("I build ships that last.");
      for (var summary : page.locator("summary").all()) {
        summary.click();
      }
      press(page, "Welder", "out");
      assertThat(page.locator("#state")).containsText("Saved");
      window.assertSoundInEachLook("a profile, all of it open", "profile-open");
      page.getByText("Delete this profile").click();
      page.waitForURL("**/profiles?gone=*");
      window.assertSoundInEachLook("no profile but a deleted one", "profiles-none");
      page.getByText("Undo").click();
      page.getByText("Copy this profile").click();
      page.navigate("/profiles");
      window.assertSoundInEachLook("profiles", "profiles");
    }
  }

  private static void propose(Person person) {
    var profile = person.get("/api/v1/profiles").json().get(0).get("id").asString();
    var answer =
        person.change(
            "PUT",
            "/api/v1/profiles/" + profile + "/enhancements/professional_summary",
            1,
            Map.of("text", "Ships that last, on time."));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }
}
