package org.cursus.app.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Paths as a drawing: from above to below, each path in a lane of its own, in pixels.
///
/// @param lines as SVG writes them
record PathPlot(int width, int height, List<String> lines, List<Node> nodes) {

  private static final int LANE = 200;
  private static final int ROW = 92;
  private static final int LEFT = 14;
  private static final int TOP = 16;
  private static final int LINE_HEIGHT = 17;
  private static final int WIDEST = 23;
  private static final int MOST_LINES = 4;

  /// An occupation.
  ///
  /// @param kind `start`, `end` or `between`
  record Node(int x, int y, String kind, List<Text> name) {}

  /// A line of its name.
  record Text(int x, int y, String words) {}

  static PathPlot of(Paths paths) {
    var lines = new ArrayList<String>();
    var nodes = new ArrayList<Node>();
    int longest = paths.paths().stream().mapToInt(path -> path.steps().size()).max().orElse(0);
    var starts = paths.paths().stream().map(path -> path.steps().getFirst().from()).toList();
    for (int lane = 0; lane < paths.paths().size(); lane++) {
      var steps = paths.paths().get(lane).steps();
      int startLane = starts.indexOf(starts.get(lane));
      if (lane == startLane) {
        nodes.add(node(lane, 0, "start", steps.getFirst().from().title()));
      }
      for (int row = 1; row < steps.size(); row++) {
        nodes.add(node(lane, row, "between", steps.get(row - 1).to().title()));
      }
      lines.add(line(startLane, lane, longest));
    }
    var end = node(0, longest, "end", paths.to().title());
    nodes.add(end);
    return new PathPlot(
        LANE * paths.paths().size(), y(longest) + LINE_HEIGHT * end.name().size(), lines, nodes);
  }

  /// Into its lane between the first two rows, and out of it between the last two.
  private static String line(int startLane, int lane, int last) {
    int from = x(startLane);
    int at = x(lane);
    int to = x(0);
    if (last == 1) {
      return "M%d %dL%d %d".formatted(from, y(0), to, y(1));
    }
    return "M%d %d".formatted(from, y(0))
        + curve(from, 0, at)
        + "L%d %d".formatted(at, y(last - 1))
        + curve(at, last - 1, to);
  }

  private static String curve(int from, int row, int to) {
    int middle = (y(row) + y(row + 1)) / 2 + ROW / 4;
    return "C%d %d %d %d %d %d".formatted(from, middle, to, middle, to, y(row + 1));
  }

  private static Node node(int lane, int row, String kind, String title) {
    var words = wrapped(title);
    var name = new ArrayList<Text>();
    for (int line = 0; line < words.size(); line++) {
      name.add(new Text(x(lane) + 18, y(row) + 5 + line * LINE_HEIGHT, words.get(line)));
    }
    return new Node(x(lane), y(row), kind, name);
  }

  private static int x(int lane) {
    return LEFT + lane * LANE;
  }

  private static int y(int row) {
    return TOP + row * ROW;
  }

  /// At most four lines; what is longer ends with a mark.
  static List<String> wrapped(String title) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : title.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDEST) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    var cut = new ArrayList<>(lines.subList(0, MOST_LINES));
    cut.set(MOST_LINES - 1, cut.getLast() + "\u2026");
    return cut;
  }

  /// Of a cost, for people.
  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
