package org.cursus.app.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of one run: printed as they come, and kept for the file.
final class Figures {

  private final List<Figure> all = new ArrayList<>();
  private final PrintWriter out;
  private final PrintWriter progress;
  private final int shown;

  /// @param shown how many of the worst cases to tell, 0 for none
  Figures(PrintWriter out, PrintWriter progress, int shown) {
    this.shown = shown;
    this.out = out;
    this.progress = progress;
  }

  void add(String name, double value, String unit) {
    add(name, value, unit, null);
  }

  /// @param limit the largest value that is still good
  void add(String name, double value, String unit, @Nullable Double limit) {
    add(new Figure(name, value, unit, limit, false));
  }

  /// @param least the smallest value that is still good
  void addAtLeast(String name, double value, String unit, double least) {
    add(new Figure(name, value, unit, least, true));
  }

  private void add(Figure figure) {
    all.add(figure);
    out.println(figure.line());
    out.flush();
  }

  /// Says what is being done, to whoever waits.
  void progress(String sentence) {
    progress.println("  " + sentence);
    progress.flush();
  }

  /// How many of the worst cases were asked for.
  int shown() {
    return shown;
  }

  List<Figure> all() {
    return List.copyOf(all);
  }

  boolean missedABar() {
    return all.stream().anyMatch(figure -> Boolean.FALSE.equals(figure.ok()));
  }
}
