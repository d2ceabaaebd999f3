package org.cursus.app.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cursus.app.platform.Caller;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Person.Answer;
import org.cursus.app.testing.StatementCount;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Assessments as programs see them.
@CursusTest
class AssessmentApiTests {

  private static final String PLACE = "/api/v1/assessments";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final People people;
  private final StatementCount statements;
  private final Superuser superuser;
  private final AssessmentArchive archive;
  private final org.springframework.transaction.PlatformTransactionManager transactions;

  AssessmentApiTests(
      @Autowired People people,
      @Autowired StatementCount statements,
      @Autowired Superuser superuser,
      @Autowired AssessmentArchive archive,
      @Autowired org.springframework.transaction.PlatformTransactionManager transactions) {
    this.people = people;
    this.statements = statements;
    this.superuser = superuser;
    this.archive = archive;
    this.transactions = transactions;
  }

  private static String begin(Person person, String kind) {
    var answer = person.post(PLACE, Map.of("kind", kind));
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    return PLACE + "/" + answer.json().get("id").asString();
  }

  private static Answer put(Person person, String place, Object answers) {
    return person.send(
        person
            .request(place + "/answers")
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("answers", answers)))));
  }

  private static Map<String, Object> answer(String question, String scale, Object value) {
    return Map.of("question", question, "scale", scale, "value", value);
  }

  /// All sixty, by area.
  private static List<Map<String, Object>> likings(Map<String, Integer> byArea) {
    var answers = new ArrayList<Map<String, Object>>();
    for (int n = 1; n <= 10; n++) {
      for (var area : List.of("R", "I", "A", "S", "E", "C")) {
        answers.add(answer(area + n, "IP", byArea.getOrDefault(area, 0)));
      }
    }
    return answers;
  }

  @Test
  void anAssessmentIsLeftResumedCompletedAndRepeated() {
    var ana = people.signUp("Ana");
    var place = begin(ana, "skills");
    assertThat(begin(ana, "skills")).as("the one in progress").isEqualTo(place);
    assertThat(ana.post(place + "/complete", Map.of()).problem())
        .isEqualTo("/problems/occupation/assessment-unfinished");
    put(ana, place, List.of(answer("2.A.1.a", "LV", 3), answer("2.A.1.a", "IM", 4.5)));
    var said = put(ana, place, List.of(answer("2.A.1.a", "LV", 4))).json();
    assertThat(said.get("answers").size()).isEqualTo(2);
    assertThat(said.at("/assessment/answered").asInt()).isEqualTo(1);
    assertThat(said.get("questions").asInt()).isEqualTo(68);
    var taken =
        ana.send(
            ana.request(place + "/answers")
                .header("Content-Type", "application/json")
                .PUT(
                    BodyPublishers.ofString(
                        "{\"answers\":[{\"question\":\"2.A.1.a\",\"scale\":\"IM\",\"value\":null}]}")));
    assertThat(taken.json().get("answers").size()).isEqualTo(1);
    assertThat(ana.post(place + "/complete", Map.of()).status()).isEqualTo(200);

    assertThat(put(ana, place, List.of(answer("2.A.1.a", "LV", 1))).status()).isEqualTo(409);
    assertThat(ana.post(place + "/complete", Map.of()).status()).isEqualTo(409);
    assertThat(ana.get(place).json().at("/answers/0/value").asInt()).isEqualTo(4);
    assertThat(begin(ana, "skills")).isNotEqualTo(place);
    assertThat(ana.get(PLACE).json().size()).isEqualTo(2);
  }

  @Test
  void answersCountInTheGapFromTheMomentTheyAreGiven() {
    var ana = people.signUp("Ana");
    var place = begin(ana, "skills");
    put(ana, place, List.of(answer("2.B.3.e", "LV", 5)));
    var terms = ana.get("/api/v1/occupations/15-1254.00/gap").json().get("terms");
    for (var term : terms) {
      if (term.get("element").asString().equals("2.B.3.e")) {
        assertThat(term.get("own").asDouble()).isEqualTo(5);
        assertThat(term.at("/evidence/source").asString()).isEqualTo("answer");
      }
    }
  }

  @Test
  void aProfileIsMatchedAndAFlatOneIsToldSo() {
    var ana = people.signUp("Ana");
    var place = begin(ana, "interests");
    var half = likings(Map.of("S", 4, "I", 3, "C", 2)).subList(0, 30);
    put(ana, place, half);
    assertThat(ana.post(place + "/complete", Map.of()).json().get("open").size()).isEqualTo(30);
    put(ana, place, likings(Map.of("S", 4, "I", 3, "C", 2)));
    assertThat(ana.post(place + "/complete", Map.of()).status()).isEqualTo(200);
    ana.get(place + "/interests");
    statements.take();
    var profile = ana.get(place + "/interests").json();
    assertThat(statements.take()).isLessThan(10);
    assertThat(profile.at("/scores/social").asInt()).isEqualTo(40);
    assertThat(profile.get("flat").asBoolean()).isFalse();
    var titles = profile.get("matches").findValuesAsString("title");
    assertThat(titles).contains("Registered Nurses");
    double last = 1;
    for (var match : profile.get("matches")) {
      assertThat(match.get("correlation").asDouble()).isLessThanOrEqualTo(last);
      last = match.get("correlation").asDouble();
    }
    var few = ana.get(place + "/interests?zone=2").json().get("matches");
    assertThat(few.findValuesAsString("jobZone")).allMatch("2"::equals);
    assertThat(ana.get(place + "/interests?zone=9").status()).isEqualTo(400);

    var flat = begin(ana, "interests");
    put(ana, flat, likings(Map.of("R", 2, "I", 2, "A", 2, "S", 2, "E", 2, "C", 2)));
    ana.post(flat + "/complete", Map.of());
    var told = ana.get(flat + "/interests").json();
    assertThat(told.get("flat").asBoolean()).isTrue();
    assertThat(told.get("matches").isEmpty()).isTrue();
    var id = flat.substring(PLACE.length());
    assertThat(ana.getPage("/occupations/assessments" + id).body()).contains("No clear direction");
  }

  @Test
  void whatDoesNotFitChangesNothingAndIsNamed() {
    var ana = people.signUp("Ana");
    var place = begin(ana, "skills");
    var interests = begin(ana, "interests");
    for (var wrong :
        List.of(
            answer("1.A.1.a.1", "LV", 3),
            answer("R1", "LV", 3),
            answer("2.A.1.a", "IP", 3),
            answer("2.A.1.a", "XX", 3),
            answer("2.A.1.a", "LV", 7.5),
            answer("2.A.1.a", "LV", -1),
            answer("2.A.1.a", "IM", 0),
            answer("2.A.1.a", "IM", 3.123))) {
      var refused = put(ana, place, List.of(answer("2.A.1.b", "LV", 3), wrong));
      assertThat(refused.status()).as("%s", wrong).isEqualTo(422);
      assertThat(refused.json().at("/errors/0/pointer").asString()).startsWith("/answers/1");
    }
    assertThat(put(ana, interests, List.of(answer("R1", "IP", 1.5))).status()).isEqualTo(422);
    assertThat(put(ana, interests, List.of(answer("R11", "IP", 1))).status()).isEqualTo(422);
    var twice = List.of(answer("2.A.1.a", "LV", 3), answer("2.A.1.a", "LV", 4));
    assertThat(put(ana, place, twice).status()).isEqualTo(422);
    assertThat(put(ana, place, List.of(answer("2.A.1.a", "LV", "much"))).status()).isEqualTo(400);
    assertThat(put(ana, place, java.util.Collections.singletonList(null)).status()).isEqualTo(422);
    assertThat(ana.get(place).json().get("answers").isEmpty()).isTrue();
    assertThat(ana.post(PLACE, Map.of("kind", "hopes")).status()).isEqualTo(400);
    assertThat(ana.post(PLACE, Map.of()).status()).isEqualTo(400);
  }

  @Test
  void anothersAssessmentIsNotThere() {
    var ana = people.signUp("Ana");
    var place = begin(ana, "skills");
    var ben = people.signUp("Ben");
    assertThat(ben.get(place).status()).isEqualTo(404);
    assertThat(ben.get(place + "/questions").status()).isEqualTo(404);
    assertThat(ben.get(place + "/interests").status()).isEqualTo(404);
    assertThat(put(ben, place, List.of(answer("2.A.1.a", "LV", 1))).status()).isEqualTo(404);
    assertThat(ben.post(place + "/complete", Map.of()).status()).isEqualTo(404);
    assertThat(ben.delete(place).status()).isEqualTo(404);
    assertThat(ben.getPage("/occupations/assessments" + place.substring(PLACE.length())).status())
        .isEqualTo(404);
    assertThat(ana.delete(place).status()).isEqualTo(204);
    assertThat(ana.get(place).status()).isEqualTo(404);
  }

  @Test
  void savingAtOnceLosesNothing() {
    var ana = people.signUp("Ana");
    var place = begin(ana, "interests");
    var all = likings(Map.of("R", 3));
    AtOnce.run(6, part -> put(ana, place, all.subList(part * 10, part * 10 + 10)));
    assertThat(ana.get(place).json().get("answers").size()).isEqualTo(60);
    statements.take();
    put(ana, place, all.subList(0, 1));
    int few = statements.take();
    put(ana, place, all);
    assertThat(statements.take()).isEqualTo(few);
  }

  @Test
  void theArchiveBringsThemBack() {
    var ana = people.signUp("Ana");
    var done = begin(ana, "skills");
    put(ana, done, List.of(answer("2.A.1.a", "LV", 3)));
    ana.post(done + "/complete", Map.of());
    put(ana, begin(ana, "interests"), List.of(answer("R1", "IP", 4)));
    var rows = exported(ana);
    var ben = people.signUp("Ben");
    begin(ben, "interests");
    imported(ben, rows);
    imported(ben, rows);
    assertThat(ben.get(PLACE).json().size()).as("one in progress stays").isEqualTo(2);
    assertThat(ben.get(done).json().at("/answers/0/value").asInt()).isEqualTo(3);
    var carl = people.signUp("Carl");
    imported(carl, rows);
    assertThat(exported(carl)).isEqualTo(rows);
    assertThat(superuser.rowsOf(carl.id(), "skills_assessment_answer")).isEqualTo(2);
  }

  private record Row(String table, String json) {}

  private List<Row> exported(Person person) {
    var rows = new ArrayList<Row>();
    var id = person.id();
    Caller.person(id)
        .run(
            () ->
                new org.springframework.transaction.support.TransactionTemplate(transactions)
                    .executeWithoutResult(
                        status ->
                            archive.export(id, (table, row) -> rows.add(new Row(table, row)))));
    return rows;
  }

  private void imported(Person person, List<Row> rows) {
    var id = person.id();
    Caller.person(id)
        .run(
            () ->
                new org.springframework.transaction.support.TransactionTemplate(transactions)
                    .executeWithoutResult(
                        status -> {
                          var adding = archive.adding(id);
                          rows.forEach(
                              row ->
                                  adding.add(
                                      row.table(),
                                      new ArrayList<>(
                                          List.of((ObjectNode) JSON.readTree(row.json())))));
                          adding.check();
                        }));
  }
}
