package org.cursus.app;

import java.io.PrintWriter;
import java.util.Locale;

/// Tells how far a command is: a line that is drawn over itself on a terminal, now and then a line
/// elsewhere, and a sum at the end. Thread-safe.
final class ParseProgress {

  private static final int WIDTH = 30;
  private static final int LINE = WIDTH + 60;
  private static final double SECOND = 1e9;
  private static final double BETWEEN_LINES = 5;

  private final PrintWriter err;
  private final int total;
  private final boolean summed;
  private final boolean lines;
  private final boolean drawn;
  private final long started = System.nanoTime();
  private double lastLine;
  private int done;
  private int failed;
  private boolean stopped;

  /// @param summed whether the end is told
  /// @param shown whether the way there is told too
  ParseProgress(PrintWriter err, int total, boolean summed, boolean shown) {
    this.err = err;
    this.total = total;
    this.summed = summed;
    this.drawn = shown && System.console() != null && System.console().isTerminal();
    this.lines = shown && !drawn;
  }

  synchronized void read() {
    done++;
    show();
  }

  /// @param sentence which file, and what to do about it
  synchronized void failed(String sentence) {
    if (stopped) {
      return;
    }
    done++;
    failed++;
    clear();
    err.println(sentence);
    show();
  }

  synchronized int failed() {
    return failed;
  }

  synchronized boolean isStopped() {
    return stopped;
  }

  /// Ends the work for good, with a last line; nothing is told afterwards.
  synchronized void stop(Runnable work) {
    stopped = true;
    work.run();
    clear();
    err.println(
        "Stopped: %d of %d were read, %d failed. What was written is complete."
            .formatted(done - failed, total, failed));
    err.flush();
  }

  synchronized void summarise() {
    clear();
    if (summed && !stopped) {
      err.println(
          String.format(
              Locale.ROOT,
              "%d %s in %.1f seconds, %d failed",
              total,
              total == 1 ? "document" : "documents",
              seconds(),
              failed));
    }
  }

  private void show() {
    if (stopped || done == total) {
      return;
    }
    var sentence =
        "%d of %d%s, about %s left"
            .formatted(done, total, failed == 0 ? "" : ", " + failed + " failed", duration(left()));
    if (drawn) {
      int filled = (int) ((long) done * WIDTH / total);
      var bar = "[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + sentence;
      err.print("\r" + bar + " ".repeat(Math.max(0, LINE - bar.length())));
      err.flush();
    } else if (lines && seconds() - lastLine >= BETWEEN_LINES) {
      lastLine = seconds();
      err.println(sentence);
    }
  }

  private void clear() {
    if (drawn) {
      err.print("\r" + " ".repeat(LINE) + "\r");
      err.flush();
    }
  }

  private double seconds() {
    return (System.nanoTime() - started) / SECOND;
  }

  private double left() {
    return seconds() / done * (total - done);
  }

  static String duration(double seconds) {
    var whole = Math.round(seconds);
    return whole < 100 ? whole + " s" : Math.round(whole / 60.0) + " min";
  }
}
