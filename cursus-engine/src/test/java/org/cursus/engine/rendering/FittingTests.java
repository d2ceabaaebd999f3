package org.cursus.engine.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FittingTests {

  private static final Documents DOCUMENTS = Documents.withFontsOf(List.of());

  @ParameterizedTest
  @EnumSource(
      value = Template.class,
      names = {"COMPACT", "SIDEBAR", "BOLD"})
  void sixtyJobsOnTwoPagesLoseTheLowestRankedOnly(Template template) {
    var draft = Drafts.longResume(60);
    var fitted = Fitting.fit(DOCUMENTS, draft, Look.usual(template), null, 2);
    assertThat(fitted.written().pages()).isEqualTo(2);
    assertThat(fitted.written().lastPageFilled()).isGreaterThan(.5);
    assertThat(fitted.written().findings()).isEmpty();
    assertThat(fitted.trials()).isLessThanOrEqualTo(12);
    var kept = section(fitted.draft(), Part.WORK).items();
    assertThat(kept).hasSizeBetween(8, 30).allMatch(job -> !job.sentences().isEmpty());
    assertThat(kept.getFirst().title()).isEqualTo("Shift Supervisor 1");
    assertThat(kept.getLast().title()).isEqualTo("Shift Supervisor " + kept.size());
    assertThat(section(fitted.draft(), Part.EDUCATION).items()).hasSize(2);
    assertThat(
            RoundTrip.check(
                fitted.draft(), Look.usual(template), fitted.written().bytes(), Format.PDF))
        .isEmpty();
    if (template == Template.BOLD) {
      assertThat(fitted.dropped().stream().map(Fitting.Dropped::text).collect(Collectors.toSet()))
          .contains("Shift Supervisor 60");
    }
  }

  @Test
  void whatFitsIsLeftAlone() {
    var draft = Drafts.resume();
    var fitted = Fitting.fit(DOCUMENTS, draft, Look.usual(Template.COMPACT), null, 2);
    assertThat(fitted.draft()).isSameAs(draft);
    assertThat(fitted.dropped()).isEmpty();
    assertThat(fitted.trials()).isEqualTo(1);
  }

  @Test
  void saysWhenEvenTheLeastIsTooLong() {
    var degrees = new java.util.ArrayList<Draft.Item>();
    for (int i = 0; i < 60; i++) {
      degrees.add(Drafts.item("Degree " + i, "University", null, "2009", Draft.Form.BULLETS, .1));
    }
    var draft =
        Drafts.with(Drafts.resume(), new Draft.Section(Part.EDUCATION, "Education", degrees));
    var fitted = Fitting.fit(DOCUMENTS, draft, Look.USUAL, null, 1);
    assertThat(fitted.written().findings())
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.TOO_LONG);
    assertThat(section(fitted.draft(), Part.EDUCATION).items()).hasSize(60);
  }

  private static Draft.Section section(Draft draft, Part part) {
    return draft.sections().stream().filter(one -> one.part() == part).findFirst().orElseThrow();
  }
}
