package org.cursus.engine.sandbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import org.cursus.engine.document.DocumentFault;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.PageViewer;
import org.cursus.engine.document.PhotoFile;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.recognition.Recogniser;
import org.cursus.engine.recognition.Tesseract;
import org.jspecify.annotations.Nullable;

/// The program of a child JVM: reads requests from standard input, writes replies to standard
/// output, and ends with its parent.
final class ChildMain {

  private static final byte READY = 'R';

  private final DataOutputStream answers;
  private final LinkedBlockingQueue<Request> requests = new LinkedBlockingQueue<>();
  private final ChildFonts fonts = ChildFonts.install();

  private final @Nullable Recogniser recogniser;

  private ChildMain(DataOutputStream answers, @Nullable Recogniser recogniser) {
    this.answers = answers;
    this.recogniser = recogniser == null ? null : announced(recogniser);
  }

  /// @param arguments the program that recognises text and its limit in milliseconds, or none
  public static void main(String[] arguments) throws IOException {
    var answers =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // Whatever a library prints must not end up between replies.
    System.setOut(System.err);
    var recogniser =
        arguments.length < 2
            ? null
            : new Tesseract(arguments[0], Duration.ofMillis(Long.parseLong(arguments[1])));
    new ChildMain(answers, recogniser).run();
  }

  private void run() throws IOException {
    var worker = new Thread(this::work, "worker");
    worker.setDaemon(true);
    worker.start();
    answers.writeByte(READY);
    answers.flush();
    // This thread stays at the pipe even while a document is read, so that a child whose parent is
    // gone ends at once, however long the document would have taken.
    var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    try {
      while (true) {
        requests.add(Request.readFrom(in));
      }
    } catch (IOException parentGone) {
      ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
      Runtime.getRuntime().halt(0);
    }
  }

  private void work() {
    try {
      while (true) {
        answer(requests.take()).writeTo(answers);
      }
    } catch (IOException | InterruptedException | RuntimeException | Error parentGoneOrBroken) {
      // Whatever it was, a worker that is no more must not leave its parent waiting.
      Runtime.getRuntime().halt(1);
    }
  }

  private Reply answer(Request request) {
    try {
      return switch (request) {
        case Request.Identify(var name, var content) ->
            new Reply.Identified(DocumentReader.identify(content, name));
        case Request.Parse(var name, var content) -> {
          fonts.forReading();
          yield new Reply.Parsed(ParsedDocument.of(DocumentReader.read(content, name, recogniser)));
        }
        case Request.Posting(var name, var content) -> {
          fonts.forReading();
          yield new Reply.Posted(PostingFiles.read(content, name, recogniser));
        }
        case Request.Photo(var name, var content) -> new Reply.Shown(PhotoFile.redraw(content));
        case Request.View(var name, var content, var page) -> {
          fonts.forShowing();
          yield view(name, content, page);
        }
      };
    } catch (UnreadableDocument unreadable) {
      return new Reply.Refused(unreadable.fault());
    } catch (StackOverflowError tooDeep) {
      return new Reply.Refused(DocumentFault.TOO_DEMANDING);
    }
  }

  /// Tells the parent before each scan, so that it waits longer.
  private Recogniser announced(Recogniser inner) {
    return scan -> {
      try {
        new Reply.Recognising().writeTo(answers);
      } catch (IOException parentGone) {
        throw new UncheckedIOException(parentGone);
      }
      return inner.read(scan);
    };
  }

  private static Reply view(String name, byte[] content, int page) throws UnreadableDocument {
    try {
      return new Reply.Shown(PageViewer.view(content, name, page));
    } catch (IndexOutOfBoundsException none) {
      return new Reply.NoSuchPage(page);
    }
  }
}
