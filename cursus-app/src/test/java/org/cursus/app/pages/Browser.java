package org.cursus.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Chromium as the system installed it, without a download of its own. One serves all classes of a
/// JVM, since its start takes seconds; each window is of a context of its own, which shares neither
/// cookies nor caches nor storage with another.
final class Browser implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /// What serves all, from the first use to the end of the JVM.
  private static final class Running {

    private static final Playwright PLAYWRIGHT =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final com.microsoft.playwright.Browser CHROMIUM =
        PLAYWRIGHT
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setHeadless(true)
                    .setArgs(FLAGS));

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }
  }

  private final List<BrowserContext> opened = new ArrayList<>();

  /// A window and what went wrong in it.
  record Window(BrowserContext context, Page page, List<String> complaints)
      implements AutoCloseable {

    /// The page has no fault that axe can find, no script fault, and does not scroll sideways.
    void assertSound(String place) {
      // Only faults are asked for, and in this page: all that was right, too, would be written out
      // and carried over, which takes longer than the checks.
      var faultsOnly = new AxeRunOptions();
      faultsOnly.setResultTypes(List.of("violations"));
      var violations =
          new AxeBuilder(page).options(faultsOnly).setLegacyMode(true).analyze().getViolations();
      assertThat(violations)
          .as("accessibility of %s: %s", place, violations.stream().map(Rule::getId).toList())
          .isEmpty();
      assertThat(complaints).as("console of %s", place).isEmpty();
      var overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
      assertThat(((Number) overflow).intValue())
          .as("sideways scrolling of %s", place)
          .isLessThan(1);
    }

    @Override
    public void close() {
      context.close();
    }
  }

  /// A fresh window, signed in nowhere.
  ///
  /// @param width in CSS pixels
  Window open(String baseUrl, int width, ColorScheme scheme) {
    return open(
        options(baseUrl)
            .setViewportSize(width, width < 600 ? 800 : 900)
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE)
            .setTimezoneId("Asia/Kolkata"));
  }

  /// A fresh window of a browser that runs no scripts.
  Window withoutScript(String baseUrl) {
    return open(options(baseUrl).setJavaScriptEnabled(false));
  }

  private static NewContextOptions options(String baseUrl) {
    return new NewContextOptions().setBaseURL(baseUrl);
  }

  private Window open(NewContextOptions options) {
    var context = Running.CHROMIUM.newContext(options);
    opened.add(context);
    var page = context.newPage();
    page.setDefaultTimeout(15_000);
    var complaints = new ArrayList<String>();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    return new Window(context, page, complaints);
  }

  private static Path executable() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium. Run ./cursus test, or install it."));
  }

  /// Closes the windows that are still open.
  @Override
  public void close() {
    opened.forEach(BrowserContext::close);
  }
}
