package org.cursus.app.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.cursus.engine.rendering.Documents;
import org.cursus.engine.rendering.Drafts;
import org.cursus.engine.rendering.Fitting;
import org.cursus.engine.rendering.Format;
import org.cursus.engine.rendering.Look;
import org.cursus.engine.rendering.RoundTrip;

/// How long a finished file takes, against a warm Chromium that prints the same page in a new
/// context, in turns, so that both have the same machine. The first file, and those of a JVM that
/// has made fifty, are told too, since a server that was just started is not warm.
final class DocumentPace {

  private static final int FEW = 50;
  private static final int WARM_UP = 600;
  private static final int ROUNDS = 25;
  private static final int LONG_ENTRIES = 60;
  private static final double TIMES_FASTER = 10;

  private DocumentPace() {}

  static void measure(Figures figures) throws Exception {
    var documents = Documents.usual();
    var draft = Drafts.resume();
    Callable<byte[]> pdf = () -> documents.write(draft, Look.USUAL, Format.PDF, null).bytes();
    Callable<byte[]> docx = () -> documents.write(draft, Look.USUAL, Format.DOCX, null).bytes();
    Callable<byte[]> page = () -> documents.write(draft, Look.USUAL, Format.HTML, null).bytes();
    figures.add("pdf-first", milliseconds(pdf), "ms");
    var html = new String(page.call(), StandardCharsets.UTF_8);
    figures.progress("Warming up.");
    for (int i = 1; i < FEW; i++) {
      pdf.call();
    }
    figures.add("pdf-after-50-median", median(pdf), "ms");
    for (int i = FEW; i < WARM_UP; i++) {
      pdf.call();
      docx.call();
      page.call();
    }
    var own = new double[ROUNDS];
    var browsers = new double[ROUNDS];
    try (var playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = chromium(playwright)) {
      for (int i = 0; i < 5; i++) {
        print(chromium, html);
      }
      figures.progress("Writing the same resume in turns with Chromium.");
      for (int i = 0; i < ROUNDS; i++) {
        own[i] = milliseconds(pdf);
        browsers[i] = milliseconds(() -> print(chromium, html));
      }
    }
    figures.add("pdf-median", Samples.of(own).median(), "ms");
    figures.add("pdf-chromium-median", Samples.of(browsers).median(), "ms");
    figures.addAtLeast(
        "pdf-times-faster",
        Samples.of(browsers).median() / Samples.of(own).median(),
        "x",
        TIMES_FASTER);
    figures.add("pdf-size", pdf.call().length / 1024.0, "KB");
    figures.add("docx-median", median(docx), "ms");
    figures.add("html-median", median(page), "ms");
    fitting(documents, figures);
  }

  private static double median(Callable<byte[]> work) throws Exception {
    var times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      times[i] = milliseconds(work);
    }
    return Samples.of(times).median();
  }

  private static void fitting(Documents documents, Figures figures) throws Exception {
    var draft = Drafts.longResume(LONG_ENTRIES);
    var times = new double[ROUNDS];
    var reading = new double[ROUNDS];
    int trials = 0;
    for (int i = -3; i < ROUNDS; i++) {
      long started = System.nanoTime();
      var fitted = Fitting.fit(documents, draft, Look.USUAL, null, 2);
      double took = (System.nanoTime() - started) / 1e6;
      trials = fitted.trials();
      started = System.nanoTime();
      var lost = RoundTrip.check(fitted.draft(), Look.USUAL, fitted.written().bytes(), Format.PDF);
      if (fitted.written().pages() != 2 || !lost.isEmpty()) {
        throw new IllegalStateException("It does not fit, or lost something: " + lost);
      }
      if (i >= 0) {
        times[i] = took;
        reading[i] = (System.nanoTime() - started) / 1e6;
      }
    }
    figures.add("fit-60-entries-median", Samples.of(times).median(), "ms");
    figures.add("fit-60-entries-layouts", trials, "layouts");
    figures.add("round-trip-median", Samples.of(reading).median(), "ms");
  }

  private static double milliseconds(Callable<byte[]> work) throws Exception {
    long started = System.nanoTime();
    var bytes = work.call();
    double took = (System.nanoTime() - started) / 1e6;
    if (bytes[0] == '%') {
      Loader.loadPDF(bytes).close();
    }
    return took;
  }

  private static byte[] print(Browser chromium, String html) {
    try (var context = chromium.newContext()) {
      var page = context.newPage();
      page.setContent(html);
      return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
    }
  }

  private static Browser chromium(Playwright playwright) {
    var program =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Chromium is not installed."));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setHeadless(true)
                .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }
}
