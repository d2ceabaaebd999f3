package org.cursus.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cursus.engine.document.DocumentReader;
import org.cursus.engine.document.UnreadableDocument;
import org.cursus.engine.resume.ResumeParser;

/// Reads 10,000 documents in one JVM that nobody replaces, and tells what stays in its memory.
final class Endurance {

  private static final List<Integer> LOOKS = List.of(1_000, 5_000, 10_000);
  private static final double MEGABYTE = 1 << 20;
  private static final double PERCENT = 100;
  private static final double GROWTH_ALLOWED = 10;

  private Endurance() {}

  static void measure(Figures figures) throws IOException, InterruptedException {
    figures.progress("Reading %,d documents in one JVM.".formatted(LOOKS.getLast()));
    var heaps = heaps();
    heaps.forEach(
        (count, bytes) -> figures.add("parser-heap-after-" + count, bytes / MEGABYTE, "MB"));
    double first = heaps.get(LOOKS.getFirst());
    double last = heaps.get(LOOKS.getLast());
    figures.add("parser-heap-growth", (last / first - 1) * PERCENT, "%", GROWTH_ALLOWED);
  }

  /// In a JVM with the options of a parser's, since this one holds much else.
  private static Map<Integer, Long> heaps() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xss1m",
                "-Xmx384m",
                "-Dcursus.home=" + Checkout.path(),
                "-cp",
                System.getProperty("java.class.path"),
                Endurance.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var heaps = new TreeMap<Integer, Long>();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line; (line = lines.readLine()) != null; ) {
        var parts = line.split(" ");
        heaps.put(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
      }
    }
    if (process.waitFor() != 0 || heaps.size() != LOOKS.size()) {
      throw new IllegalStateException("the JVM that reads ended early");
    }
    return heaps;
  }

  public static void main(String[] arguments) throws IOException, UnreadableDocument {
    var documents = new ManyDocuments();
    for (int i = 1; i <= LOOKS.getLast(); i++) {
      var document = documents.get(i);
      ResumeParser.parse(DocumentReader.read(document.content(), document.fileName()));
      if (LOOKS.contains(i)) {
        System.out.println(i + " " + heap());
      }
    }
  }

  /// What is left after collections; soft references, which caches hold, count as used.
  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
