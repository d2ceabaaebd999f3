package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cursus.engine.document.Box;
import org.cursus.engine.document.Line;
import org.cursus.engine.document.Span;
import org.junit.jupiter.api.Test;

/// What is searched of documents larger than any resume.
class ExtentTests {

  private static Line line(String text) {
    var box = new Box(54, 60, 500, 13);
    return new Line(1, box, List.of(new Span(text, box, 10, false, false, null)));
  }

  private static String text(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining());
  }

  @Test
  void leavesAResumeAsItIs() {
    var lines = List.of(line("Ana Silva"), line("word ".repeat(500)));
    assertThat(Extent.of(lines)).isEqualTo(new Extent(lines, List.of()));
  }

  @Test
  void cutsALongLineBetweenWordsAndLosesNothing() {
    var text = "seven77 ".repeat(1_000);
    var pieces = Extent.of(List.of(line(text))).read();
    assertThat(text(pieces)).isEqualTo(text);
    assertThat(pieces).allMatch(piece -> piece.text().length() <= 400);
    assertThat(pieces).allMatch(piece -> piece.text().startsWith("seven77"));
    assertThat(pieces.getLast().box().right()).isBetween(553.0, 555.0);
  }

  @Test
  void keepsWhatIsBeyondReadingAsUnplacedText() {
    var lines = IntStream.range(0, 4_000).mapToObj(i -> line("Line " + i)).toList();
    var extent = Extent.of(lines);
    assertThat(text(extent.read()) + text(extent.beyond())).isEqualTo(text(lines));
    assertThat(extent.beyond()).hasSize(1_500);
    var resume = ResumeParser.parse(Written.document("Ana Silva\n" + "a b\n".repeat(4_000)));
    assertThat(resume.unplaced()).hasSizeGreaterThan(1_500);
  }
}
