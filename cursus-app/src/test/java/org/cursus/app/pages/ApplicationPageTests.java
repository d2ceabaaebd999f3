package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.cursus.app.testing.Patience.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cursus.app.application.SampleExports;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The board of applications, one of them, and how far they come.
@CursusTest
class ApplicationPageTests {

  private static final String PLACE = "/api/v1/applications";

  private static Browser browser;

  private final People people;
  private final Superuser superuser;

  ApplicationPageTests(@Autowired People people, @Autowired Superuser superuser) {
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

  private UUID begin(Person person, UUID personId, String title, String status) {
    var job = SampleExports.job(superuser, personId, title);
    var begun = person.post(PLACE, Map.of("jobId", job, "status", status)).json();
    return UUID.fromString(begun.get("id").asString());
  }

  /// Four applications, one of them with all that one can have, and a job without.
  private UUID arrange(Person person) {
    var id = person.id();
    var welder = begin(person, id, "Welder", "applied");
    begin(person, id, "Shipbuilder for ferries and other vessels", "applied");
    begin(person, id, "Painter", "interview");
    begin(person, id, "Cook", "rejected");
    SampleExports.job(superuser, id, "Coach");
    var place = PLACE + "/" + welder;
    var job = UUID.fromString(person.get(place).json().get("jobId").asString());
    var sent = SampleExports.add(superuser, id, job, 2);
    SampleExports.add(superuser, id, job, 1);
    person.post(place + "/documents", Map.of("exportIds", new UUID[] {sent}));
    person.post(place + "/contacts", Map.of("name", "Kim Park", "email", "kim@example.org"));
    person.post(place + "/events", Map.of("body", "They called.", "happenedAt", "2026-01-05"));
    person.change(
        "PUT", place + "/follow-up", 1, Map.of("on", "2026-02-01", "note", "Ask for news"));
    return welder;
  }

  private static boolean stands(Person person, String title, String column, int position) {
    return person.get(PLACE + "?status=" + column).json().get("items").values().stream()
        .anyMatch(
            each ->
                each.get("title").asString().equals(title)
                    && each.get("position").asInt() == position);
  }

  private static Locator column(Page page, String status) {
    return page.locator("[data-column=" + status + "] .named > span:first-child");
  }

  @Test
  void aCardMovesByKeysByDraggingAndByItsForm() {
    var ana = people.signUp("Ana");
    arrange(ana);
    try (var window = browser.open(people.url(), Look.WIDE_LIGHT)) {
      var page = window.page();
      Visit.signIn(page, ana.email());
      page.navigate("/applications");
      var handle = page.locator(".card:has-text('Painter') [data-handle]");
      handle.focus();
      page.keyboard().press("ArrowRight");
      page.keyboard().press("ArrowRight");
      page.keyboard().press("ArrowUp");
      assertThat(page.locator("#moved")).hasText("Painter, Harlow Steel: now in Rejected, 1 of 2.");
      assertThat(handle).isFocused();
      // A move that waits for the one before is saved, too.
      await().until(() -> stands(ana, "Painter", "rejected", 0));
      page.reload();
      assertThat(column(page, "rejected")).hasText(new String[] {"Painter", "Cook"});

      var box = page.locator(".card:has-text('Cook') [data-handle]").boundingBox();
      var to = page.locator("[data-column=offer]").boundingBox();
      page.mouse().move(box.x + 20, box.y + 20);
      page.mouse().down();
      page.mouse().move(to.x + 40, to.y + 10, new Mouse.MoveOptions().setSteps(4));
      page.mouse().up();
      assertThat(page.locator("#board-state")).containsText("Saved");
      assertThat(column(page, "offer")).hasText("Cook");

      var other = page.context().newPage();
      other.navigate("/applications");
      handle.focus();
      page.keyboard().press("ArrowLeft");
      await().until(() -> stands(ana, "Painter", "offer", 1));
      other.locator(".card:has-text('Painter') [data-handle]").focus();
      other.keyboard().press("ArrowUp");
      other.locator(".card:has-text('Painter') summary").click();
      other.locator(".card:has-text('Painter') select").selectOption("interview");
      other.locator(".card:has-text('Painter') [data-move=to]").click();
      assertThat(other.locator("#board-state table")).containsText("Offer");
      other.locator(".card:has-text('Painter') select").selectOption("applied");
      other.locator(".card:has-text('Painter') [data-move=to]").click();
      await().until(() -> stands(ana, "Painter", "applied", 2));
      other.reload();
      assertThat(column(other, "applied").last()).hasText("Painter");
    }
  }

  @Test
  void everythingWorksWithoutJavaScript() {
    var ana = people.signUp("Ana");
    arrange(ana);
    try (var window = browser.withoutScript(people.url())) {
      var page = window.page();
      Visit.signIn(page, ana.email());
      page.navigate("/applications");
      assertThat(page.locator("[data-handle]").first()).isHidden();
      page.locator(".card:has-text('Painter') summary").click();
      page.locator(".card:has-text('Painter') select").selectOption("offer");
      page.locator(".card:has-text('Painter') [data-move=to]").click();
      assertThat(column(page, "offer")).hasText("Painter");
      page.locator(".card:has-text('Shipbuilder') summary").click();
      page.locator(".card:has-text('Shipbuilder') [data-move=up]").click();
      assertThat(column(page, "applied").last()).hasText("Welder");
      page.locator("#begin button").click();
      assertThat(column(page, "not_applied")).hasText("Coach");
      page.locator(".card:has-text('Coach') a.named").click();
      page.locator("#new-body").fill("Met at the fair.");
      page.locator("#new-day").fill("2026-01-02");
      page.locator("#events > form button").click();
      assertThat(page.locator(".happened")).containsText("2 January 2026");
      page.locator(".happened li:has-text('Met at') summary").click();
      page.locator(".happened li:has-text('Met at') .danger").click();
      assertThat(page.locator(".happened")).not().containsText("Met at the fair.");
      page.getByText("Undo").click();
      assertThat(page.locator(".happened")).containsText("Met at the fair.");
      page.locator("#contacts summary").click();
      page.locator("#email-new").fill("nobody");
      page.locator("#contacts button").last().click();
      assertThat(page.locator("#name-new-error")).hasText("Say who it is.");
      assertThat(page.locator("#email-new")).hasValue("nobody");
      page.getByText("Put away").click();
      page.getByText("Undo").click();
      assertThat(column(page, "not_applied")).hasText("Coach");
    }
  }

  @Test
  void thePagesAreSound() {
    var ana = people.signUp("Ana");
    var welder = arrange(ana);
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      Visit.signIn(page, ana.email());
      page.navigate("/applications");
      page.locator(".card summary").first().click();
      window.assertSoundInEachLook("the board", "applications");
      page.navigate("/applications/" + welder);
      assertThat(page.locator("h1")).hasText("Welder");
      for (var summary : page.locator("summary").all()) {
        summary.click();
      }
      window.assertSoundInEachLook("an application", "application");
      page.navigate("/applications/funnel");
      page.locator("summary").click();
      assertThat(page.locator("main")).containsText(Pattern.compile("fewer than 10"));
      window.assertSoundInEachLook("the funnel", "funnel");
    }
  }
}
