package org.cursus.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cursus.app.account.Accounts;
import org.cursus.app.ai.Gateway;
import org.cursus.app.ai.ImitatedAi;
import org.cursus.app.pages.Browser.Window;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.Imitation;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The main job as a person does it, and every page in both themes at both widths.
@CursusTest
class PageTests {

  private static final Path RESUMES =
      Path.of("..", "cursus-engine", "src", "test", "resources", "resumes");
  private static final Path PICTURES = Path.of("..", "docs", "pictures");

  private static final Pattern RESUME = Pattern.compile("/resumes/[0-9a-f-]{36}$");
  private static final Map<String, String> MODELS =
      Map.of(
          "CURSUS_AI_MODEL_KEYWORDS", "a-smaller-model-of-a-rather-long-name-2026-11",
          "CURSUS_AI_PRICE_PROMPT", "0.15",
          "CURSUS_AI_PRICE_COMPLETION", "0.6",
          "CURSUS_AI_CONTEXT", "unknown");

  private static final String EMPLOYER = "Riverside Methodist Hospital";

  private static Browser browser;

  private final People people;
  private final Accounts accounts;

  private final Gateway gateway;
  private final Superuser superuser;

  PageTests(
      @Autowired People people,
      @Autowired Accounts accounts,
      @Autowired Gateway gateway,
      @Autowired Superuser superuser) {
    this.people = people;
    this.gateway = gateway;
    this.accounts = accounts;
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

  private Window window(Look look) {
    return browser.open(people.url(), look);
  }

  private static String signUp(Page page, String name) {
    var email = People.newEmail(name.split(" ")[0]);
    page.navigate("/sign-up");
    page.locator("[name=fullName]").fill(name);
    page.locator("[name=email]").fill(email);
    page.locator("[name=password]").fill(People.PASSWORD);
    page.locator("main form button.primary").click();
    page.waitForURL("**/resumes");
    return email;
  }

  private static void upload(Page page, String file) {
    page.navigate("/resumes");
    page.locator("#file").setInputFiles(RESUMES.resolve(file));
    page.locator("#upload button.primary").click();
    page.waitForURL(RESUME);
    assertThat(page.getByText("See your record")).isVisible();
  }

  private static void upload(Page page, String name, byte[] content) {
    page.locator("#file").setInputFiles(new FilePayload(name, "application/pdf", content));
    page.locator("#upload button.primary").click();
  }

  @Test
  void aPersonSignsUpUploadsAResumeAndSeesWhereEachFactStands() {
    try (var window = window(Look.WIDE_LIGHT)) {
      var page = window.page();
      signUp(page, "Ana Lima");
      upload(page, "nurse-web.pdf");
      page.getByText("See your record").click();
      var employer = page.locator("a.fact", new Page.LocatorOptions().setHasText(EMPLOYER)).first();
      assertThat(employer).isVisible();
      picture(page, "record-light");
      var picture = page.waitForResponse(Pattern.compile("/pages/1$"), employer::click);
      assertThat(picture.status()).isEqualTo(200);
      assertThat(picture.headerValue("content-type")).isEqualTo("image/png");
      var mark = page.locator("rect.highlight");
      assertThat(mark).isVisible();
      var sheet = page.locator("svg.sheet image");
      assertThat(sheet).hasAttribute("href", Pattern.compile("/resumes/.*/pages/1"));
      var box = mark.boundingBox();
      assertThat(box.width).isGreaterThan(10);
      assertThat(page.locator(".quote").first()).containsText(EMPLOYER);
      picture(page, "source-light");
      window.assertSound("the record with a source");
      page.keyboard().press("Escape");
      assertThat(mark).isHidden();
      assertThat(employer).isFocused();
    }
  }

  @Test
  void theMainJobWorksWithoutJavaScript() {
    try (var window = browser.withoutScript(people.url())) {
      var page = window.page();
      signUp(page, "Ben Okafor");
      page.locator("#file").setInputFiles(RESUMES.resolve("nurse-web.pdf"));
      page.locator("#upload button.primary").click();
      page.waitForURL(RESUME);
      // The page asks again by itself until the file is read.
      assertThat(page.getByText("See your record")).isVisible();
      page.getByText("See your record").click();
      page.locator("a.fact", new Page.LocatorOptions().setHasText(EMPLOYER)).first().click();
      page.waitForURL(Pattern.compile("/places\\?"));
      assertThat(page.locator("rect.highlight")).isVisible();
    }
  }

  @Test
  void theMainJobWorksByKeyboardAlone() {
    try (var window = window(Look.WIDE_LIGHT)) {
      var page = window.page();
      page.navigate("/sign-up");
      page.keyboard().press("Tab");
      assertThat(page.getByText("Skip to the content")).isFocused();
      page.locator("[name=fullName]").focus();
      page.keyboard().type("Cleo Park");
      page.keyboard().press("Tab");
      page.keyboard().type(People.newEmail("cleo"));
      page.keyboard().press("Tab");
      page.keyboard().type(People.PASSWORD);
      page.keyboard().press("Enter");
      page.waitForURL("**/resumes");
      upload(page, "electrician-word.docx");
      page.navigate("/record");
      var fact = page.locator("a.fact").first();
      fact.focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("rect.highlight")).isVisible();
    }
  }

  @Test
  void aFileThatCannotBeReadIsExplainedAndStays() {
    try (var window = window(Look.NARROW_DARK)) {
      var page = window.page();
      signUp(page, "Dora Weiss");
      upload(page, "broken.pdf", "%PDF-1.7\nthis is cut short".getBytes(StandardCharsets.US_ASCII));
      page.waitForURL(RESUME);
      // The sentence is also spoken, in a place that is not seen.
      assertThat(page.locator(".notice", new Page.LocatorOptions().setHasText("cut short")))
          .isVisible();
      assertThat(page.getByText("Try again").first()).isVisible();
      window.assertSound("a failed resume");
    }
  }

