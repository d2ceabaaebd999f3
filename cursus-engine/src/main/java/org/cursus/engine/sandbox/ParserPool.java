package org.cursus.engine.sandbox;

import java.time.Duration;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.cursus.engine.document.DocumentFault;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.DocumentType;
import org.cursus.engine.document.PageView;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.posting.PostingPage;

/// Child JVMs that read documents. Thread-safe: each call borrows a child and waits its turn when
/// all are busy.
public final class ParserPool implements AutoCloseable {

  /// How many documents a child reads before a fresh one takes its place, so that what a library
  /// keeps from each never adds up.
  static final int DOCUMENTS_PER_CHILD = 500;

  /// @param children how many JVMs at most; each starts when first needed
  /// @param heapMegabytes the heap of each
  /// @param timeLimit for one document; the child is killed when it is over
  /// @param scanLimit for each page that is a scan, more than that
  /// @param tesseract the program that reads scans: a path, or a name to look for in the folders
  ///     of the variable PATH; blank for none
  public record Settings(
      int children, int heapMegabytes, Duration timeLimit, Duration scanLimit, String tesseract) {

    /// With Tesseract where it is installed, or where the variable CURSUS_TESSERACT says, and a
    /// minute for each page that it reads.
    public Settings(int children, int heapMegabytes, Duration timeLimit) {
      this(
          children,
          heapMegabytes,
          timeLimit,
          Duration.ofMinutes(1),
          System.getenv().getOrDefault("CURSUS_TESSERACT", "tesseract"));
    }

    public Settings {
      if (children < 1
          || heapMegabytes < 16
          || !timeLimit.isPositive()
          || !scanLimit.isPositive()) {
        throw new IllegalArgumentException(
            "A parser pool needs a child, 16 MB of heap and a time limit");
      }
    }
  }

  private final Settings settings;
  private final Semaphore turns;
  private final Deque<Child> idle = new ConcurrentLinkedDeque<>();
  private final Set<Child> living = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  public ParserPool(Settings settings) {
    this.settings = settings;
    this.turns = new Semaphore(settings.children(), true);
  }

  /// Tells what a file is, without reading all of it.
  ///
  /// @throws UnreadableDocument when it is none that can be read, or its name claims another kind
  /// @throws InterruptedException when the caller gives up; the child is killed
  /// @throws IllegalStateException when the pool is closed or no child can start
  public DocumentType identify(byte[] content, String fileName)
      throws UnreadableDocument, InterruptedException {
    return ((Reply.Identified) ask(new Request.Identify(fileName, content))).type();
  }

  /// Reads a file and finds its facts.
  ///
  /// @throws UnreadableDocument with the fault, `TOO_SLOW` and `TOO_DEMANDING` included
  /// @throws InterruptedException when the caller gives up; the child is killed
  /// @throws IllegalStateException when the pool is closed or no child can start
  public ParsedDocument parse(byte[] content, String fileName)
      throws UnreadableDocument, InterruptedException {
    return parse(content, fileName, settings.timeLimit());
  }

  /// Reads a file as `parse` does, with a limit for this one alone.
  ParsedDocument parse(byte[] content, String fileName, Duration limit)
      throws UnreadableDocument, InterruptedException {
    return ((Reply.Parsed) ask(new Request.Parse(fileName, content), limit)).document();
  }

  /// Reads the job posting that a file holds: a web page without its menus, or the text of a
  /// document.
  ///
  /// @throws UnreadableDocument as `parse` does
  /// @throws InterruptedException when the caller gives up; the child is killed
  /// @throws IllegalStateException when the pool is closed or no child can start
  public PostingPage posting(byte[] content, String fileName)
      throws UnreadableDocument, InterruptedException {
    return ((Reply.Posted) ask(new Request.Posting(fileName, content))).page();
  }

  /// Shows a page as a picture.
  ///
  /// @param page 1 for the first
  /// @throws UnreadableDocument as `parse` does
  /// @throws InterruptedException when the caller gives up; the child is killed
  /// @throws IndexOutOfBoundsException when there is no such page
  /// @throws IllegalStateException when the pool is closed or no child can start
  public PageView view(byte[] content, String fileName, int page)
      throws UnreadableDocument, InterruptedException {
    return ((Reply.Shown) ask(new Request.View(fileName, content, page))).view();
  }

  /// Draws a photo anew, without what its file says besides.
  ///
  /// @throws UnreadableDocument when it is no PNG or JPEG that can be read
  /// @throws InterruptedException when the caller gives up; the child is killed
  /// @throws IllegalStateException when the pool is closed or no child can start
  public PageView photo(byte[] content) throws UnreadableDocument, InterruptedException {
    return ((Reply.Shown) ask(new Request.Photo("photo", content))).view();
  }

  /// Ends every child, busy ones too.
  @Override
  public void close() {
    closed = true;
    living.forEach(Child::kill);
    living.clear();
    idle.clear();
  }

  /// The processes of the children that live.
  Set<Long> pids() {
    return living.stream().map(Child::pid).collect(Collectors.toSet());
  }

  private Reply ask(Request request) throws UnreadableDocument, InterruptedException {
    return ask(request, settings.timeLimit());
  }

  private Reply ask(Request request, Duration limit)
      throws UnreadableDocument, InterruptedException {
    // Refused before a child is borrowed, and before the bytes are sent anywhere.
    if (request.content().length == 0) {
      throw new UnreadableDocument(DocumentFault.EMPTY);
    }
    if (request.content().length > DocumentReader.MAX_BYTES) {
      throw new UnreadableDocument(DocumentFault.TOO_LARGE);
    }
    turns.acquire();
    try {
      return answer(request, limit);
    } finally {
      turns.release();
    }
  }

  private Reply answer(Request request, Duration limit)
      throws UnreadableDocument, InterruptedException {
    var child = borrow();
    var sound = false;
    try {
      var reply = child.ask(request, limit, settings.scanLimit());
      sound = true;
      return switch (reply) {
        case Reply.Identified identified -> identified;
        case Reply.Parsed parsed -> parsed;
        case Reply.Posted posted -> posted;
        case Reply.Shown shown -> shown;
        case Reply.Recognising _ -> throw new IllegalStateException("a child's answer went on");
        case Reply.Refused(var fault) -> throw new UnreadableDocument(fault);
        case Reply.NoSuchPage(var page) ->
            throw new IndexOutOfBoundsException("There is no page " + page);
      };
    } catch (ChildLost lost) {
      if (closed) {
        throw new IllegalStateException("The parser pool is closed", lost);
      }
      throw new UnreadableDocument(lost.fault(), lost);
    } finally {
      giveBack(child, sound);
    }
  }

  private Child borrow() throws InterruptedException {
    for (Child child; (child = idle.pollLast()) != null; ) {
      if (child.isAlive()) {
        return child;
      }
      discard(child);
    }
    if (closed) {
      throw new IllegalStateException("The parser pool is closed");
    }
    var child = Child.start(settings);
    living.add(child);
    if (closed) {
      discard(child);
      throw new IllegalStateException("The parser pool is closed");
    }
    return child;
  }

  private void giveBack(Child child, boolean sound) {
    if (sound && !closed && child.isAlive() && child.answered() < DOCUMENTS_PER_CHILD) {
      idle.addLast(child);
    } else {
      discard(child);
    }
    if (closed) {
      child.kill();
    }
  }

  private void discard(Child child) {
    living.remove(child);
    child.kill();
  }
}
