package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cursus.app.ai.Gateway;
import org.cursus.app.ai.ImitatedAi;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.Imitation;
import org.cursus.app.testing.Imitation.Fault;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The chat, with and without scripts.
@CursusTest
class ChatPageTests {

  private static final Pattern CONVERSATION = Pattern.compile(".*/chat/[0-9a-f-]{36}.*");

  private static Browser browser;

  private final People people;
  private final Gateway gateway;

  ChatPageTests(@Autowired People people, @Autowired Gateway gateway) {
    this.people = people;
    this.gateway = gateway;
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
    ana.post(
        "/api/v1/record/entries/work_experience",
        Map.of(
            "title", "Sous Chef",
            "company", "Harbour Inn",
            "location", "Leeds",
            "startDate", "2019-03",
            "isCurrent", true,
            "achievements",
                List.of("Planned menus for 120 guests a day", "Cut food costs by 8 %")));
    ana.post("/api/v1/record/entries/skill", Map.of("name", "Menu planning"));
    return ana;
  }

  @Test
  void aConversationFromTheFirstQuestionToItsDeletion() throws Exception {
    var ana = ana();
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      Visit.signIn(page, ana.email());
      page.navigate("/chat");
      page.locator(
              ".suggestions .button",
              new com.microsoft.playwright.Page.LocatorOptions().setHasText("Where have I worked?"))
          .click();
      page.waitForURL(CONVERSATION);
      assertThat(page.locator("#talk .said").first()).containsText("Sous Chef at Harbour Inn");
      assertThat(page.locator(".cite").first())
          .hasAttribute("aria-label", "Source 1: Sous Chef, Harbour Inn");

      page.locator("#message").fill("What does a head chef do?");
      page.keyboard().press("Control+Enter");
      assertThat(page.locator("#talk .message")).hasCount(2);
      assertThat(page.locator("#message")).isFocused();
      assertThat(page.locator("#message")).hasValue("");
      assertThat(page.locator("#said")).containsText("The answer: Chefs and Head Cooks");
      page.locator("#message").fill("How tall is Mount Everest?");
      page.locator("#ask .primary").click();
      assertThat(page.locator("#talk .message")).hasCount(3);
      assertThat(page.locator("#talk .said").last()).containsText("I find nothing about this");
      window.assertSoundInEachLook("a conversation", "chat");
      page.locator("#message").fill("");
      page.locator("#ask .primary").click();
      assertThat(page.locator("#message-error")).containsText("There is no question yet");
      // The browser itself tells of the refusal.
      window.complaints().clear();

      try (var model = Imitation.start().always(Fault.SILENT);
          var connected = ImitatedAi.connect(gateway, model, Map.of())) {
        page.locator("#message").fill("Which skills do I have?");
        page.locator("#ask .primary").click();
        assertThat(page.locator("#live [data-now]")).hasText("The answer is being written.");
        Visit.picture(page, "chat-writing");
        page.locator("[data-stop]").click();
        assertThat(page.locator("#talk .message").last()).containsText("The answer was cut off");
      }
      page.locator("#talk .message").last().locator("button").first().click();
      assertThat(page.locator("#talk .message").last()).containsText("Menu planning");

      page.locator("#beside .button.danger").click();
      assertThat(page.locator(".notice")).containsText("The conversation is deleted");
      window.assertSoundInEachLook("the chat", "chats");
      page.locator("details.section > summary").click();
      page.locator("details.section .button").click();
      assertThat(page.locator("#talk .message")).hasCount(4);
    }
  }

  @Test
  void worksWithoutScripts() {
    var ana = ana();
    ana.post("/api/v1/chat/sessions", Map.of());
    try (var window = browser.withoutScript(people.url())) {
      var page = window.page();
      Visit.signIn(page, ana.email());
      page.navigate("/chat");
      page.locator("#ask .primary").click();
      assertThat(page.locator("#message-error")).containsText("There is no question yet");
      page.locator("#message").fill("Where have I worked?");
      page.locator("#ask .primary").click();
      page.waitForURL(CONVERSATION);
      assertThat(page.locator("#talk .said")).containsText("Harbour Inn");
      page.locator("#message").fill("Where have I worked until now?");
      page.locator("#ask .primary").click();
      assertThat(page.locator("#talk .message")).hasCount(2);
    }
  }
}
