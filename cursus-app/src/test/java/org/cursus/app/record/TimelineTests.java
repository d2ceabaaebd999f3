package org.cursus.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTests {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

  private static Stretch job(int n, @Nullable String from, @Nullable String until) {
    return Objects.requireNonNull(
        Stretch.of(EntityType.WORK_EXPERIENCE, new UUID(0, n), from, until, until == null, TODAY));
  }

  private static Days days(String from, String to) {
    return new Days(LocalDate.parse(from), LocalDate.parse(to));
  }

  /// The numbers of what stands in each lane.
  private static List<List<Long>> lanes(Stretch... stretches) {
    return Timeline.of(List.of(stretches), TODAY, 1).lanes().stream()
        .map(lane -> lane.stream().map(each -> each.id().getLeastSignificantBits()).toList())
        .toList();
  }

  @Test
  void whatWasAtTheSameTimeStandsSideBySide() {
    assertThat(lanes(job(1, "2010-01", "2015-06"), job(2, "2014-01", "2018-01")))
        .containsExactly(List.of(2L), List.of(1L));
  }

  @Test
  void whatCameAfterItStandsInTheSameLane() {
    assertThat(lanes(job(1, "2010", "2013-05"), job(2, "2014-01", "2018-01")))
        .containsExactly(List.of(2L, 1L));
  }

  @ParameterizedTest
  @CsvSource({"2014-03, 2014-03", "2014, 2014", "2014-03-31, 2014-04-01", "2014-03-31, 2014-03-31"})
  void whatEndsAsTheNextBeginsStandsInTheSameLane(String end, String start) {
    assertThat(lanes(job(1, "2010", end), job(2, start, "2018"))).hasSize(1);
  }

  @Test
  void whatGoesOnRunsToTodayAndTheLongestComesFirst() {
    assertThat(lanes(job(1, "2020", null), job(2, "2011", null), job(3, "2005", "2010")))
        .containsExactly(List.of(2L, 3L), List.of(1L));
    assertThat(job(1, "2020", null).possible()).isEqualTo(days("2020-01-01", "2026-11-22"));
  }

  @Test
  void asManyLanesAsItTakesAndNoMore() {
    var stretches = new ArrayList<Stretch>();
    for (int n = 0; n < 60; n++) {
      int start = 1966 + n;
      stretches.add(job(n, start + "-02", start + 3 + "-01"));
    }
    var timeline = Timeline.of(stretches, TODAY, 1);
    assertThat(timeline.lanes()).hasSize(3);
    Collections.shuffle(stretches, new Random(4));
    assertThat(Timeline.of(stretches, TODAY, 1)).isEqualTo(timeline);
  }

  @Test
  void shortOnesLeaveRoomForTheirNames() {
    var stretches = List.of(job(1, "2018-01", "2018-02"), job(2, "2018-03", "2018-04"));
    assertThat(Timeline.of(stretches, TODAY, 1).lanes()).hasSize(1);
    assertThat(Timeline.of(stretches, TODAY, 365).lanes()).hasSize(2);
  }

  @Test
  void aYearIsPossibleThroughoutAndSureOnlyBetween() {
    var job = job(1, "2015", "2018");
    assertThat(job.possible()).isEqualTo(days("2015-01-01", "2019-01-01"));
    assertThat(job.sure()).isEqualTo(days("2016-01-01", "2018-01-01"));
    assertThat(job(1, "2015", "2015").sure()).isNull();
    assertThat(job(1, "2015", "2015-03").possible()).isEqualTo(days("2015-01-01", "2015-04-01"));
    assertThat(job(1, "2015-02", "2018-03").sure()).isEqualTo(days("2015-02-01", "2018-04-01"));
  }

  @Test
  void aSingleDateIsAPoint() {
    var study = Stretch.of(EntityType.EDUCATION, new UUID(0, 1), null, "2012-06", false, TODAY);
    assertThat(study.possible()).isEqualTo(days("2012-06-01", "2012-07-01"));
    assertThat(study.sure()).isNull();
    assertThat(job(1, null, "2012").possible()).isEqualTo(days("2012-01-01", "2013-01-01"));
  }

  @Test
  void anEndBeforeItsStartIsAPointAtTheStart() {
    var job = job(1, "2015-06", "2012");
    assertThat(job.possible()).isEqualTo(days("2015-06-01", "2015-07-01"));
    assertThat(job.sure()).isNull();
    assertThat(lanes(job, job(2, "2030", null))).hasSize(1);
  }

  @Test
  void whatIsWrongInADateIsLeftOut() {
    assertThat(Days.of("2019-13")).isEqualTo(days("2019-01-01", "2020-01-01"));
    assertThat(Days.of("2019-02-31")).isEqualTo(days("2019-02-01", "2019-03-01"));
    assertThat(Days.of("soon")).isNull();
    assertThat(Stretch.of(EntityType.PROJECT, new UUID(0, 1), null, null, false, TODAY)).isNull();
  }

  @Test
  void gapsAreTimesOfWhichNothingIsTold() {
    var stretches =
        List.of(
            job(1, "2010-01", "2012-03"),
            job(2, "2012-06", "2014-12"),
            job(3, "2015-09", "2024-05"),
            job(4, "2011-01", "2011-02"));
    assertThat(Timeline.of(stretches, TODAY, 1).gaps())
        .containsExactly(days("2024-06-01", "2026-11-22"), days("2015-01-01", "2015-09-01"));
    assertThat(Timeline.of(List.of(), TODAY, 1).gaps()).isEmpty();
  }
}