  @Test
  void aRefusedFileIsExplainedAtTheField() {
    try (var window = window(Look.WIDE_LIGHT)) {
      var page = window.page();
      signUp(page, "Emil Novak");
      upload(page, "picture.pdf", "no resume at all".getBytes(StandardCharsets.US_ASCII));
      assertThat(page.locator("#upload-error")).containsText("its content is another");
      window.complaints().clear(); // The browser reports the refusal, too.
      window.assertSound("a refused upload");
    }
  }

  @Test
  void mistakesStandAtTheirFieldAndKeepWhatWasTyped() {
    try (var window = window(Look.NARROW_DARK)) {
      var page = window.page();
      page.navigate("/sign-up");
      page.locator("main form").evaluate("form => form.noValidate = true");
      page.locator("[name=fullName]").fill("Finn");
      page.locator("[name=email]").fill("finn");
      page.locator("[name=password]").fill("short");
      page.keyboard().press("Enter");
      assertThat(page.getByText("Enter an e-mail address")).isVisible();
      assertThat(page.locator("[name=fullName]")).hasValue("Finn");
      assertThat(page.locator("[name=email]")).hasAttribute("aria-invalid", "true");
    }
  }

  @Test
  void everyPageIsSoundInBothThemesAtBothWidths() {
    try (var window = window(Look.NARROW_DARK)) {
      var page = window.page();
      for (var path : new String[] {"/", "/sign-in", "/sign-up", "/forgot-password"}) {
        page.navigate(path);
        window.assertSoundInEachLook(path, path.equals("/") ? "welcome" : path.substring(1));
      }
      signUp(page, "Gia Rossi");
      window.assertSoundInEachLook("/resumes, empty", "resumes-empty");
      page.navigate("/record");
      window.assertSoundInEachLook("/record, empty", "record-empty");
      upload(page, "sales-manager-web.pdf");
      window.assertSoundInEachLook("a resume that was read", "resume");
      for (var path : new String[] {"/record", "/resumes", "/account", "/account/deletion"}) {
        page.navigate(path);
        window.assertSoundInEachLook(path, path.substring(1));
      }
      page.navigate("/record");
      page.waitForResponse(
          Pattern.compile("/pages/1$"), () -> page.locator("a.fact").first().click());
      assertThat(page.locator("rect.highlight")).isVisible();
      // A panel over the page here; the one beside it is seen on a wide page, above.
      window.assertSound("a source");
      Visit.picture(page, "source" + Look.NARROW_DARK.suffix());
    }
  }

  @Test
  void administratorsSeeTheirPages() throws Exception {
    try (var window = window(Look.NARROW_DARK)) {
      var page = window.page();
      var email = signUp(page, "Ida Holm");
      accounts.changeRole(idOf(page), "admin");
      growALittle();
      for (var path :
          new String[] {"/admin/audit", "/admin/database", "/admin/ai", "/styleguide"}) {
        assertThat(page.navigate(path).status()).isEqualTo(200);
        window.assertSoundInEachLook(path, path.substring(path.lastIndexOf('/') + 1));
      }
      page.getByText("Admin", new Page.GetByTextOptions().setExact(true)).click();
      window.assertSoundInEachLook("the places of administrators", "admin-places");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Model")).click();
      aModelIsTested(window);
      page.navigate("/admin/audit");
      assertThat(page.getByText(email).first()).isVisible();
    }
  }

  private void aModelIsTested(Window window) throws Exception {
    var page = window.page();
    try (var server = Imitation.start().forms(Imitation.Forms.KNOWS_OBJECTS_ONLY);
        var connected = ImitatedAi.connect(gateway, server, MODELS)) {
      assertThat(connected).isNotNull();
      server.answering(request -> "{\"nameOfColor\": \"red\", \"lettersOfName\": 3}");
      page.navigate("/admin/ai");
      page.getByText("Test connection").click();
      assertThat(page.getByText("The endpoint works.")).isVisible();
      window.assertSoundInEachLook("/admin/ai, tested", "ai-tested");
    }
  }

  /// Sizes of two more days, so that there is something to draw.
  private void growALittle() {
    superuser
        .sql(
            """
            insert into table_size_samples (sampled_on, schema_name, table_name, size_bytes)
            select (now() at time zone 'UTC')::date - s.days, 'public', s.name, s.size
            from (values (10, 'security_audit_log', 90000), (5, 'security_audit_log', 400000),
              (10, 'normalized_entities', 800000), (5, 'normalized_entities', 800000))
              as s(days, name, size)
            on conflict do nothing
            """)
        .update();
  }

  private static UUID idOf(Page page) {
    var me = page.evaluate("fetch('/api/v1/me').then(answer => answer.json()).then(me => me.id)");
    return UUID.fromString((String) me);
  }

  @Test
  void aPageThatIsNotThereSaysWhereToGo() {
    try (var window = window(Look.WIDE_LIGHT)) {
      var page = window.page();
      signUp(page, "Hana Sato");
      window.complaints().clear();
      var answer = page.navigate("/nothing-here");
      assertThat(answer.status()).isEqualTo(404);
      assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    }
  }

  /// Pictures for README and docs; made when asked, since they differ by a font's last pixel.
  private static void picture(Page page, String name) {
    if (Boolean.getBoolean("cursus.renew-docs") || Boolean.getBoolean("cursus.pictures")) {
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
  }
}
