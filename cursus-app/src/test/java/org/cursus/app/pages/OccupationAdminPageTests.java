package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.cursus.app.account.Accounts;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/// An administrator keeps notes, sectors, programs and plain words in a browser.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OccupationAdminPageTests {

  private static Browser browser;

  private final People people;
  private final Accounts accounts;

  OccupationAdminPageTests(People people, Accounts accounts) {
    this.people = people;
    this.accounts = accounts;
  }

  @BeforeAll
  static void openBrowser() {
    browser = new Browser();
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  private void signInAsAdmin(Page page) {
    var ida = people.signUp("Ida");
    accounts.changeRole(ida.id(), "admin");
    Visit.signIn(page, ida.email());
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  @Test
  void thePagesAreSoundAndDoTheirWork() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      signInAsAdmin(page);
      note(window);
      sectors(window);
      programs(window);
      page.navigate("/admin/plain-skills");
      press(page, "Use the words");
      assertThat(page.locator(".notice").first()).isVisible();
      sound(window, "plain-skills");
      page.locator("a[href='/admin/plain-skills/2.B.5.a']").click();
      sound(window, "plain-skill");
    }
  }

  private static void note(Browser.Window window) {
    var page = window.page();
    page.navigate("/admin/occupations");
    page.locator("#q").fill("software dev");
    press(page, "Find");
    sound(window, "occupation-notes");
    page.getByText("Software Developers").first().click();
    page.locator("#wageLow").fill("a lot");
    page.locator("#notes").fill("Two companies here look for people.");
    press(page, "Save");
    assertThat(page.locator("#wageLow-error")).containsText("Write a number");
    assertThat(page.locator("#notes")).hasValue("Two companies here look for people.");
    sound(window, "occupation-note");
    page.locator("#wageLow").fill("");
    page.locator("#fieldName1").fill("Ask");
    page.locator("#fieldText1").fill("The job center");
    press(page, "Save");
    assertThat(page.locator(".notice").first()).containsText("Saved");
    assertThat(page.locator("#fieldText1")).hasValue("The job center");
  }

  private static void sectors(Browser.Window window) {
    var page = window.page();
    page.navigate("/admin/sectors");
    press(page, "Down");
    press(page, "Add the sector");
    assertThat(page.locator("#name-error")).containsText("Fill this in");
    sound(window, "sectors");
    page.locator("#name").fill("Space");
    press(page, "Add the sector");
    page.getByText("Space").first().click();
    sound(window, "sector");
    press(page, "Remove Space");
    assertThat(page.locator(".notice").first()).containsText("Removed");
  }

  private static void programs(Browser.Window window) {
    var page = window.page();
    page.navigate("/admin/programs/new");
    page.locator("#provider").fill("Valley College");
    page.locator("#name").fill("Nursing with practice");
    page.locator("#level").selectOption("associate");
    page.locator("#find").fill("registered nurse");
    press(page, "Find");
    page.locator("input[name=code]").first().check();
    sound(window, "program");
    press(page, "Add the program");
    assertThat(page.locator(".notice").first()).containsText("Added");
    assertThat(page.locator("input[name=code]").first()).isChecked();
    page.navigate("/admin/programs/files");
    var csv = "provider,name,level\nValley College,Nursing with practise,associate\nx,,course\n";
    page.locator("#file")
        .setInputFiles(
            new FilePayload("programs.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    press(page, "Import programs");
    assertThat(page.locator("#report")).containsText("Added 1, updated 0");
    assertThat(page.locator("#report")).containsText("Line 3");
    sound(window, "program-files");
    page.navigate("/admin/programs/alike");
    assertThat(page.locator("main")).containsText("Valley College");
    sound(window, "programs-alike");
    press(page, "Keep the first");
    assertThat(page.locator(".notice").first()).containsText("Merged");
    page.navigate("/admin/programs");
    sound(window, "programs");
  }

  private static void sound(Browser.Window window, String name) {
    // A browser tells of every answer that refuses, which is what was asked for here.
    window.complaints().removeIf(complaint -> complaint.contains("status of 422"));
    window.assertSoundInEachLook(name, name);
  }
}
