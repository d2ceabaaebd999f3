package org.cursus.app.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.cursus.app.occupation.GapReference.Rated;
import org.cursus.app.occupation.GapReferenceStore.Relation;
import org.cursus.app.occupation.PathGraph.Step;
import org.cursus.app.onet.LiveRelease;
import org.junit.jupiter.api.Test;

/// Paths over made-up occupations.
class PathGraphTests {

  private static GapReference reference(int occupations, List<Relation> relations, Random random) {
    var byCode = new HashMap<String, Rated>();
    for (int n = 0; n < occupations; n++) {
      var levels = random.doubles(5, 0, 7).toArray();
      var importances = random.doubles(5, 1, 5).toArray();
      var code = code(n);
      byCode.put(
          code,
          new Rated(
              code, "Occupation " + n, 1 + random.nextInt(5), new GapLevels(levels, importances)));
    }
    return new GapReference(
        new LiveRelease(UUID.randomUUID(), "x", null, Set.of()), List.of(), byCode, relations);
  }

  private static String code(int n) {
    return "11-%04d.00".formatted(n);
  }

  private static List<Relation> relations(int occupations, int each, Random random) {
    var relations = new ArrayList<Relation>();
    for (int n = 0; n < occupations; n++) {
      for (int k = 0; k < each; k++) {
        int to = random.nextInt(occupations);
        if (to != n) {
          relations.add(new Relation(code(n), code(to), "Primary-Short"));
        }
      }
    }
    return relations.stream().distinct().toList();
  }

  private static double cost(List<Step> path) {
    return path.stream().mapToDouble(step -> step.edge().cost()).sum();
  }

  /// Every loopless path of at most four steps, by trying all.
  private static void all(
      PathGraph graph,
      GapReference reference,
      List<String> way,
      String to,
      double cost,
      List<Double> costs) {
    if (way.getLast().equals(to)) {
      costs.add(cost);
      return;
    }
    if (way.size() > PathRules.MOST_STEPS) {
      return;
    }
    for (var next : reference.byCode().keySet()) {
      if (!way.contains(next)) {
        var direct = graph.direct(way.getLast(), next);
        if (direct != null) {
          way.add(next);
          all(graph, reference, way, to, cost + direct.cost(), costs);
          way.removeLast();
        }
      }
    }
  }

  @Test
  void theFirstIsTheCheapestOfAllAndOthersShareNothingWithIt() {
    for (int seed = 0; seed < 40; seed++) {
      var random = new Random(seed);
      var reference = reference(14, relations(14, 2, random), random);
      var graph = new PathGraph(reference);
      var paths = graph.paths(List.of(code(0)), code(13));
      var costs = new ArrayList<Double>();
      all(graph, reference, new ArrayList<>(List.of(code(0))), code(13), 0, costs);
      assertThat(paths.isEmpty()).isEqualTo(costs.isEmpty());
      assertThat(paths).hasSizeLessThanOrEqualTo(3);
      if (paths.isEmpty()) {
        continue;
      }
      double cheapest = costs.stream().min(Comparator.naturalOrder()).orElseThrow();
      assertThat(cost(paths.getFirst()))
          .isCloseTo(cheapest, org.assertj.core.api.Assertions.within(1e-9));
      var between = new HashSet<String>();
      for (var path : paths) {
        assertThat(path).hasSizeLessThanOrEqualTo(4);
        assertThat(path.getFirst().from().code()).isEqualTo(code(0));
        assertThat(path.getLast().to().code()).isEqualTo(code(13));
        for (var step : path.subList(0, path.size() - 1)) {
          assertThat(between.add(step.to().code())).isTrue();
        }
      }
    }
  }

  @Test
  void aStepOverAZoneCostsMoreThanTwoSteps() {
    assertThat(PathRules.zone(1, 3)).isGreaterThan(PathRules.zone(1, 2) + PathRules.zone(2, 3));
    assertThat(PathRules.zone(4, 2)).isZero();
    assertThat(PathRules.zone(0, 5)).isZero();
  }

  @Test
  void withoutAPathTheNearestIsNamed() {
    var random = new Random(1);
    var chain = new ArrayList<Relation>();
    for (int n = 0; n < 6; n++) {
      chain.add(new Relation(code(n), code(n + 1), "Supplemental"));
    }
    var reference = reference(7, chain, random);
    var graph = new PathGraph(reference);
    assertThat(graph.paths(List.of(code(0)), code(4))).hasSize(1);
    assertThat(graph.paths(List.of(code(0)), code(5))).isEmpty();
    assertThat(graph.nearest(List.of(code(0)), code(5)))
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.code()).isBetween(code(1), code(4)));
  }

  @Test
  void titlesAreWrapped() {
    assertThat(PathPlot.wrapped("Cooks")).containsExactly("Cooks");
    assertThat(
            PathPlot.wrapped(
                "Sales Representatives, Wholesale and Manufacturing, Except Technical and Scientific Products"))
        .hasSize(4)
        .last()
        .asString()
        .endsWith("\u2026");
  }
}
