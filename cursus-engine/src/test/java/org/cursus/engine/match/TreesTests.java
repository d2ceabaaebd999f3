package org.cursus.engine.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TreesTests {

  private static final Map<String, Integer> PLACES = Map.of("A", 0, "B", 1);

  @Test
  void goesLeftBelowTheNumber() {
    var trees = trees("A<1.5 =1 B<0 =2 =3");

    assertThat(trees.sum(new double[] {1, 0})).isEqualTo(1);
    assertThat(trees.sum(new double[] {1.5, -1})).isEqualTo(2);
    assertThat(trees.sum(new double[] {2, 0})).isEqualTo(3);
  }

  @Test
  void addsUpAllTrees() {
    assertThat(trees("=1", "B<0 =2 =-4").sum(new double[] {0, 0})).isEqualTo(-3);
  }

  @Test
  void refusesTreesWithLooseEnds() {
    assertThatThrownBy(() -> trees("=1 =2")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void growsTreesThatTellRowsApart() {
    int size = 400;
    var rows = new double[size][2];
    var right = new boolean[size];
    var starts = new int[size / 2 + 1];
    var weights = new double[size / 2];
    for (int row = 0; row < size; row++) {
      rows[row][0] = row % 7;
      rows[row][1] = (row + row / 2) % 2;
      right[row] = rows[row][1] == 1;
      starts[row / 2 + 1] = row + 1;
      weights[row / 2] = 1;
    }
    var names = new String[] {"A", "B"};
    var fitting = new TreeFitting(rows, new double[size], right, starts, weights, names);

    var trees = trees(fitting.grow(20).lines().toArray(String[]::new));

    assertThat(trees.sum(new double[] {3, 1})).isGreaterThan(trees.sum(new double[] {3, 0}) + 1);
  }

  private static Trees trees(String... lines) {
    var table = new java.util.LinkedHashMap<String, String>();
    List.of(lines).forEach(line -> table.put("tree " + table.size(), line));
    return new Trees(new Tables("test", table), PLACES::get);
  }
}
