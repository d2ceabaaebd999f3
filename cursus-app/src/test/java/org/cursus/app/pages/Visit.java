package org.cursus.app.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import org.cursus.app.testing.People;

/// What the tests of most pages begin and end with.
final class Visit {

  private Visit() {}

  /// Signs in somebody whom `People` has made, and waits until that is done.
  static void signIn(Page page, String email) {
    page.navigate("/sign-in");
    page.locator("[name=email]").fill(email);
    page.locator("[name=password]").fill(People.PASSWORD);
    page.locator("main form button.primary").click();
    page.waitForURL(address -> !address.contains("/sign-in"));
  }

  /// Keeps the whole page for eyes to look at, when pictures are asked for.
  static void picture(Page page, String name) {
    if (Boolean.getBoolean("cursus.pictures")) {
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target", "pictures", name + ".png")));
    }
  }
}
