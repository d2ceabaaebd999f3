package org.cursus.engine.sandbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import org.cursus.engine.document.DocumentFault;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.PageViewer;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.resume.ResumeParser;

/// The program of a child JVM: reads requests from standard input, writes replies to standard
/// output, and ends with its parent.
final class ChildMain {

  private static final byte READY = 'R';

  private final DataOutputStream answers;
  private final LinkedBlockingQueue<Request> requests = new LinkedBlockingQueue<>();
  private final ChildFonts fonts = ChildFonts.install();

  private ChildMain(DataOutputStream answers) {
    this.answers = answers;
  }

  public static void main(String[] arguments) throws IOException {
    var answers =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // Whatever a library prints must not end up between replies.
    System.setOut(System.err);
    new ChildMain(answers).run();
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
          var document = DocumentReader.read(content, name);
          yield new Reply.Parsed(ParsedDocument.of(document, ResumeParser.parse(document)));
        }
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

  private static Reply view(String name, byte[] content, int page) throws UnreadableDocument {
    try {
      return new Reply.Shown(PageViewer.view(content, name, page));
    } catch (IndexOutOfBoundsException none) {
      return new Reply.NoSuchPage(page);
    }
  }
}
