package org.cursus.app.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cursus.app.application.FunnelStore.Journey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FunnelTests {

  private static Journey journey(String status, int days, @Nullable String rejectedFrom) {
    var start = Instant.parse("2026-03-01T12:00:00Z");
    var later = start.plusSeconds(86_400L * days);
    return new Journey(status, start, later, null, later, rejectedFrom);
  }

  @Test
  void fewApplicationsHaveNoShares() {
    var funnel =
        Funnel.of(List.of(journey("interview", 3, null), journey("rejected", 5, "interview")));
    assertThat(funnel.stages()).extracting(Funnel.Stage::count).containsExactly(2, 2, 2, 0);
    assertThat(funnel.stages()).extracting(Funnel.Stage::ofSent).containsOnlyNulls();
    assertThat(funnel.waits().getFirst().medianDays()).isNull();
    assertThat(funnel.notes().getFirst()).contains("2 applications", "chance");
  }

  @Test
  void whoeverWasRejectedHadApplied() {
    var journeys = new ArrayList<Journey>();
    for (int i = 0; i < 10; i++) {
      journeys.add(journey("rejected", i, i < 4 ? "interview" : "not_applied"));
    }
    journeys.add(new Journey("not_applied", null, null, null, null, null));
    var funnel = Funnel.of(journeys);
    assertThat(funnel.stages()).extracting(Funnel.Stage::count).containsExactly(11, 10, 4, 0);
    assertThat(funnel.stages().get(2).ofSent()).isEqualTo(0.4);
    assertThat(funnel.waits().getFirst().medianDays()).isEqualTo(1.5);
    assertThat(funnel.waits().getLast().medianDays()).isEqualTo(4.5);
    assertThat(funnel.months()).containsExactly(new Funnel.Month("2026-03", 10, 4, 0));
    assertThat(FunnelChart.of(funnel).description()).contains("Interview: 4, 40 % of those sent");
  }
}
