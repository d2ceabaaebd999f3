package org.cursus.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cursus.engine.match.HeldOut;
import org.cursus.engine.match.OccupationIndex;
import org.cursus.engine.match.OccupationMatch;
import org.cursus.engine.match.OccupationText;
import org.cursus.engine.match.OnetRelease;
import org.cursus.engine.match.TitleMeasure;

/// How well occupations are found by words and job titles coded to occupations, on the release of
/// O*NET beside the checkout. `HeldOut` says what is removed from the index; a hit is any
/// occupation that lists the title in the release.
final class TitleCodingQuality implements Benchmark {

  private static final String RELEASE = "../shared/onet/db_30_1_text.zip";
  private static final double PERCENT = 100;
  private static final double MILLISECOND = 1e6;
  private static final int BUILDS = 5;
  private static final int ROUNDS = 20;
  private static final int WARM_UP_ROUNDS = 5;
  private static final double ANSWER_ALLOWED = 30;

  /// @param words what is typed
  /// @param right beginnings of the codes that answer it
  private record Wish(String words, List<String> right) {}

  @Override
  public String name() {
    return "onet";
  }

  @Override
  public String purpose() {
    return "Job titles coded to occupations, occupations found by everyday words, speed.";
  }

  @Override
  public void run(Figures figures) throws Exception {
    var file = Checkout.path().resolve(RELEASE).normalize();
    if (!Files.exists(file)) {
      figures.progress("Skipped onet: there is no release of O*NET in ../shared/onet.");
      return;
    }
    var release = OnetRelease.read(file);
    figures.progress("Building the index %d times.".formatted(BUILDS));
    var index = builds(figures, release);
    everyday(figures, index);
    var heldOut = TitleMeasure.heldOut(release);
    figures.progress(
        "Coding %d titles that the index does not know.".formatted(heldOut.titles().size()));
    quality(figures, heldOut);
  }

  private static OccupationIndex builds(Figures figures, List<OccupationText> release) {
    var times = new ArrayList<Double>();
    OccupationIndex index = null;
    for (int build = 0; build < BUILDS; build++) {
      var started = System.nanoTime();
      index = OccupationIndex.of(release);
      times.add((System.nanoTime() - started) / MILLISECOND);
    }
    figures.add("onet-index-build-first", times.getFirst(), "ms");
    figures.add("onet-index-build-median", Samples.of(times).median(), "ms");
    figures.add("onet-index-memory", memoryOf(release), "MB");
    return Objects.requireNonNull(index);
  }

  /// What stays when an index is built: two heaps compared after collecting garbage.
  private static double memoryOf(List<OccupationText> release) {
    double before = heap();
    var index = OccupationIndex.of(release);
    double after = heap();
    if (index.size() != release.size()) {
      throw new IllegalStateException("occupations are missing from the index");
    }
    return Math.max(0, after - before);
  }

  private static double heap() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / (1024.0 * 1024);
  }

  private static void everyday(Figures figures, OccupationIndex index) throws IOException {
    var wishes = wishes();
    int first = 0;
    int five = 0;
    for (var wish : wishes) {
      var found = index.search(wish.words(), 5);
      first += !found.isEmpty() && answers(wish, found.getFirst()) ? 1 : 0;
      boolean among = found.stream().anyMatch(match -> answers(wish, match));
      five += among ? 1 : 0;
      if (!among) {
        figures.progress("Not found: %s".formatted(wish.words()));
      }
    }
    figures.add("onet-everyday-queries", wishes.size(), "queries");
    figures.add("onet-everyday-top-1", first * PERCENT / wishes.size(), "%");
    figures.add("onet-everyday-top-5", five * PERCENT / wishes.size(), "%");
    var times = new ArrayList<Double>();
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      for (var wish : wishes) {
        var started = System.nanoTime();
        index.search(wish.words(), 20);
        if (round >= 0) {
          times.add((System.nanoTime() - started) / MILLISECOND);
        }
      }
    }
    figures.add("onet-search-median", Samples.of(times).median(), "ms");
    figures.add("onet-search-p95", Samples.of(times).percentile(.95), "ms", ANSWER_ALLOWED);
  }

  private static boolean answers(Wish wish, OccupationMatch match) {
    return wish.right().stream().anyMatch(match.code()::startsWith);
  }

  private static List<Wish> wishes() throws IOException {
    try (var stream =
        Objects.requireNonNull(
            TitleCodingQuality.class.getResourceAsStream("everyday-occupations.txt"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(" = "))
          .map(line -> line.split(" = "))
          .map(both -> new Wish(both[0], List.of(both[1].split(" "))))
          .toList();
    }
  }

  private static void quality(Figures figures, HeldOut heldOut) {
    var index = OccupationIndex.of(heldOut.known());
    var alternate = TitleMeasure.of(index, heldOut.alternate());
    var reported = TitleMeasure.of(index, heldOut.reported());
    quality(figures, "onet-alternate", alternate, .60, .82);
    quality(figures, "onet-reported", reported, .72, .90);
    double accepted = (alternate.accepted() + reported.accepted()) / 2;
    double right =
        (alternate.accepted() * alternate.acceptedRight()
                + reported.accepted() * reported.acceptedRight())
            / Math.max(1e-9, alternate.accepted() + reported.accepted());
    figures.addAtLeast("onet-accepted-right", right * PERCENT, "%", 95);
    figures.addAtLeast("onet-accepted-coverage", accepted * PERCENT, "%", 25);
  }

  private static void quality(
      Figures figures, String name, TitleMeasure measure, double first, double five) {
    figures.add(name + "-titles", measure.asked(), "titles");
    figures.addAtLeast(name + "-top-1", measure.first() * PERCENT, "%", first * PERCENT);
    figures.addAtLeast(name + "-top-5", measure.five() * PERCENT, "%", five * PERCENT);
    figures.add(name + "-top-1-strict", measure.strict() * PERCENT, "%");
    figures.add(name + "-accepted-right", measure.acceptedRight() * PERCENT, "%");
    figures.add(name + "-accepted-coverage", measure.accepted() * PERCENT, "%");
  }
}
