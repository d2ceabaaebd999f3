package org.cursus.app.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.StatementCount;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// What a record has and lacks of what an occupation of the starter release asks for.
@CursusTest
class GapApiTests {

  private static final String WEB = "15-1254.00";

  private final People people;
  private final StatementCount statements;
  private final Superuser superuser;

  GapApiTests(
      @Autowired People people,
      @Autowired StatementCount statements,
      @Autowired Superuser superuser) {
    this.people = people;
    this.statements = statements;
    this.superuser = superuser;
  }

  static void add(Person person, String type, Map<String, Object> fields) {
    var answer = person.post("/api/v1/record/entries/" + type, fields);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private static JsonNode gap(Person person, String code) {
    var answer = person.get("/api/v1/occupations/" + code + "/gap");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static JsonNode term(JsonNode gap, String element) {
    return StreamSupport.stream(gap.get("terms").spliterator(), false)
        .filter(term -> term.get("element").asString().equals(element))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anEmptyRecordIsReadyForNothingAndEachAdditionHelps() {
    var ana = people.signUp("Ana");
    var nothing = gap(ana, WEB);
    assertThat(nothing.get("rules").asString()).isEqualTo("gap-rules-1");
    assertThat(nothing.get("readiness").asDouble()).isZero();
    assertThat(nothing.get("attribution").asString()).contains("O*NET");
    double before = 0;
    for (var name : List.of("Java", "Critical Thinking", "Git", "Teamwork")) {
      add(ana, "skill", Map.of("name", name));
      double now = gap(ana, WEB).get("readiness").asDouble();
      assertThat(now).as(name).isGreaterThanOrEqualTo(before);
      before = now;
    }
    add(
        ana,
        "work_experience",
        Map.of(
            "title", "Web Developer",
            "company", "Harlow",
            "startDate", "2020-01",
            "isCurrent", true));
    var working = gap(ana, WEB);
    assertThat(working.get("readiness").asDouble()).isGreaterThan(before).isLessThanOrEqualTo(1);
    assertThat(working.get("jobs").asInt()).isEqualTo(1);
    var programming = term(working, "2.B.3.e");
    assertThat(programming.at("/evidence/source").asString()).isEqualTo("job");
    assertThat(programming.at("/evidence/because").asString()).contains("Web Developer at Harlow");
  }

  @Test
  void readinessIsTheSumOfItsTermsAndUnusableRatingsAreLeftOut() {
    var ana = people.signUp("Ana");
    add(ana, "skill", Map.of("name", "Python", "yearsOfExperience", 6));
    var gap = gap(ana, WEB);
    double missing = 0;
    double required = 0;
    for (var term : gap.get("terms")) {
      double weight = (term.get("importance").asDouble() - 1) / 4;
      double own = term.get("own").asDouble();
      missing += Math.max(0, term.get("required").asDouble() - own) * weight;
      required += term.get("required").asDouble() * weight;
    }
    assertThat(gap.get("readiness").asDouble()).isEqualTo(1 - missing / required, within(1e-9));
    assertThat(term(gap, "2.B.3.e").get("own").asDouble()).isEqualTo(3.5);
    var unusable =
        superuser
            .sql(
                """
                select r.element_id
                from (select * from onet.skills union all select * from onet.knowledge) r
                where r.onetsoc_code = :code
                  and (r.recommend_suppress = 'Y' or r.not_relevant = 'Y')
                """)
            .param("code", WEB)
            .query(String.class)
            .list();
    assertThat(unusable).isNotEmpty();
    assertThat(gap.get("terms").findValuesAsString("element"))
        .doesNotContainAnyElementsOf(unusable);
    assertThat(gap.get("leftOut").asInt() + gap.get("terms").size()).isEqualTo(68);
  }

  @Test
  void technologiesAreFoundByAnySpellingAndTheMostWantedStandFirst() {
    var ana = people.signUp("Ana");
    add(ana, "skill", Map.of("name", "MS Excel"));
    add(ana, "project", Map.of("name", "A shop", "technologies", List.of("Google Analytics")));
    var technologies = gap(ana, "11-2021.00").get("technologies");
    var named =
        StreamSupport.stream(technologies.spliterator(), false)
            .filter(each -> !each.get("named").isNull())
            .map(each -> each.get("name").asString())
            .toList();
    assertThat(named).containsExactlyInAnyOrder("Microsoft Excel", "Google Analytics");
    assertThat(technologies.get(0).get("inDemand").asBoolean()).isTrue();
    assertThat(technologies.get(technologies.size() - 1).get("inDemand").asBoolean()).isFalse();
  }

  @Test
  void theNumberOfStatementsDoesNotGrowWithTheRecord() {
    var ana = people.signUp("Ana");
    gap(ana, WEB);
    statements.take();
    gap(ana, WEB);
    int few = statements.take();
    for (int n = 0; n < 12; n++) {
      add(
          ana,
          "work_experience",
          Map.of("title", "Web Developer", "startDate", 2000 + n + "", "endDate", 2001 + n + ""));
      add(ana, "skill", Map.of("name", "Skill " + n));
    }
    statements.take();
    gap(ana, WEB);
    assertThat(statements.take()).isEqualTo(few).isLessThan(14);
  }

  @Test
  void programsThatLeadThereAreNamed() {
    var id = org.cursus.app.platform.Ids.next();
    superuser
        .sql(
            """
            insert into program (id, provider, name, level, length_months, source)
            values (:id, 'City College', 'Nursing for starters', 'certificate', 9, 'manual')
            """)
        .param("id", id)
        .update();
    superuser
        .sql("insert into program_occupation values (:id, '29-1141.00', 'manual')")
        .param("id", id)
        .update();
    var ana = people.signUp("Ana");
    assertThat(gap(ana, "29-1141.00").get("programs").findValuesAsString("name"))
        .contains("Nursing for starters");
    assertThat(ana.getPage("/occupations/gap?code=29-1141.00").body())
        .contains("Nursing for starters", "Certificate, 9 months");
  }

  @Test
  void whatIsNoOccupationIsRefused() {
    var ana = people.signUp("Ana");
    var answer = ana.get("/api/v1/occupations/99-9999.00/gap");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.problem()).isEqualTo("/problems/occupation/no-such-occupation");
    assertThat(ana.get("/api/v1/occupations/15-1254/gap").status()).isEqualTo(400);
    assertThat(ana.getPage("/occupations/gap?code=x").status()).isEqualTo(400);
    assertThat(people.stranger().get("/api/v1/occupations/" + WEB + "/gap").status())
        .isEqualTo(401);
  }
}
