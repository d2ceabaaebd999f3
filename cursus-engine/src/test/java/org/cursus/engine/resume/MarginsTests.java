package org.cursus.engine.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cursus.engine.document.Box;
import org.cursus.engine.document.Line;
import org.cursus.engine.document.Span;
import org.junit.jupiter.api.Test;

class MarginsTests {

  /// Lines of one column, 14 points apart.
  private static List<Line> column(double x, String... texts) {
    var lines = new ArrayList<Line>();
    double y = 100;
    for (var text : texts) {
      var box = new Box(x, y, text.length() * 5, 10);
      if (!text.isEmpty()) {
        lines.add(new Line(1, box, List.of(new Span(text, box, 10, false, false, null))));
      }
      y += 14;
    }
    return lines;
  }

  private static List<String> joined(List<Line> left, List<Line> right) {
    var all = new ArrayList<>(left);
    all.addAll(right);
    return Margins.join(all).stream().map(Line::text).toList();
  }

  @Test
  void putsDatesBesideWhatTheyDate() {
    var dates = column(50, "2019 - 2021", "", "2015 - 2019", "", "Skills", "Java", "Go", "SQL");
    var told = column(150, "Engineer", "Acme", "Tester", "Umbrella");
    assertThat(joined(dates, told))
        .containsExactly(
            "2019 - 2021\tEngineer",
            "Acme",
            "2015 - 2019\tTester",
            "Umbrella",
            "Skills",
            "Java",
            "Go",
            "SQL");
  }

  @Test
  void leavesAColumnOfItsOwnAloneThoughItHoldsDates() {
    var left =
        column(
            50, "Work", "Engineer", "Acme", "Tester", "Umbrella", "Cook", "Diner", "Clerk", "Bank");
    var right =
        column(250, "About", "Curious", "Reed", "2012", "Skills", "Java", "Yale", "2009", "Go");
    assertThat(joined(left, right)).hasSize(18);
  }

  @Test
  void putsHeadingsInAColumnOfTheirOwnBeforeWhatTheyGovern() {
    var headings = column(50, "Jo Reed", "", "Work", "experience", "", "", "Education", "");
    var told = column(150, "Cook", "", "Baker", "Mill", "Bread for all", "", "BSc", "Yale");
    assertThat(joined(headings, told))
        .containsExactly(
            "Jo Reed",
            "Cook",
            "Work experience",
            "Baker",
            "Mill",
            "Bread for all",
            "Education",
            "BSc",
            "Yale");
    assertThat(joined(told, headings)).contains("Work experience").endsWith("BSc", "Yale");
  }
}
