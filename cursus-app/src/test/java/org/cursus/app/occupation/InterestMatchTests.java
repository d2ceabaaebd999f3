package org.cursus.app.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.cursus.app.occupation.InterestMatch.Occupation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The arithmetic of interest profiles.
class InterestMatchTests {

  private static final List<InterestItems.Item> ITEMS =
      new InterestItems(JsonMapper.shared()).all();

  private static InterestScores scores(Map<OccupationInterest, Integer> liking) {
    var answers =
        ITEMS.stream()
            .collect(
                Collectors.toMap(
                    InterestItems.Item::id, item -> liking.getOrDefault(item.area(), 0)));
    return InterestScores.of(ITEMS, answers);
  }

  @Test
  void thereAreTenActivitiesOfEachAreaAndEachStepHasOneOfEach() {
    assertThat(ITEMS).hasSize(60);
    assertThat(ITEMS).extracting(InterestItems.Item::id).doesNotHaveDuplicates();
    assertThat(ITEMS).extracting(InterestItems.Item::activity).doesNotHaveDuplicates();
    for (int step = 0; step < 10; step++) {
      assertThat(ITEMS.subList(step * 6, step * 6 + 6))
          .extracting(InterestItems.Item::area)
          .containsExactly(OccupationInterest.values());
    }
  }

  @Test
  void eachScaleGoesFromZeroToForty() {
    var one = scores(Map.of(OccupationInterest.SOCIAL, 4, OccupationInterest.ARTISTIC, 1));
    assertThat(one.of(OccupationInterest.SOCIAL)).isEqualTo(40);
    assertThat(one.of(OccupationInterest.ARTISTIC)).isEqualTo(10);
    assertThat(one.of(OccupationInterest.REALISTIC)).isZero();
  }

  @Test
  void correlationIsPearsons() {
    double[] own = {10, 20, 30, 40, 0, 5};
    assertThat(InterestMatch.pearson(own, new double[] {1, 2, 3, 4, 0, 0.5}))
        .isEqualTo(1, within(1e-12));
    assertThat(InterestMatch.pearson(own, new double[] {-1, -2, -3, -4, 0, -0.5}))
        .isEqualTo(-1, within(1e-12));
    // By hand: both means are 2, sums of squares 2 and 8, sum of products 2.
    assertThat(InterestMatch.pearson(new double[] {1, 2, 3}, new double[] {0, 4, 2}))
        .isEqualTo(2 / Math.sqrt(2 * 8), within(1e-12));
    assertThat(InterestMatch.pearson(own, new double[6])).isNaN();
  }

  @Test
  void scaleAndShiftDoNotChangeACorrelation() {
    var random = new Random(3);
    for (int round = 0; round < 200; round++) {
      var one = random.doubles(6, 0, 40).toArray();
      var other = random.doubles(6, 1, 7).toArray();
      var moved = java.util.Arrays.stream(other).map(x -> 3 * x + 11).toArray();
      double r = InterestMatch.pearson(one, other);
      assertThat(r).isBetween(-1.0, 1.0);
      assertThat(InterestMatch.pearson(one, moved)).isEqualTo(r, within(1e-9));
      assertThat(InterestMatch.pearson(other, one)).isEqualTo(r, within(1e-9));
    }
  }

  @Test
  void theLimitsOfLabelsBelongToThem() {
    var own =
        scores(
            Map.of(
                OccupationInterest.REALISTIC,
                4,
                OccupationInterest.INVESTIGATIVE,
                3,
                OccupationInterest.ARTISTIC,
                1));
    var matches =
        InterestMatch.of(
            own,
            List.of(
                new Occupation("11-1111.00", "Same", 3, own.vector()),
                new Occupation("11-1112.00", "Other", 3, new double[] {1, 1, 1, 1, 1, 7}),
                new Occupation("11-1113.00", "Level", 3, new double[] {3, 3, 3, 3, 3, 3})));
    assertThat(matches).extracting(InterestMatch::title).containsExactly("Same", "Other");
    assertThat(matches).extracting(InterestMatch::fit).containsExactly("best", null);
    assertThat(InterestMatch.BEST).isEqualTo(0.729);
    assertThat(InterestMatch.GREAT).isEqualTo(0.608);
  }

  @Test
  void aFlatProfileIsMatchedWithNothing() {
    var same = new HashMap<OccupationInterest, Integer>();
    for (var area : OccupationInterest.values()) {
      same.put(area, 3);
    }
    var level = scores(same);
    assertThat(level.spread()).isZero();
    assertThat(level.flat()).isTrue();
    assertThat(
            InterestMatch.of(
                level, List.of(new Occupation("x", "x", 1, new double[] {1, 2, 3, 4, 5, 6}))))
        .isEmpty();
    same.put(OccupationInterest.REALISTIC, 4);
    // One area ten points above the rest: 10 * sqrt(5) / 6 = 3.7.
    assertThat(scores(same).spread()).isEqualTo(10 * Math.sqrt(5) / 6, within(1e-9));
    assertThat(scores(same).flat()).isFalse();
  }
}
