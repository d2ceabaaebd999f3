package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.cursus.app.account.Accounts;
import org.cursus.app.platform.Ids;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.NameQueue;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

/// An administrator reviews names in a browser.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class KnowledgePageTests {

  private static Browser browser;

  private final People people;
  private final Accounts accounts;
  private final Superuser superuser;
  private final NameQueue queue;

  KnowledgePageTests(People people, Accounts accounts, Superuser superuser, NameQueue queue) {
    this.people = people;
    this.accounts = accounts;
    this.superuser = superuser;
    this.queue = queue;
  }

  @BeforeAll
  static void openBrowser() {
    browser = new Browser();
  }

  @BeforeEach
  void emptyTheQueue() {
    queue.empty();
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

  private void fivePeopleWrite(String skill) {
    for (int i = 0; i < 5; i++) {
      UUID id = Ids.next();
      superuser
          .sql("insert into users (id, email) values (:id, :id || '@example.org')")
          .param("id", id)
          .update();
      superuser
          .sql(
              "insert into skill (user_id, logical_entity_id, source, name)"
                  + " values (:id, :id, 'manual', :skill)")
          .param("id", id)
          .param("skill", skill)
          .update();
    }
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  @Test
  void thePagesAreSound() {
    try (var window = browser.open(people.url(), Look.NARROW_DARK)) {
      var page = window.page();
      signInAsAdmin(page);
      fivePeopleWrite("Kubernettes cluster operations");
      page.navigate("/admin/knowledge");
      press(page, "Look for new names");
      assertThat(page.locator(".notice").first()).containsText("below");
      window.assertSoundInEachLook("/admin/knowledge", "names");
      page.navigate("/admin/knowledge?q=kuber&type=technology");
      window.assertSoundInEachLook("names that were found", "names-found");
      page.getByText("Kubernetes", new Page.GetByTextOptions().setExact(true)).first().click();
      assertThat(page.locator("h1")).hasText("Kubernetes");
      window.assertSoundInEachLook("a name", "name");
    }
  }

  @Test
  void anAdministratorApprovesSplitsAndUndoesWithoutJavaScript() {
    try (var window = browser.withoutScript(people.url())) {
      var page = window.page();
      signInAsAdmin(page);
      fivePeopleWrite("Glassblowing with lampwork");
      page.navigate("/admin/knowledge");
      press(page, "Look for new names");
      press(page, "Approve Glassblowing with lampwork");
      assertThat(page.locator(".notice").first()).containsText("Approved");
      page.navigate("/admin/knowledge?q=glassblowing");
      page.getByText("Glassblowing with lampwork").first().click();
      page.locator("#alias").fill("Lampworking");
      press(page, "Add the spelling");
      assertThat(page.locator("#spellings")).containsText("Lampworking");
      page.locator("#alias").fill("k8s");
      press(page, "Add the spelling");
      assertThat(page.locator("#alias-error")).containsText("already means another name");
      press(page, "Split off Lampworking");
      assertThat(page.locator("h1")).hasText("Lampworking");
      page.locator("#spelling").fill("no such name at all");
      press(page, "Merge");
      assertThat(page.locator("#spelling-error")).containsText("no such name");
      page.locator("#spelling").fill("glassblowing with LAMPWORK");
      press(page, "Merge");
      assertThat(page.locator("h1")).hasText("Glassblowing with lampwork");
      assertThat(page.locator("#spellings")).containsText("Lampworking");
      press(page, "Undo Merged");
      assertThat(page.locator(".notice").first()).containsText("Undone");
    }
  }
}
