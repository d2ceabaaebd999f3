package org.cursus.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.cursus.app.assessment.SampleAssessment;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Superuser;

/// What the tests of most pages begin and end with.
final class Visit {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  /// Resolves when what was asked for is there, in its type, and drawn; within 5 seconds in any
  /// case.
  private static final String AT_REST =
      """
      async () => {
        const end = Date.now() + 5000;
        while (document.querySelector(".htmx-request, .htmx-swapping") && Date.now() < end) {
          await new Promise(done => setTimeout(done, 50));
        }
        await document.fonts.ready;
        await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
      """;

  private Visit() {}

  /// Signs in somebody whom `People` has made. The form is sent without being drawn: that it works
  /// by hand is shown once, in `PageTests`.
  static void signIn(Page page, String email) {
    send(page, "/sign-in", FormData.create().set("email", email));
  }

  /// Signs up somebody new, likewise.
  ///
  /// @return their e-mail address
  static String signUp(Page page, String name) {
    var email = People.newEmail(name.split(" ")[0]);
    send(page, "/sign-up", FormData.create().set("fullName", name).set("email", email));
    return email;
  }

  /// Begins the sample assessment by keyboard.
  static void beginSample(Page page, Superuser superuser, People people) {
    SampleAssessment.offer(superuser, people);
    page.navigate("/readiness");
    page.locator("form:has(input[value=" + SampleAssessment.NAME + "]) button").press("Enter");
    page.locator("h1:text-is('What you want')").waitFor();
  }

  private static void send(Page page, String path, FormData form) {
    var token = CSRF.matcher(page.request().get(path).text());
    assertThat(token.find()).as("a form on %s", path).isTrue();
    var sent =
        page.request()
            .post(
                path,
                RequestOptions.create()
                    .setForm(form.set("password", People.PASSWORD).set("_csrf", token.group(1)))
                    .setMaxRedirects(0));
    assertThat(sent.status()).as("%s sends on", path).isEqualTo(302);
  }

  /// Keeps the whole page for eyes to look at, when pictures are asked for. A quiet network is not
  /// waited for: a page that follows events never comes to it.
  static void picture(Page page, String name) {
    if (Boolean.getBoolean("cursus.pictures")) {
      page.waitForLoadState(LoadState.LOAD);
      page.evaluate(AT_REST);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target", "pictures", name + ".png")));
    }
  }
}
