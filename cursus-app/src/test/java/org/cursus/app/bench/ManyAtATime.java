package org.cursus.app.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cursus.engine.sandbox.ParserPool;

/// How many documents a second child JVMs read, as `cursus parse` does it: one child against one
/// for each core.
final class ManyAtATime {

  private static final int DOCUMENTS = 500;
  private static final int HEAP_MEGABYTES = 384;
  private static final Duration TIME_LIMIT = Duration.ofSeconds(20);
  private static final double SECOND = 1e9;

  private ManyAtATime() {}

  static void measure(Figures figures)
      throws IOException, InterruptedException, ExecutionException {
    var documents = new ManyDocuments();
    int cores = Runtime.getRuntime().availableProcessors();
    figures.progress("Reading %d documents, with 1 child and with %d.".formatted(DOCUMENTS, cores));
    double one = pace(documents, 1);
    double all = pace(documents, cores);
    figures.add("parser-500-documents-1-child", one, "documents/s");
    figures.add("parser-500-documents-%d-children".formatted(cores), all, "documents/s");
    figures.add("parser-500-documents-ratio", all / one, "times");
  }

  /// The start of the children included, which is part of what a person waits for.
  private static double pace(ManyDocuments documents, int children)
      throws InterruptedException, ExecutionException {
    long started = System.nanoTime();
    try (var parsers =
            new ParserPool(new ParserPool.Settings(children, HEAP_MEGABYTES, TIME_LIMIT));
        var threads = Executors.newFixedThreadPool(children)) {
      var results = new ArrayList<Future<?>>();
      for (int i = 0; i < DOCUMENTS; i++) {
        var document = documents.get(i);
        results.add(threads.submit(() -> parsers.parse(document.content(), document.fileName())));
      }
      for (var result : results) {
        result.get();
      }
    }
    return DOCUMENTS / ((System.nanoTime() - started) / SECOND);
  }
}
