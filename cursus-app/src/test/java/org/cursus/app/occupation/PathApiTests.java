package org.cursus.app.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Ways from job to job in the starter release.
@CursusTest
class PathApiTests {

  private static final String PATHS = "/api/v1/occupations/paths";
  private static final String DISHWASHERS = "35-9021.00";
  private static final String CHEFS = "35-1011.00";

  private final People people;
  private final StatementCount statements;

  PathApiTests(@Autowired People people, @Autowired StatementCount statements) {
    this.people = people;
    this.statements = statements;
  }

  @Test
  void aPathSaysWhatEachStepAsks() {
    var ana = people.signUp("Ana");
    ana.get(PATHS + "?from=" + DISHWASHERS + "&to=" + CHEFS);
    statements.take();
    var answer = ana.get(PATHS + "?from=" + DISHWASHERS + "&to=" + CHEFS);
    assertThat(statements.take()).isLessThan(12);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    var paths = answer.json().get("paths");
    assertThat(paths.size()).isBetween(1, 3);
    for (var path : paths) {
      var steps = path.get("steps");
      assertThat(steps.size()).isBetween(1, 4);
      double sum = 0;
      for (var step : steps) {
        assertThat(step.get("skills").size()).isBetween(0, 5);
        sum += step.at("/cost/sum").asDouble();
        boolean otherZone = step.at("/from/jobZone").asInt() != step.at("/to/jobZone").asInt();
        assertThat(step.get("education").isNull()).isEqualTo(!otherZone);
      }
      assertThat(path.get("cost").asDouble())
          .isCloseTo(sum, org.assertj.core.api.Assertions.within(1e-9));
      assertThat(steps.get(steps.size() - 1).at("/to/code").asString()).isEqualTo(CHEFS);
    }
    assertThat(paths.get(0).at("/steps/0/skills/0/to").asDouble())
        .isGreaterThan(paths.get(0).at("/steps/0/skills/0/from").asDouble());
  }

  @Test
  void pathsBeginAtTheJobsOfTheRecord() {
    var ana = people.signUp("Ana");
    var nowhere = ana.get(PATHS + "?to=" + CHEFS);
    assertThat(nowhere.status()).isEqualTo(422);
    assertThat(nowhere.problem()).isEqualTo("/problems/occupation/no-starting-point");
    assertThat(ana.getPage("/occupations/paths?to=" + CHEFS).body())
        .contains("Where do you stand now?");
    GapApiTests.add(
        ana,
        "work_experience",
        Map.of("title", "Dishwasher", "startDate", "2020", "isCurrent", true));
    var paths = ana.get(PATHS + "?to=" + CHEFS).json();
    assertThat(paths.at("/from/0/code").asString()).isEqualTo(DISHWASHERS);
    assertThat(paths.get("paths").size()).isPositive();
    assertThat(ana.get(PATHS + "?to=" + DISHWASHERS).json().get("there").asBoolean()).isTrue();
    assertThat(ana.getPage("/occupations/paths?to=" + CHEFS).body())
        .contains("path-plot", "Chefs and Head Cooks");
  }

  @Test
  void whatIsNoOccupationIsRefused() {
    var ana = people.signUp("Ana");
    assertThat(ana.get(PATHS + "?from=x&to=" + CHEFS).status()).isEqualTo(400);
    assertThat(ana.get(PATHS + "?from=" + CHEFS + "&to=99-9999.00").status()).isEqualTo(404);
    assertThat(ana.get(PATHS).status()).isEqualTo(400);
    assertThat(ana.getPage("/occupations/paths").status()).isEqualTo(200);
    assertThat(ana.getPage("/occupations/gap").status()).isEqualTo(200);
  }
}
