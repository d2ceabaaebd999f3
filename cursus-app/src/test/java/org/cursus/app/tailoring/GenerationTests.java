package org.cursus.app.tailoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cursus.app.testing.Patience.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Documents for a job over HTTP, made by the built-in writer.
@CursusTest
public class GenerationTests {

  static final String POSTING =
      """
      Head Chef
      Harbour Inn
      Leeds, UK

      Requirements:
      - At least 5 years of experience as a chef
      - Menu planning and cost control
      - Food hygiene certificate
      - Kubernetes is a plus

      We offer 38,000 to 42,000 GBP a year.
      """;

  private final People people;

  GenerationTests(@Autowired People people) {
    this.people = people;
  }

  static Person chef(People people) {
    return cook(people.signUp("ana"));
  }

  /// Gives somebody the record of a cook.
  public static Person cook(Person ana) {
    entry(
        ana,
        "personal_info",
        Map.of("fullName", "Ana Cook", "email", ana.email(), "location", "Leeds, UK"));
    entry(
        ana,
        "work_experience",
        Map.of(
            "title", "Sous Chef",
            "company", "Old Mill",
            "startDate", "2018-03",
            "isCurrent", true,
            "achievements",
                List.of(
                    "Planned menus for 120 guests a day.",
                    "Cut food costs by 12 % with weekly cost control.",
                    "Trained two apprentices.")));
    entry(
        ana,
        "work_experience",
        Map.of(
            "title", "Cook",
            "company", "Canteen Nord",
            "startDate", "2014",
            "endDate", "2018",
            "achievements", List.of("Cooked for 300 people.", "Kept the stores in order.")));
    entry(ana, "skill", Map.of("name", "Menu planning"));
    entry(ana, "certification", Map.of("name", "Food Hygiene Level 3", "issuer", "Highfield"));
    return ana;
  }

  private static void entry(Person person, String type, Map<String, ?> fields) {
    var answer = person.post("/api/v1/record/entries/" + type, fields);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  public static String job(Person person) {
    var answer = person.post("/api/v1/jobs/from-text", Map.of("text", POSTING));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().get("id").asString();
  }

  private static Person.Answer ask(
      Person person, String job, String type, @Nullable Map<String, ?> options) {
    var body = new HashMap<String, Object>(Map.of("job_id", job, "document_type", type));
    if (options != null) {
      body.put("options", options);
    }
    return person.post("/api/v1/generations", body);
  }

  static JsonNode make(Person person, String job, String type, @Nullable Map<String, ?> options) {
    var asked = ask(person, job, type, options);
    assertThat(asked.status()).as(asked.body()).isEqualTo(202);
    return over(person, asked.json().get("id").asString());
  }

  static JsonNode over(Person person, String id) {
    var path = "/api/v1/generations/" + id;
    await()
        .until(
            () ->
                !List.of("pending", "generating")
                    .contains(text(person.get(path).json(), "status")));
    return person.get(path).json();
  }

  private static String text(JsonNode json, String field) {
    return json.path(field).asString("");
  }

  private static List<JsonNode> sentences(JsonNode generation) {
    return StreamSupport.stream(generation.at("/result/document/sections").spliterator(), false)
        .flatMap(section -> StreamSupport.stream(section.get("items").spliterator(), false))
        .flatMap(item -> StreamSupport.stream(item.get("sentences").spliterator(), false))
        .toList();
  }

  @Test
  void aResumeSaysWhatTheRecordSaysAndNothingOfThePosting() {
    var ana = chef(people);
    var job = job(ana);

    var made = make(ana, job, "resume", Map.of("page_limit", 1));

    assertThat(text(made, "status")).as(made.toString()).isEqualTo("completed");
    var content = made.at("/result/content_text").asString();
    assertThat(content).contains("Ana Cook", "Sous Chef", "Old Mill", "120 guests", "12 %");
    assertThat(content).doesNotContain("Kubernetes", "Harbour Inn");
    assertThat(made.at("/result/metadata/pages").asInt()).isEqualTo(1);
    assertThat(made.at("/result/metadata/experiences_included").asInt()).isEqualTo(2);
    assertThat(made.at("/result/ats_score").asDouble()).isBetween(1.0, 100.0);
    assertThat(made.at("/options/page_limit").asInt()).isEqualTo(1);
    assertThat(sentences(made)).isNotEmpty().allMatch(each -> !each.get("support").isEmpty());
    var ranking = ana.get("/api/v1/jobs/" + job + "/ranking").json();
    assertThat(ranking.get("times_used_in_generation").asInt()).isEqualTo(1);
  }

  @Test
  void aLetterNamesWhomItIsForAndClaimsNothingOfTheirs() {
    var ana = chef(people);

    var made = make(ana, job(ana), "cover_letter", Map.of("tone", "warm", "length", "short"));

    assertThat(text(made, "status")).as(made.toString()).isEqualTo("completed");
    var content = made.at("/result/content_text").asString();
    assertThat(content).contains("Head Chef", "Harbour Inn", "Old Mill");
    assertThat(content).doesNotContain("Kubernetes");
  }

  @Test
  void aSentenceMayBeReworedButNotMadeToSayMore() {
    var ana = chef(people);
    var made = make(ana, job(ana), "resume", null);
    var id = text(made, "id");
    var sentence =
        sentences(made).stream()
            .filter(each -> text(each, "text").contains("120 guests"))
            .findFirst()
            .orElseThrow();
    var path = "/api/v1/generations/" + id + "/sentences/" + text(sentence, "id");

    var refused =
        ana.change("PATCH", path, 1, Map.of("text", "Led a team of 40 and planned menus."));
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.problem()).endsWith("unsupported");
    assertThat(ana.get("/api/v1/generations/" + id).json()).isEqualTo(made);

    var edited =
        ana.change("PATCH", path, 1, Map.of("text", "Planned the menus for 120 guests daily."));
    assertThat(edited.status()).as(edited.body()).isEqualTo(200);
    assertThat(edited.json().at("/result/content_text").asString())
        .contains("Planned the menus for 120 guests daily.");
    assertThat(ana.change("PATCH", path, 1, Map.of("text", "")).status()).isEqualTo(409);
    var out = ana.change("PATCH", path, 2, Map.of("text", ""));
    assertThat(out.json().at("/result/content_text").asString()).doesNotContain("120 guests");
  }

