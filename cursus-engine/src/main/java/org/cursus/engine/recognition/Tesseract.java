package org.cursus.engine.recognition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Recognises words by the program `tesseract`. Thread-safe; each scan is a process of its own, in
/// one thread and without a shell.
public final class Tesseract implements Recogniser {

  private static final List<String> WANTED = List.of("eng", "deu", "fra", "spa", "por");

  /// Below this a page may lie on its side. Upright print is felt at 0.9, poor copies at 0.75.
  private static final double DOUBTFUL = 0.65;

  private final String program;
  private final Duration limit;
  private @Nullable List<String> installed;

  /// @param program where it is
  /// @param limit for one scan
  public Tesseract(String program, Duration limit) {
    this.program = program;
    this.limit = limit;
  }

  @Override
  public Recognition read(Scan scan) throws RecognitionFailed {
    var ends = System.nanoTime() + limit.toNanos();
    var upright = new Recognition(words(scan, ends), 0);
    if (upright.certainty() >= DOUBTFUL || !installed(ends).contains("osd")) {
      return upright;
    }
    var quarters = quartersToUpright(scan, ends);
    if (quarters == 0) {
      return upright;
    }
    var turned = new Recognition(words(scan.turned(quarters), ends), quarters);
    return turned.certainty() > upright.certainty() ? turned : upright;
  }

  private List<ScannedWord> words(Scan scan, long ends) throws RecognitionFailed {
    var table =
        run(
            ends,
            scan,
            "stdin",
            "stdout",
            "--dpi",
            Integer.toString(scan.dotsPerInch()),
            "--psm",
            "3",
            "-l",
            String.join("+", languages(ends)),
            "-c",
            "tessedit_create_tsv=1");
    return WordTable.read(table);
  }

  /// How far the page must be turned, by the look of its letters. A page with too few of them stays
  /// as it is.
  private int quartersToUpright(Scan scan, long ends) throws RecognitionFailed {
    String report;
    try {
      report = run(ends, scan, "stdin", "stdout", "--dpi", "300", "--psm", "0");
    } catch (RecognitionFailed tooFewLetters) {
      if (tooFewLetters.isLate()) {
        throw tooFewLetters;
      }
      return 0;
    }
    return report
        .lines()
        .filter(line -> line.matches("Rotate: (0|90|180|270)"))
        .findFirst()
        .map(line -> Integer.parseInt(line.substring("Rotate: ".length())) / 90)
        .orElse(0);
  }

  private List<String> languages(long ends) throws RecognitionFailed {
    var languages = new ArrayList<>(WANTED);
    languages.retainAll(installed(ends));
    if (languages.isEmpty()) {
      throw new RecognitionFailed("none of the languages is installed", false);
    }
    return languages;
  }

  /// The languages that it reads, by their codes such as `deu`, and `osd` where it knows which side
  /// is up.
  synchronized List<String> installed(long ends) throws RecognitionFailed {
    if (installed == null) {
      installed = run(ends, null, "--list-langs").lines().map(String::strip).toList();
    }
    return installed;
  }

  private String run(long ends, @Nullable Scan input, String... arguments)
      throws RecognitionFailed {
    var command = new ArrayList<String>();
    command.add(program);
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    var models = builder.environment().get("TESSDATA_PREFIX");
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    if (models != null) {
      builder.environment().put("TESSDATA_PREFIX", models);
    }
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new BoundedRun(builder).read(ends, out -> send(input, out));
  }

  /// As a portable grey map, which takes no time to pack or unpack.
  private static void send(@Nullable Scan scan, OutputStream out) throws IOException {
    if (scan != null) {
      var head = String.format(Locale.ROOT, "P5\n%d %d\n255\n", scan.width(), scan.height());
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(scan.dots());
    }
  }
}
