package org.cursus.engine.resume.measure;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.cursus.engine.resume.measure.Layout.Engine;

/// The documents: people in layouts, printed once and kept under `target/measure` by what they
/// hold.
final class Corpus {

  private static final List<Path> FONT_FOLDERS =
      List.of(
          Path.of("/usr/share/fonts"),
          Path.of("/usr/local/share/fonts"),
          Path.of("/Library/Fonts"));

  private final Path cache;
  private final Map<String, Path> fonts = fonts();
  private final Map<Engine, String> missing = new EnumMap<>(Engine.class);

  /// One person in one layout.
  ///
  /// @param file may be missing where the program that prints it is
  record Sample(Subject subject, Layout layout, Path file) {

    String name() {
      return subject.id() + "-" + layout.name() + layout.extension();
    }

    boolean heldOut() {
      return layout.heldOut();
    }

    byte[] content() throws IOException {
      return Files.readAllBytes(file);
    }
  }

  /// @param samples those that could be printed
  /// @param skipped the engines that could not, and why
  record Printed(List<Sample> samples, List<String> skipped) {}

  private Corpus(Path cache) throws IOException {
    this.cache = Files.createDirectories(cache);
  }

  /// People kept out of tuning in the layouts kept out of it; of the others each layout shows half.
  static Printed print(Path cache) throws IOException, InterruptedException {
    return new Corpus(cache).print(plan());
  }

  private record Plan(Subject subject, Layout layout) {}

  private static List<Plan> plan() {
    var plans = new ArrayList<Plan>();
    int turn = 0;
    for (var layout : Layout.all()) {
      int index = turn++;
      for (var subject : People.all()) {
        if (subject.heldOut() == layout.heldOut() && (layout.heldOut() || index++ % 2 == 0)) {
          plans.add(new Plan(subject, layout));
        }
      }
    }
    return plans;
  }

  private Printed print(List<Plan> plans) throws IOException, InterruptedException {
    var samples = new ArrayList<Sample>();
    var sheets = new ArrayList<Sheet>();
    for (var plan : plans) {
      var sheet = Composer.compose(plan.subject(), plan.layout());
      samples.add(new Sample(plan.subject(), plan.layout(), file(sheet)));
      sheets.add(sheet);
    }
    for (var engine : Engine.values()) {
      var due = new ArrayList<Sheet>();
      var files = new ArrayList<Path>();
      for (int i = 0; i < samples.size(); i++) {
        var file = samples.get(i).file();
        if (sheets.get(i).layout().engine() == engine && !Files.exists(file)) {
          due.add(sheets.get(i));
          files.add(file);
        }
      }
      if (!due.isEmpty()) {
        print(engine, due, files);
      }
    }
    return new Printed(
        samples.stream().filter(sample -> Files.exists(sample.file())).toList(),
        missing.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList());
  }

