package org.cursus.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.cursus.engine.document.DocumentFault;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.resume.JsonResume;
import org.cursus.engine.resume.ParsedResume;
import org.cursus.engine.sandbox.ParsedDocument;
import org.cursus.engine.sandbox.ParserPool;

/// Reads resumes. This is the one class that a Java program needs to know:
///
/// ```java
/// try (var engine = ResumeEngine.open()) {
///   var read = engine.read(Path.of("resume.pdf"));
///   System.out.println(read.resume().basics().name());
///   System.out.println(ResumeEngine.toJsonResume(read.resume()));
/// }
/// ```
///
/// Each document is read in a child JVM with limits of its own, so that no file can hang, crash or
/// exhaust the program that asks. A child starts with the first document (about half a second) and
/// is used again; open one engine and keep it. The class path of the program must hold the engine.
///
/// Thread-safe: as many documents are read at once as there are children, others wait their turn.
/// Results are values: immutable, and free of anything that must be closed. Boxes are in points
/// (1/72 inch) from the top left of the page, pages count from 1, confidences and probabilities
/// run from 0 to 1, and dates are `2019`, `2019-03` or `present`.
public final class ResumeEngine implements AutoCloseable {

  /// One child for each processor, 384 MB of heap each, 20 seconds for a document and a minute for
  /// each page that is a scan, which Tesseract reads where it is installed.
  public static final ParserPool.Settings DEFAULTS =
      new ParserPool.Settings(
          Runtime.getRuntime().availableProcessors(), 384, Duration.ofSeconds(20));

  private final ParserPool parsers;

  private ResumeEngine(ParserPool parsers) {
    this.parsers = parsers;
  }

  /// An engine with the limits of `DEFAULTS`. Nothing is started yet.
  public static ResumeEngine open() {
    return open(DEFAULTS);
  }

  /// An engine with limits of the caller's choice. Nothing is started yet.
  public static ResumeEngine open(ParserPool.Settings settings) {
    return new ResumeEngine(new ParserPool(settings));
  }

  /// Reads a file from disk.
  ///
  /// @throws IOException when the file cannot be opened
  /// @throws UnreadableDocument with a fault that says in plain words what is wrong with it
  /// @throws InterruptedException when the calling thread is interrupted; the child is ended
  /// @throws IllegalStateException when the engine is closed, or no child can be started
  public ParsedDocument read(Path file)
      throws IOException, UnreadableDocument, InterruptedException {
    if (Files.isDirectory(file)) {
      throw new UnreadableDocument(DocumentFault.NOT_A_FILE);
    }
    if (Files.size(file) > DocumentReader.MAX_BYTES) {
      throw new UnreadableDocument(DocumentFault.TOO_LARGE);
    }
    return read(Files.readAllBytes(file), file.getFileName().toString());
  }

  /// Reads a file from memory.
  ///
  /// @param content at most `DocumentReader.MAX_BYTES`
  /// @param fileName may be empty; what the file is, its bytes decide, and a name that claims
  ///     another kind is a fault
  /// @throws UnreadableDocument with a fault that says in plain words what is wrong with it
  /// @throws InterruptedException when the calling thread is interrupted; the child is ended
  /// @throws IllegalStateException when the engine is closed, or no child can be started
  public ParsedDocument read(byte[] content, String fileName)
      throws UnreadableDocument, InterruptedException {
    return parsers.parse(content, fileName);
  }

  /// A resume in the format that other resume tools read: JSON Resume 1.0.0.
  public static String toJsonResume(ParsedResume resume) {
    return JsonResume.write(resume);
  }

  /// The same, with what the document hides and whether it is a scan under `meta`.
  public static String toJsonResume(ParsedDocument read) {
    return JsonResume.write(read.resume(), read.hidden(), read.recognised());
  }

  /// Ends every child, busy ones too.
  @Override
  public void close() {
    parsers.close();
  }
}
