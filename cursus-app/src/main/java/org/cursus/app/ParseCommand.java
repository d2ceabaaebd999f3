package org.cursus.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cursus.engine.document.DocumentFault;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.resume.JsonResume;
import org.cursus.engine.sandbox.ParserPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `cursus parse`: resumes in, JSON Resume out, without a database or a server.
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = {
      "Reads resumes (PDF, DOCX, ODT, RTF, HTML, TXT, Markdown, JSON Resume, exports of Reactive Resume and LinkedIn, scans and other pictures) and prints JSON Resume, or writes one file for each"
          + " input.",
      "Text that a file hides is left out, and listed under meta.hiddenText with its place.",
      "A file that cannot be read gets a message and never stops the others; the exit code is then 1."
    })
final class ParseCommand implements Callable<Integer> {

  private static final int HEAP_MEGABYTES = 384;
  private static final Duration TIME_LIMIT = Duration.ofSeconds(20);

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The resumes.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write DIR/NAME.json for each input NAME.pdf, instead of printing; DIR/NAME-2.json for a"
              + " second input of that name.")
  private @Nullable Path out;

  /// The names of the files written so far.
  private final Set<String> written = new HashSet<>();

  @Override
  public Integer call() throws InterruptedException {
    if (out != null) {
      makeFolder(out);
    }
    int children = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
    var progress = new ProgressBar(spec.commandLine().getErr(), files.size(), out != null);
    long started = System.nanoTime();
    int failures = 0;
    try (var parsers = new ParserPool(settings(children));
        var threads = Executors.newFixedThreadPool(children)) {
      var results = new ArrayList<Future<String>>();
      files.forEach(file -> results.add(threads.submit(() -> parse(parsers, file))));
      for (int i = 0; i < files.size(); i++) {
        failures += take(files.get(i), results.get(i), progress) ? 0 : 1;
        progress.step();
      }
    }
    progress.clear();
    if (out != null) {
      summarise(failures, (System.nanoTime() - started) / 1e9);
    }
    return failures == 0 ? 0 : 1;
  }

  private static ParserPool.Settings settings(int children) {
    return new ParserPool.Settings(children, HEAP_MEGABYTES, TIME_LIMIT);
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Cursus.Refusal(
          "The folder %s cannot be made. Choose another with --out.".formatted(folder));
    }
  }

  private static String parse(ParserPool parsers, Path file)
      throws IOException, UnreadableDocument, InterruptedException {
    if (Files.isDirectory(file)) {
      throw new UnreadableDocument(DocumentFault.NOT_A_FILE);
    }
    if (Files.size(file) > DocumentReader.MAX_BYTES) {
      throw new UnreadableDocument(DocumentFault.TOO_LARGE);
    }
    var read = parsers.parse(Files.readAllBytes(file), file.getFileName().toString());
    return JsonResume.write(read.resume(), read.hidden(), read.recognised());
  }

  /// Delivers one result in its turn. False when there is none.
  private boolean take(Path file, Future<String> result, ProgressBar progress)
      throws InterruptedException {
    try {
      deliver(file, result.get());
      return true;
    } catch (ExecutionException e) {
      complain(file, reason(e.getCause()), progress);
    } catch (IOException e) {
      complain(
          file,
          "The result could not be written. Check the room on the disk, or choose another folder.",
          progress);
    }
    return false;
  }

  private void complain(Path file, String sentence, ProgressBar progress) {
    progress.clear();
    spec.commandLine().getErr().println(file + ": " + sentence);
  }

  private static String reason(@Nullable Throwable cause) {
    return switch (cause) {
      case UnreadableDocument unreadable -> unreadable.fault().advice();
      case java.nio.file.NoSuchFileException missing ->
          "There is no such file. Check its name and folder.";
      case java.nio.file.AccessDeniedException denied ->
          "This file may not be read. Change its permissions, or copy it.";
      case null, default -> "This file could not be read. Try it again, or save it as plain text.";
    };
  }

  private void deliver(Path file, String json) throws IOException {
    if (out == null) {
      var printer = spec.commandLine().getOut();
      printer.println(json);
      printer.flush();
      return;
    }
    var target = out.resolve(outputName(file));
    if (Files.exists(target) && Files.isSameFile(target, file)) {
      throw new IOException("the result would take the place of its input");
    }
    Files.writeString(target, json + "\n");
  }

  /// NAME.json for NAME.pdf; NAME-2.json and so on where several inputs have one name.
  private String outputName(Path file) {
    var name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    var output = stem + ".json";
    for (int i = 2; !written.add(output); i++) {
      output = stem + "-" + i + ".json";
    }
    return output;
  }

  private void summarise(int failures, double seconds) {
    spec.commandLine()
        .getErr()
        .println(
            String.format(
                Locale.ROOT,
                "%d %s in %.1f seconds, %d failed",
                files.size(),
                files.size() == 1 ? "document" : "documents",
                seconds,
                failures));
  }

  /// A line that is drawn over itself, on a terminal only.
  private static final class ProgressBar {

    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final int total;
    private final boolean shown;
    private int done;

    ProgressBar(PrintWriter err, int total, boolean wanted) {
      this.err = err;
      this.total = total;
      this.shown = wanted && System.console() != null && System.console().isTerminal();
    }

    void step() {
      done++;
      if (shown) {
        int filled = done * WIDTH / total;
        err.print(
            "\r[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + " of " + total);
        err.flush();
      }
    }

    void clear() {
      if (shown) {
        err.print("\r" + " ".repeat(WIDTH + 30) + "\r");
        err.flush();
      }
    }
  }
}
