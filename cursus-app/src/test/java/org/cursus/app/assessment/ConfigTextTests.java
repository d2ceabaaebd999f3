package org.cursus.app.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.cursus.app.assessment.AnswerFigureStore.Run;
import org.cursus.app.assessment.ConfigGroups.Group;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ConfigTextTests {

  @Test
  void ordersTheFieldsAndLosesNothing() {
    var json = GoldenAnswers.text("career-readiness-1.1.json");
    var pretty = ConfigText.pretty(json);
    assertThat(JsonMapper.shared().readTree(pretty)).isEqualTo(JsonMapper.shared().readTree(json));
    assertThat(pretty).startsWith("{\n  \"name\": \"career-readiness\",\n  \"version\": \"1.1\",");
    assertThat(pretty.lines())
        .contains("        {\"value\": \"none\", \"text\": \"I have none\", \"points\": 0},");
    assertThat(pretty.lines().count()).isLessThan(1700);
  }

  @Test
  void findsTheNextVersion() {
    assertThat(NextVersion.after("1.0", List.of("1.0"))).isEqualTo("1.1");
    assertThat(NextVersion.after("1.0", List.of("1.0", "1.1", "1.2"))).isEqualTo("1.3");
    assertThat(NextVersion.after("2.0.9", List.of())).isEqualTo("2.0.10");
  }

  @Test
  void leadsToTheLineOfWhatLacksSomething() {
    var lines = Map.of("", 1, "/questions", 3, "/questions/0", 4);
    assertThat(FaultLine.of("/questions/0/key", lines)).isEqualTo(4);
    assertThat(FaultLine.of("/bands", lines)).isEqualTo(1);
  }

  /// Whatever the counts are: no group is small, nobody is lost, and what was small cannot be told
  /// from what it was put together with.
  @Test
  void putsSmallGroupsTogether() {
    var random = new Random(3);
    for (int i = 0; i < 500; i++) {
      var counts = new LinkedHashMap<String, Integer>();
      for (int j = 0; j < 6; j++) {
        counts.put("g" + j, random.nextInt(25));
      }
      int all = counts.values().stream().mapToInt(Integer::intValue).sum();
      var groups = ConfigGroups.of(counts);
      assertThat(groups).allSatisfy(each -> assertThat(each.people()).isGreaterThanOrEqualTo(10));
      assertThat(groups.stream().mapToInt(Group::people).sum()).isIn(all, 0);
      assertThat(groups)
          .filteredOn(each -> !each.name().contains(" or "))
          .allSatisfy(each -> assertThat(counts.get(each.name())).isEqualTo(each.people()));
    }
    assertThat(ConfigGroups.of(Map.of("a", 9))).isEmpty();
    assertThat(ConfigGroups.either(List.of("a", "b", "c"))).isEqualTo("a, b or c");
    assertThat(ConfigGroups.either(List.of("No", "Yes, an old one")))
        .isEqualTo("“No” or “Yes, an old one”");
  }

  /// Whether the last of many is in a group or not cannot be told from how large it is shown, which
  /// is right on average; asking again, in any order, tells the same.
  @Test
  void drawsSizesByLotThatOnlyWhoIsThereDecides() {
    double with = 0;
    double without = 0;
    for (int i = 0; i < 400; i++) {
      var runs = runs(i, 33);
      var size = size(runs);
      assertThat(size % 10).isZero();
      assertThat(size(runs.reversed())).isEqualTo(size);
      with += size;
      without += size(runs.subList(0, 32));
    }
    assertThat(with / 400).isCloseTo(33, Offset.offset(1.5));
    assertThat(without / 400).isCloseTo(32, Offset.offset(1.5));
  }

  /// Another name, or an empty group beside, would else be another question about the same people.
  @Test
  void drawsTheSameForTheSamePeopleWhateverTheirGroupsAreCalled() {
    var large = runs(1, 47);
    var small = runs(2, 33);
    var drawn = sizes(List.of("Low", "High"), List.of(large, small));
    for (int i = 0; i < 50; i++) {
      assertThat(sizes(List.of("L" + i, "H" + i), List.of(large, small))).isEqualTo(drawn);
    }
    assertThat(sizes(List.of("a", "b", "c"), List.of(large, List.of(), small))).isEqualTo(drawn);
  }

  private static List<Integer> sizes(List<String> names, List<List<Run>> groups) {
    var where = new LinkedHashMap<String, List<Run>>();
    var counts = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < names.size(); i++) {
      where.put(names.get(i), groups.get(i));
      counts.put(names.get(i), groups.get(i).size());
    }
    return new GroupLot(where)
        .rounded(ConfigGroups.of(counts)).stream().map(Group::people).toList();
  }

  private static List<Run> runs(int of, int many) {
    return IntStream.range(0, many).mapToObj(i -> new Run(1000L * of + i, Map.of())).toList();
  }

  private static int size(List<Run> runs) {
    return sizes(List.of("Middle"), List.of(runs)).getFirst();
  }
}
