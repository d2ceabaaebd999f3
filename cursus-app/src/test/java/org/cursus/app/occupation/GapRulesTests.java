package org.cursus.app.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cursus.app.onet.LiveRelease;
import org.junit.jupiter.api.Test;

/// The arithmetic of gaps.
class GapRulesTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void practiceGrowsFromAHalfToTheWholeOverTheTimeThatTheJobZoneAsksFor() {
    assertThat(GapRules.practice(0, 3)).isEqualTo(0.5);
    assertThat(GapRules.practice(12, 3)).isEqualTo(0.75);
    assertThat(GapRules.practice(24, 3)).isEqualTo(1);
    assertThat(GapRules.practice(300, 5)).isEqualTo(1);
    assertThat(GapRules.practice(12, 1)).isGreaterThan(GapRules.practice(12, 4));
  }

  @Test
  void whatIsNotUsedFadesByHalfInTenYearsAndNoFurther() {
    assertThat(GapRules.decay(0)).isEqualTo(1);
    assertThat(GapRules.decay(-1)).isEqualTo(1);
    assertThat(GapRules.decay(5)).isEqualTo(Math.sqrt(0.5), within(1e-9));
    assertThat(GapRules.decay(40)).isEqualTo(0.5);
  }

  @Test
  void monthsAreReadFromPartialDates() {
    assertThat(GapRules.months("2020-01", "2021-03", false, TODAY)).isEqualTo(14);
    assertThat(GapRules.months("2020", "2022", false, TODAY)).isEqualTo(24);
    assertThat(GapRules.months("2025-11-03", null, true, TODAY)).isEqualTo(12);
    assertThat(GapRules.months(null, "2022", false, TODAY)).isZero();
    assertThat(GapRules.months("2022", "2019", false, TODAY)).isZero();
    assertThat(GapRules.yearsSince("2016-11", false, TODAY)).isEqualTo(10);
    assertThat(GapRules.yearsSince(null, false, TODAY)).isZero();
  }

  @Test
  void readinessIsOneLessTheMissingPart() {
    // One element of weight 1 (importance 5) with 6 asked for and 3 there, one of weight 1/2
    // (importance 3) with 4 asked for and more there, and one without a rating.
    var reference = reference(3);
    var target = new GapLevels(new double[] {6, 4, Double.NaN}, new double[] {5, 3, Double.NaN});
    var gap =
        GapReadiness.of(
            reference,
            target,
            Map.of("e0", new GapEvidence("answer", 3, ""), "e1", new GapEvidence("answer", 7, "")));
    assertThat(gap.terms()).extracting(GapTerm::element).containsExactly("e0", "e1");
    assertThat(gap.missing()).isEqualTo(3);
    assertThat(gap.required()).isEqualTo(6 + 4 * 0.5);
    assertThat(gap.readiness()).isEqualTo(1 - 3 / 8.0);
    var nobody = GapReadiness.of(reference, target, Map.of());
    assertThat(nobody.readiness()).isZero();
    assertThat(GapReadiness.of(reference, GapLevels.none(3), Map.of()).readiness()).isNull();
  }

  @Test
  void addingASkillNeverLowersReadiness() {
    var random = new Random(7);
    var reference = reference(20);
    for (int round = 0; round < 500; round++) {
      var target =
          new GapLevels(random.doubles(20, 0, 7).toArray(), random.doubles(20, 1, 5).toArray());
      var own = new HashMap<String, GapEvidence>();
      double before = readiness(reference, target, own);
      for (int step = 0; step < 25; step++) {
        var more = new GapEvidence("record", random.nextDouble(7), "");
        own.merge("e" + random.nextInt(20), more, GapEvidence::or);
        double after = readiness(reference, target, own);
        assertThat(after).isBetween(before, 1.0);
        before = after;
      }
    }
  }

  @Test
  void anAnswerCountsBeforeAJobAndTheBestJobWins() {
    var reference = reference(2);
    var job =
        new OwnJob(
            UUID.randomUUID(), "Cook", "Inn", "2020-11", "2022-11", false, "11-1111.00", 1, true);
    var now =
        new OwnJob(UUID.randomUUID(), "Chef", null, "2024-11", null, true, "11-1111.00", 1, true);
    var names = new GapNames(tools.jackson.databind.json.JsonMapper.shared());
    var own = new GapOwn(names).of(reference, Map.of(), List.of(job, now), List.of(), TODAY);
    assertThat(own.get("e0").level()).isEqualTo(4);
    assertThat(own.get("e0").because()).contains("Chef", "100 %", "Cooks");
    var past = new GapOwn(names).of(reference, Map.of(), List.of(job), List.of(), TODAY);
    assertThat(past.get("e0").level()).isEqualTo(4 * Math.pow(0.5, 0.4), within(1e-9));
    var said =
        new GapOwn(names)
            .of(
                reference,
                Map.of("e0", new GapStore.Answer(1, TODAY)),
                List.of(now),
                List.of(),
                TODAY);
    assertThat(said.get("e0").level()).isEqualTo(1);
    assertThat(said.get("e0").source()).isEqualTo("answer");
    assertThat(said.get("e1").source()).isEqualTo("job");
  }

  @Test
  void namesSpeakOfElements() {
    var names = new GapNames(tools.jackson.databind.json.JsonMapper.shared());
    var elements = Map.of("critical thinking", "2.A.2.a");
    assertThat(names.spokenOf(name("Critical Thinking", false, null, null), elements))
        .extracting(GapNames.Spoken::element)
        .contains("2.A.2.a");
    assertThat(names.spokenOf(name("py", false, "Python", "programming language"), elements))
        .extracting(GapNames.Spoken::element)
        .containsExactlyInAnyOrder("2.B.3.e", "2.C.3.a");
    assertThat(names.spokenOf(name("French", true, null, null), elements))
        .extracting(GapNames.Spoken::element)
        .containsExactly("2.C.7.b");
    assertThat(names.spokenOf(name("Zither", false, null, null), elements)).isEmpty();
  }

  private static GapStore.Name name(String value, boolean language, String canonical, String kind) {
    return new GapStore.Name(value, 0, language, canonical, kind, List.of(GapNames.key(value)));
  }

  private static double readiness(
      GapReference reference, GapLevels target, Map<String, GapEvidence> own) {
    var readiness = GapReadiness.of(reference, target, own).readiness();
    return readiness == null ? -1 : readiness;
  }

  private static GapReference reference(int size) {
    var elements =
        IntStream.range(0, size)
            .mapToObj(n -> new GapElement("e" + n, "Element " + n, "", "skill"))
            .toList();
    var levels = IntStream.range(0, size).mapToDouble(n -> 4).toArray();
    var cooks = new GapReference.Rated("11-1111.00", "Cooks", 2, new GapLevels(levels, levels));
    return new GapReference(
        new LiveRelease(UUID.randomUUID(), "x", null, Set.of()),
        elements,
        Map.of(cooks.code(), cooks),
        List.of());
  }
}
