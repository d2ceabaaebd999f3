package org.cursus.engine.sandbox;

import java.time.Duration;
import org.cursus.engine.document.PageView;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.resume.ParsedResume;

/// Child JVMs that read documents. Thread-safe: each call borrows a child and waits when all are
// busy.
public final class ParserPool implements AutoCloseable {

  /// @param children how many JVMs at most; each starts when first needed
  /// @param heapMegabytes the heap of each
  /// @param timeLimit for one document; the child is killed when it is over
  public record Settings(int children, int heapMegabytes, Duration timeLimit) {}

  public ParserPool(Settings settings) {}

  /// Reads a file and finds its facts.
  ///
  /// @throws UnreadableDocument with the fault, `TOO_SLOW` and `TOO_DEMANDING` included
  /// @throws InterruptedException when the caller gives up; the child is killed
  public ParsedResume parse(byte[] content, String fileName)
      throws UnreadableDocument, InterruptedException {
    throw new UnsupportedOperationException();
  }

  /// Shows a page as a picture.
  ///
  /// @param page 1 for the first
  /// @throws UnreadableDocument as `parse` does
  public PageView view(byte[] content, String fileName, int page)
      throws UnreadableDocument, InterruptedException {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
