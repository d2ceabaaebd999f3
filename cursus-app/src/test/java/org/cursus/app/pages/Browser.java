package org.cursus.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Chromium as the system installed it, without a download of its own. One serves all classes of a
/// JVM, since its start takes seconds. So do windows (see `Tab`), and each is opened without
/// cookies and without anything stored.
final class Browser implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          // Nothing is drawn by a graphics card, so that needs no process of its own.
          "--in-process-gpu",
          // The checks of axe make much that is soon forgotten, and they are over before a compiler
          // that takes its time is of any use.
          "--js-flags=--min-semi-space-size=16,--no-opt,--no-maglev,--always-sparkplug");

  /// In milliseconds, for all that is waited for.
  static final int PATIENCE = 45_000;

  /// The checks of axe, which a page keeps until another is opened.
  private static final String AXE = script("/axe.min.js", AxeBuilder.class);

  /// What is asked of axe.
  private static final String FAULTS = script("faults.js", Browser.class);

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
      // No test waits for the end of this: it is for a machine that does much else.
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }
  }

  private final List<Window> opened = new ArrayList<>();

  /// A window and what went wrong in it.
  record Window(Tab tab, Look look) implements AutoCloseable {

    Page page() {
      return tab.page();
    }

    List<String> complaints() {
      return tab.complaints();
    }

    /// The page has no fault that axe can find, no script fault, and does not scroll sideways.
    void assertSound(String place) {
      var page = page();
      if (page.evaluate("typeof axe").equals("undefined")) {
        page.evaluate(AXE);
      }
      assertThat((List<?>) page.evaluate(FAULTS)).as("accessibility of %s", place).isEmpty();
      assertThat(complaints()).as("console of %s", place).isEmpty();
      var overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
      assertThat(((Number) overflow).intValue())
          .as("sideways scrolling of %s", place)
          .isLessThan(1);
    }

    /// The page as it stands now is sound in each look, and keeps a picture of each when pictures
    /// are asked for. Afterwards it looks as before.
    void assertSoundInEachLook(String place, String picture) {
      var page = page();
      for (var each : Look.values()) {
        each.putOn(page);
        assertSound(place + ", " + each);
        Visit.picture(page, picture + each.suffix());
      }
      look.putOn(page);
    }

    @Override
    public void close() {
      tab.giveBack();
    }
  }

  /// A fresh window, signed in nowhere.
  Window open(String baseUrl, Look look) {
    return open(Tab.take(Running.CHROMIUM, baseUrl, true), look);
  }

  /// A fresh window of a browser that runs no scripts.
  Window withoutScript(String baseUrl) {
    return open(Tab.take(Running.CHROMIUM, baseUrl, false), Look.WIDE_LIGHT);
  }

  private Window open(Tab tab, Look look) {
    var window = new Window(tab, look);
    opened.add(window);
    look.putOn(tab.page());
    return window;
  }

  private static String script(String name, Class<?> beside) {
    try (var script = beside.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    opened.forEach(Window::close);
  }
}
