package org.cursus.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cursus.engine.posting.Block.Line;

/// Cuts a posting into the parts below its headings.
final class Blocks {

  private static final Pattern BULLET =
      Pattern.compile("^\\s*(?:[•●◦▪■–—*·‣⁃►✓✔☑→➢»-]|\\d{1,2}[.)])\\s+");

  /// "Requirements: a degree": the heading and its first item on one line.
  private static final Pattern RUN_IN = Pattern.compile("^([^:]{3,50}):\\s+(\\S.*)$");

  private Blocks() {}

  static List<Block> of(String text) {
    var blocks = new ArrayList<Block>();
    var lines = new ArrayList<Line>();
    var heading = Heading.NONE;
    for (var line : lines(text)) {
      var announced = line.bulleted() ? null : Heading.of(line.text()).orElse(null);
      var runIn = announced == null && !line.bulleted() ? RUN_IN.matcher(line.text()) : null;
      if (runIn != null && runIn.matches()) {
        announced = Heading.of(runIn.group(1)).orElse(null);
      }
      if (announced == null) {
        lines.add(line);
        continue;
      }
      blocks.add(new Block(heading, List.copyOf(lines)));
      lines.clear();
      heading = announced;
      if (runIn != null && runIn.matches()) {
        lines.add(new Line(runIn.group(2), line.from() + runIn.start(2), false));
      }
    }
    blocks.add(new Block(heading, List.copyOf(lines)));
    blocks.removeIf(block -> block.lines().isEmpty());
    return blocks;
  }

  private static List<Line> lines(String text) {
    var lines = new ArrayList<Line>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      add(text, from, end, lines);
      from = end + 1;
    }
    return lines;
  }

  private static void add(String text, int from, int end, List<Line> lines) {
    var bullet = BULLET.matcher(text).region(from, end);
    boolean bulleted = bullet.lookingAt();
    int start = bulleted ? bullet.end() : from;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int stop = end;
    while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    if (stop > start) {
      lines.add(new Line(text.substring(start, stop), start, bulleted));
    }
  }
}