  @Test
  void aRejectedSentenceIsNotChosenAgain() {
    var ana = chef(people);
    var job = job(ana);
    var made = make(ana, job, "resume", null);
    var sentence =
        sentences(made).stream()
            .filter(each -> text(each, "text").contains("apprentices"))
            .findFirst()
            .orElseThrow();
    var path = "/api/v1/generations/%s/sentences/%s/feedback";
    var judged =
        ana.change(
            "PUT",
            path.formatted(text(made, "id"), text(sentence, "id")),
            1,
            Map.of("verdict", "rejected"));
    assertThat(judged.status()).as(judged.body()).isEqualTo(204);

    var again = make(ana, job, "resume", null);

    assertThat(again.at("/result/content_text").asString()).doesNotContain("apprentices");
  }

  @Test
  void filesAreReadBackAndBelongToTheirPerson() {
    var ana = chef(people);
    var made = make(ana, job(ana), "resume", null);
    var exports = "/api/v1/generations/" + text(made, "id") + "/exports";
    for (var format : List.of("pdf", "docx", "html", "markdown", "text", "json_resume")) {
      var export = ana.post(exports, Map.of("format", format));
      assertThat(export.status()).as(format + export.body()).isEqualTo(201);
      assertThat(export.json().get("findings")).as(export.body()).isEmpty();
      var file = "/api/v1/exports/" + text(export.json(), "id") + "/file";
      assertThat(ana.get(file).status()).isEqualTo(200);
      assertThat(people.signUp("ben").get(file).status()).isEqualTo(404);
    }
    assertThat(ana.post(exports, Map.of("format", "odt")).status()).isEqualTo(422);
    assertThat(ana.get(exports).json().get(0).get("download_count").asInt()).isEqualTo(1);
    assertThat(ana.delete("/api/v1/generations/" + text(made, "id")).status()).isEqualTo(204);
  }

  /// Words of a script that no font here has are named, never left out in silence.
  @Test
  void aFileSaysWhichCharactersItCannotShow() {
    var ana = chef(people);
    entry(ana, "certification", Map.of("name", "調理師 Licence", "issuer", "Tokyo"));
    var made = make(ana, job(ana), "resume", null);
    assertThat(text(made, "status")).isEqualTo("completed");
    var exports = "/api/v1/generations/" + text(made, "id") + "/exports";
    var pdf = ana.post(exports, Map.of("format", "pdf"));
    assertThat(pdf.status()).as(pdf.body()).isEqualTo(201);
    assertThat(pdf.json().get("findings").toString()).contains("missing-characters", "Han");
    assertThat(ana.post(exports, Map.of("format", "docx")).json().get("findings")).isEmpty();
  }

  @Test
  void whatDoesNotFitIsRefusedAndMakesNothing() {
    var ana = chef(people);
    var job = job(ana);
    assertThat(ask(ana, job, "poem", null).status()).isEqualTo(422);
    assertThat(ask(ana, job, "resume", Map.of("page_limit", 9, "tone", "loud")).status())
        .isEqualTo(422);
    assertThat(ask(people.signUp("ben"), job, "resume", null).status()).isEqualTo(404);
    var empty = people.signUp("eve");
    assertThat(ask(empty, job(empty), "resume", null).problem()).endsWith("record-empty");
    assertThat(ana.get("/api/v1/generations").json().get("items")).isEmpty();
  }

  @Test
  void theMatchIsToldTermByTermAndKeepsThePersonsOrder() {
    var ana = chef(people);
    var path = "/api/v1/jobs/" + job(ana) + "/ranking";
    var ranking = ana.get(path).json();
    assertThat(ranking.at("/match/score/terms")).isNotEmpty();
    var ids = ranking.get("ranked_experience_ids");
    assertThat(ids).hasSize(2);
    var turned = List.of(ids.get(1).asString(), ids.get(0).asString());

    var ordered = ana.change("PUT", path + "/order", 1, Map.of("experience_ids", turned));

    assertThat(ordered.status()).as(ordered.body()).isEqualTo(200);
    entry(ana, "skill", Map.of("name", "Stock keeping"));
    var later = ana.get(path).json();
    assertThat(later.get("user_modified").asBoolean()).isTrue();
    assertThat(later.get("ranked_experience_ids").get(0).asString()).isEqualTo(turned.getFirst());
    assertThat(
            ana.change("PUT", path + "/order", 2, Map.of("skill_ids", List.of("nobody's")))
                .status())
        .isEqualTo(422);
  }
}
