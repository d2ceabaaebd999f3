package org.cursus.engine.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cursus.engine.rendering.Faces;
import org.cursus.engine.rendering.Markup;
import org.cursus.engine.rendering.PagePrinter;

/// Writes reports as files. Thread-safe; keep one.
public final class Reports {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
  private static final String PAPER = read("paper.css");
  private static final String SCREEN = read("screen.css");

  private final PagePrinter printer;

  private Reports(PagePrinter printer) {
    this.printer = printer;
  }

  /// With the fonts that Cursus brings, and those of this machine for other scripts.
  public static Reports usual() {
    return new Reports(PagePrinter.usual());
  }

  /// With the fonts that Cursus brings, and those of the folders for other scripts.
  public static Reports withFontsOf(List<Path> folders) {
    return new Reports(PagePrinter.withFontsOf(folders));
  }

  /// Languages in which we have our own words.
  public static List<String> languages() {
    return Words.LANGUAGES;
  }

  /// Writes a report.
  public WrittenReport write(Report report, ReportFormat format) {
    return switch (format) {
      case PDF -> pdf(report);
      case HTML -> plain(html(report), format);
      case JSON -> plain(ReportJson.write(report, Words.of(report.language())), format);
    };
  }

  private static WrittenReport plain(String text, ReportFormat format) {
    return new WrittenReport(text.getBytes(StandardCharsets.UTF_8), format, 0, Set.of());
  }

  private WrittenReport pdf(Report report) {
    var faces = printer.faces(allText(report));
    var canvas = new PaperCanvas(faces, report.branding().colour());
    var page = new Page(report, Words.of(report.language()), faces, canvas, true, new Markup());
    var xhtml = ReportPage.write(page, filled(PAPER, report, faces));
    var printed = printer.print(xhtml, faces, canvas.pictures());
    return new WrittenReport(printed.bytes(), ReportFormat.PDF, printed.pages(), faces.missing());
  }

  private String html(Report report) {
    var faces = printer.faces("");
    var words = Words.of(report.language());
    var page = new Page(report, words, faces, new ScreenCanvas(), false, new Markup());
    return ReportPage.write(page, filled(SCREEN, report, faces));
  }

  /// Every letter that may stand in the report, to find the fonts for them.
  private static String allText(Report report) {
    var config = report.config();
    var text = new StringBuilder(config.toString());
    report.answers().values().forEach(each -> text.append(each.toString()));
    text.append(report.name()).append(report.branding());
    return text.toString();
  }

  private static String filled(String sheet, Report report, Faces faces) {
    var colour = report.branding().colour();
    var values =
        Map.of(
            "accent", colour,
            "soft", Tint.of(colour, .08),
            "line", Tint.of(colour, .3),
            "families", faces.families(),
            "page", "%smm %smm".formatted(report.paper().width(), report.paper().height()));
    return PLACE
        .matcher(sheet)
        .replaceAll(
            found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
  }

  private static String read(String name) {
    try (var stream = Objects.requireNonNull(Reports.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.joining("\n"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
