package org.cursus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cursus.engine.ResumeEngine;
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
      "A file that cannot be read gets a message and never stops the others; the exit code is then 1.",
      "Several are read at a time, as many as there are processors; results come in the order given."
    })
final class ParseCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The resumes, or folders of them.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write DIR/NAME.json for each input NAME.pdf, instead of printing; DIR/NAME-2.json for a"
              + " second input of that name.")
  private @Nullable Path out;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say only what went wrong.")
  private boolean quiet;

  /// The names of results so far, failed ones included, so that they never depend on what fails.
  private final Set<String> written = new HashSet<>();

  @Override
  public Integer call() throws InterruptedException {
    if (out != null) {
      makeFolder(out);
    }
    var inputs = InputFiles.of(files, out);
    int children = Math.clamp(inputs.size(), 1, Runtime.getRuntime().availableProcessors());
    boolean many = out != null || inputs.size() > 1;
    var progress =
        new ParseProgress(
            spec.commandLine().getErr(), inputs.size(), many && !quiet, out != null && !quiet);
    try (var parsers = new ParserPool(settings(children));
        var threads = Executors.newFixedThreadPool(children)) {
      // The signal may come at any time; what is being written then is finished first.
      var stop = new Thread(() -> progress.stop(parsers::close), "stop");
      Runtime.getRuntime().addShutdownHook(stop);
      readAll(inputs, parsers, threads, progress);
      if (!progress.isStopped()) {
        Runtime.getRuntime().removeShutdownHook(stop);
      }
    }
    progress.summarise();
    return progress.failed() == 0 ? 0 : 1;
  }

  private void readAll(
      List<Path> inputs, ParserPool parsers, ExecutorService threads, ParseProgress progress)
      throws InterruptedException {
    var results = new ArrayDeque<Future<String>>();
    inputs.forEach(file -> results.add(threads.submit(() -> parse(parsers, file))));
    for (var file : inputs) {
      var name = outputName(file);
      var problem = problem(file, name, results.remove(), progress);
      if (problem == null) {
        progress.read();
      } else {
        progress.failed(file + ": " + problem);
      }
    }
  }

  private static ParserPool.Settings settings(int children) {
    var usual = ResumeEngine.DEFAULTS;
    return new ParserPool.Settings(
        children, usual.heapMegabytes(), usual.timeLimit(), usual.scanLimit(), usual.tesseract());
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
      throw new EmptyFolder();
    }
    if (Files.size(file) > DocumentReader.MAX_BYTES) {
      throw new UnreadableDocument(DocumentFault.TOO_LARGE);
    }
    var read = parsers.parse(Files.readAllBytes(file), file.getFileName().toString());
    return JsonResume.write(read.resume(), read.hidden(), read.recognised());
  }

  /// Waits for one result and delivers it; null when all went well.
  private @Nullable String problem(
      Path file, String name, Future<String> result, ParseProgress progress)
      throws InterruptedException {
    try {
      var json = result.get();
      synchronized (progress) {
        deliver(file, name, json);
      }
      return null;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IllegalStateException) {
        // Ctrl-C reaches the children too, and they may end before this process is told.
        Thread.sleep(500);
      }
      return reason(e.getCause());
    } catch (IOException e) {
      return "The result could not be written. Check the room on the disk, or choose another folder.";
    }
  }

  private static String reason(@Nullable Throwable cause) {
    return switch (cause) {
      case UnreadableDocument unreadable -> unreadable.fault().advice();
      case EmptyFolder empty ->
          "There is no resume in this folder. Name the files, or another folder.";
      case java.nio.file.NoSuchFileException missing ->
          "There is no such file. Check its name and folder.";
      case java.nio.file.AccessDeniedException denied ->
          "This file may not be read. Change its permissions, or copy it.";
      case null, default -> "This file could not be read. Try it again, or save it as plain text.";
    };
  }

  private void deliver(Path file, String name, String json) throws IOException {
    if (out == null) {
      var printer = spec.commandLine().getOut();
      printer.println(json);
      printer.flush();
      return;
    }
    var target = out.resolve(name);
    if (Files.exists(target) && Files.isSameFile(target, file)) {
      throw new IOException("the result would take the place of its input");
    }
    // Never half a result, whenever the command is stopped.
    var fresh = Files.writeString(target.resolveSibling(name + ".part"), json + "\n");
    Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
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

  private static final class EmptyFolder extends IOException {}
}