  private void print(Engine engine, List<Sheet> sheets, List<Path> files)
      throws IOException, InterruptedException {
    switch (engine) {
      case CHROMIUM -> {
        var program = program("chromium", "chromium-browser", "google-chrome");
        if (program.isEmpty()) {
          missing.put(engine, "Chromium is not installed");
          return;
        }
        try (var chromium = Chromium.start(program.get())) {
          for (int i = 0; i < files.size(); i++) {
            save(files.get(i), chromium.print(HtmlWriter.write(sheets.get(i))));
          }
        }
      }
      case OPENHTML -> {
        if (needsFonts(engine)) {
          return;
        }
        for (int i = 0; i < files.size(); i++) {
          save(files.get(i), openHtml(HtmlWriter.write(sheets.get(i))));
        }
      }
      case DRAWN -> {
        if (needsFonts(engine)) {
          return;
        }
        var folder = fonts.get("LiberationSerif-Regular.ttf").getParent().toFile();
        for (int i = 0; i < files.size(); i++) {
          save(files.get(i), DrawnPdf.write(sheets.get(i), folder));
        }
      }
      case OFFICE -> office(engine, sheets, files);
      case DOCX -> {
        for (int i = 0; i < files.size(); i++) {
          save(files.get(i), WordWriter.write(sheets.get(i)));
        }
      }
      case TEXT -> {
        for (int i = 0; i < files.size(); i++) {
          save(files.get(i), TextWriter.write(sheets.get(i)).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  private void office(Engine engine, List<Sheet> sheets, List<Path> files)
      throws IOException, InterruptedException {
    var program = program("soffice", "libreoffice");
    if (program.isEmpty()) {
      missing.put(engine, "LibreOffice is not installed");
      return;
    }
    var built = new ArrayList<Path>();
    for (int i = 0; i < files.size(); i++) {
      var word = Path.of(files.get(i).toString().replace(".pdf", ".docx"));
      Files.write(word, WordWriter.write(sheets.get(i)));
      built.add(word);
    }
    Office.convert(program.get(), built, cache);
  }

  private boolean needsFonts(Engine engine) {
    if (fonts.containsKey("LiberationSerif-Regular.ttf")) {
      return false;
    }
    missing.put(engine, "the Liberation fonts are not installed");
    return true;
  }

  private byte[] openHtml(String html) throws IOException {
    com.openhtmltopdf.util.XRLog.setLoggingEnabled(false);
    java.util.logging.Logger.getLogger("org.apache").setLevel(Level.SEVERE);
    var builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.withHtmlContent(html, null);
    fonts.forEach((name, path) -> use(builder, name, path.toFile()));
    var bytes = new ByteArrayOutputStream();
    builder.toStream(bytes);
    builder.run();
    return bytes.toByteArray();
  }

  private static void use(PdfRendererBuilder builder, String file, File font) {
    var family =
        file.startsWith("LiberationSans-")
            ? "Liberation Sans"
            : file.startsWith("LiberationSerif-")
                ? "Liberation Serif"
                : file.matches("DejaVuSerif(-Bold|-Italic|-BoldItalic)?\\.ttf")
                    ? "DejaVu Serif"
                    : "";
    if (!family.isEmpty()) {
      boolean bold = file.contains("Bold");
      var style =
          file.contains("Italic")
              ? com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.ITALIC
              : com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;
      builder.useFont(font, family, bold ? 700 : 400, style, true);
    }
  }

  private static void save(Path file, byte[] content) throws IOException {
    var fresh = Files.write(file.resolveSibling(file.getFileName() + ".new"), content);
    Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  /// Named after all that the content depends on: a second run finds it.
  private Path file(Sheet sheet) throws IOException {
    var layout = sheet.layout();
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      boolean html = layout.engine() == Engine.CHROMIUM || layout.engine() == Engine.OPENHTML;
      var what = html ? HtmlWriter.write(sheet) : sheet.toString();
      digest.update(what.getBytes(StandardCharsets.UTF_8));
      var writer = layout.engine() == Engine.DRAWN ? DrawnPdf.class : WordWriter.class;
      var code = layout.engine() == Engine.TEXT ? TextWriter.class : writer;
      if (!html) {
        try (var bytes = code.getResourceAsStream(code.getSimpleName() + ".class")) {
          digest.update(bytes.readAllBytes());
        }
      }
      var name = HexFormat.of().formatHex(digest.digest(), 0, 12);
      return cache.resolve(layout.name() + "-" + name + layout.extension());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<String> program(String... names) {
    var folders = System.getenv("PATH").split(File.pathSeparator);
    return Stream.of(names)
        .flatMap(name -> Stream.of(folders).map(folder -> new File(folder, name)))
        .filter(File::canExecute)
        .map(File::getPath)
        .findFirst();
  }

  private static Map<String, Path> fonts() throws IOException {
    var fonts = new java.util.TreeMap<String, Path>();
    for (var folder : FONT_FOLDERS) {
      if (Files.isDirectory(folder)) {
        try (var files = Files.walk(folder)) {
          files
              .filter(file -> file.toString().endsWith(".ttf"))
              .sorted()
              .forEach(file -> fonts.putIfAbsent(file.getFileName().toString(), file));
        }
      }
    }
    return fonts;
  }
}
