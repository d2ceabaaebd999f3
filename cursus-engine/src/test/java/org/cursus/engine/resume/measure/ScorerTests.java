package org.cursus.engine.resume.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.cursus.engine.document.Box;
import org.cursus.engine.resume.Fact;
import org.cursus.engine.resume.ParsedResume;
import org.cursus.engine.resume.ParsedResume.Basics;
import org.cursus.engine.resume.ParsedResume.Skill;
import org.cursus.engine.resume.ParsedResume.Work;
import org.cursus.engine.resume.fixtures.Person;
import org.cursus.engine.resume.measure.Scorer.Field;
import org.cursus.engine.resume.measure.Scorer.Judged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScorerTests {

  private static final Person ANA =
      new Person(
          "Ana Silva",
          null,
          "ana@example.org",
          "(503) 555-0142",
          "+15035550142",
          "Portland, OR",
          List.of(),
          null,
          List.of(job("Acme Freight", "Clerk", "2019-01"), job("Harlow", "Cook", "2015-03")),
          List.of(),
          Map.of("", List.of("Java", "SQL", "Git")),
          List.of(),
          List.of(),
          List.of());

  private static Person.Job job(String company, String title, String start) {
    return new Person.Job(company, title, "", start, "present", List.of());
  }

  private static @Nullable Fact fact(@Nullable String value) {
    return value == null ? null : new Fact(value, value, .9, 1, new Box(0, 0, 1, 1));
  }

  private static Work work(@Nullable String company, String title, String start) {
    return new Work(
        fact(company), fact(title), null, fact(start), fact("present"), null, List.of());
  }

  private static ParsedResume read(List<Work> work, String... skills) {
    var basics =
        new Basics(
            fact("Ana Silva"),
            null,
            null,
            fact("ANA@example.org"),
            fact("503 555 0142"),
            null,
            List.of(),
            null);
    return new ParsedResume(
        basics,
        work,
        List.of(),
        List.of(),
        List.of(skills).stream().map(name -> new Skill(fact(name), null)).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        1);
  }

  @Test
  void alignsEntriesWhateverTheirOrder() {
    var found =
        List.of(work("Harlow", "Cook", "2015-03"), work("Acme Freight", "Clerk", "2019-01"));
    var tallies = Scorer.score(ANA, read(found, "SQL", "git", "Java")).tallies();
    assertThat(tallies.values()).allSatisfy(tally -> assertThat(tally.f1()).isEqualTo(1));
  }

  @Test
  void countsWhatIsMissedAndWhatIsInvented() {
    var found = List.of(work(null, "Clerk", "2019-02"));
    var tallies = Scorer.score(ANA, read(found, "Java", "Rust")).tallies();
    assertThat(tallies.get(Field.COMPANY).f1()).isZero();
    assertThat(tallies.get(Field.TITLE).precision()).isEqualTo(1);
    assertThat(tallies.get(Field.TITLE).recall()).isEqualTo(.5);
    // One of three dates that were read or two entries with two dates each: 2 * 1 / (4 + 2).
    assertThat(tallies.get(Field.WORK_DATES).f1()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(tallies.get(Field.SKILLS).f1()).isEqualTo(2.0 * 1 / (3 + 2));
  }

  @Test
  void takesFourOfFiveWordsForTheSameName() {
    assertThat(Alike.names("St. Clair Medical Center", "St Clair Medical Center")).isTrue();
    assertThat(Alike.names("Acme Freight", "Acme Freight, Portland, OR")).isFalse();
  }

  @Test
  void assignsForTheGreatestSumNotTheGreatestFirst() {
    assertThat(Hungarian.assign(new double[][] {{9, 8}, {8, 1}})).containsExactly(1, 0);
    assertThat(Hungarian.assign(new double[][] {{0, 2, 3}})).containsExactly(2);
    assertThat(Hungarian.assign(new double[][] {{1}, {2}, {0}})).containsExactly(-1, 0, -1);
  }

  @Test
  void weighsTheGapBetweenConfidenceAndTruth() {
    var sure = new Judged(Field.NAME, .9, true);
    var wrong = new Judged(Field.NAME, .9, false);
    assertThat(Calibration.error(List.of(sure, wrong))).isCloseTo(.4, within(1e-9));
    assertThat(Calibration.error(List.of())).isZero();
  }

  @Test
  void inventsTheSamePeopleEveryTime() {
    assertThat(People.all()).hasSizeGreaterThanOrEqualTo(60).isEqualTo(People.all());
    assertThat(Layout.all()).hasSizeGreaterThanOrEqualTo(14);
  }
}
