package org.cursus.app.occupation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Person.Answer;
import org.cursus.app.testing.StatementCount;
import org.cursus.app.testing.Superuser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/// Occupations of the starter release are found, read, compared and kept in view.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ExplorerApiTests {

  private static final String OCCUPATIONS = "/api/v1/occupations";
  private static final String NURSE = "29-1141.00";
  private static final String WELDER = "51-4121.00";

  /// Somebody who only reads, since every sign-up takes its time.
  private static @Nullable Person reader;

  private final People people;
  private final StatementCount statements;
  private final Superuser superuser;

  ExplorerApiTests(People people, StatementCount statements, Superuser superuser) {
    this.people = people;
    this.statements = statements;
    this.superuser = superuser;
  }

  /// Occupations of releases that are gone: one with a successor, one without.
  @BeforeEach
  void retireTwo() {
    superuser
        .sql(
            """
            insert into onet_key.occupation (code, title, first_release, retired_in, successor)
            values ('29-1111.00', 'Registered Nurses of Old', '10.0', '15.0', '29-1141.00'),
              ('43-9011.00', 'Computer Operators', '10.0', 'starter', null)
            on conflict do nothing
            """)
        .update();
  }

  private Person reader() {
    if (reader == null) {
      reader = people.signUp("Ana");
    }
    return reader;
  }

  private static JsonNode ok(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static UUID job(Person person, String title) {
    var made =
        person.post(
            "/api/v1/record/entries/work_experience",
            Map.of("title", title, "company", "Harlow", "startDate", "2019"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return UUID.fromString(made.json().get("id").asString());
  }

  private static Answer choose(Person person, UUID job, Object code) {
    var choice = new HashMap<String, Object>();
    choice.put("code", code);
    return person.change("PUT", OCCUPATIONS + "/mine/" + job, 1, choice);
  }

  @ParameterizedTest
  @CsvSource({
    "nurse, 29-1141.00",
    "lorry driver, 53-3032.00",
    "'  WELDDER ', 51-4121.00",
    "fixes toilets and pipes, 47-2152.00"
  })
  void anyWordsFindAnOccupation(String words, String code) {
    var q = words.strip().replace(" ", "%20");
    var found = ok(reader().get(OCCUPATIONS + "?q=" + q));
    assertThat(found.at("/items/0/code").asString()).as(found.toString()).isEqualTo(code);
    assertThat(found.at("/source/attribution").asString()).contains("O*NET");
  }

  @Test
  void unknownWordsFindNothing() {
    var ana = reader();
    assertThat(ok(ana.get(OCCUPATIONS + "?q=%F0%9F%90%88%00%25")).get("items")).isEmpty();
    assertThat(ok(ana.get(OCCUPATIONS + "?q=zzxqy")).get("items")).isEmpty();
  }

  @Test
  void aSearchIsOneQueryHoweverManyItFinds() {
    var ana = reader();
    ana.get(OCCUPATIONS + "?q=nurse");
    statements.take();
    assertThat(ok(ana.get(OCCUPATIONS + "?q=worker&limit=100")).get("items")).hasSizeGreaterThan(5);
    assertThat(statements.take()).as("the token and the query").isEqualTo(2);
  }

  @Test
  void withoutWordsAllAreListedPageByPageByTitle() {
    var ana = reader();
    var titles = new java.util.ArrayList<String>();
    var cursor = "";
    do {
      var page = ok(ana.get(OCCUPATIONS + "?limit=15&cursor=" + cursor));
      page.get("items").forEach(item -> titles.add(item.get("title").asString()));
      cursor = page.get("nextCursor").asString("");
    } while (!cursor.isEmpty());
    assertThat(titles).hasSize(41).doesNotHaveDuplicates();
    assertThat(titles.getFirst()).isEqualTo("Accountants and Auditors");
  }

  @Test
  void filtersGoTogetherWithWordsAndWithoutThem() {
    var ana = reader();
    assertThat(ok(ana.get(OCCUPATIONS + "?jobZone=1&limit=50")).get("items"))
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.get("jobZone").asInt()).isEqualTo(1));
    assertThat(ok(ana.get(OCCUPATIONS + "?q=nursing%20assistant&family=31")).get("items"))
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.get("code").asString()).startsWith("31"));
    assertThat(ok(ana.get(OCCUPATIONS + "?interest=artistic&limit=50")).get("items"))
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.get("highPoints").toString()).contains("3"));
    assertThat(ok(ana.get(OCCUPATIONS + "?sector=" + UUID.randomUUID())).get("items")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?jobZone=9",
        "?jobZone=x",
        "?interest=sleepy",
        "?family=x",
        "?sector=health",
        "?cursor=2",
        "/29-1141",
        "/29-1141.00x",
        "/compare?codes=29-1141.00",
        "/compare?codes=29-1141.00,29-1141.00",
        "/compare?codes=29-1141.00,51-4121.00,47-2111.00,15-1252.00",
        "/compare?codes=29-1141.00,",
        "/compare",
        "/coding"
      })
  void whatMakesNoSenseIsRefused(String place) {
    assertThat(reader().get(OCCUPATIONS + place).status()).isEqualTo(400);
  }

  @Test
  void anOccupationIsToldByOneQuery() {
    var ana = reader();
    ana.get(OCCUPATIONS + "/" + NURSE);
    statements.take();
    var nurse = ok(ana.get(OCCUPATIONS + "/" + NURSE)).get("occupation");
    assertThat(statements.take()).as("the token and the query").isEqualTo(2);
    assertThat(nurse.get("title").asString()).isEqualTo("Registered Nurses");
    assertThat(nurse.at("/jobZone/zone").asInt()).isBetween(3, 5);
    for (var part :
        new String[] {
          "skills",
          "knowledge",
          "abilities",
          "activities",
          "interests",
          "workStyles",
          "workValues",
          "tasks",
          "technologies",
          "tools",
          "alternateTitles",
          "education",
          "related"
        }) {
      assertThat(nurse.get(part)).as(part).isNotEmpty();
    }
    assertThat(nurse.get("interests")).hasSize(6);
    assertThat(nurse.at("/skills/0/importance").asDouble())
        .isGreaterThanOrEqualTo(nurse.at("/skills/9/importance").asDouble())
        .isBetween(1.0, 5.0);
  }

  @Test
  void occupationsAreComparedInTheOrderAskedFor() {
    var ana = reader();
    var both = ok(ana.get(OCCUPATIONS + "/compare?codes=" + WELDER + "," + NURSE));
    assertThat(both.get("occupations"))
        .extracting(each -> each.get("code").asString())
        .containsExactly(WELDER, NURSE);
  }

  @Test
  void aCodeThatIsGoneTellsWhatBecameOfIt() {
    var ana = reader();
    var gone = ana.get(OCCUPATIONS + "/29-1111.00");
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.problem()).isEqualTo("/problems/occupation/occupation-retired");
    assertThat(gone.json().at("/successor/code").asString()).isEqualTo(NURSE);
    assertThat(gone.json().get("retiredIn").asString()).isEqualTo("15.0");
    var compared = ana.get(OCCUPATIONS + "/compare?codes=" + NURSE + ",43-9011.00");
    assertThat(compared.status()).isEqualTo(410);
    assertThat(compared.json().has("successor")).isFalse();
    assertThat(ana.get(OCCUPATIONS + "/11-1111.11").status()).isEqualTo(404);
    assertThat(ana.getPage("/occupations/29-1111.00").status()).isEqualTo(410);
    assertThat(ana.getPage("/occupations/29-1111.00").body()).contains("/occupations/" + NURSE);
    assertThat(ana.getPage("/occupations/11-1111.11").status()).isEqualTo(404);
  }

  @Test
  void familiesCountTheirOccupations() {
    var families = ok(reader().get(OCCUPATIONS + "/families")).get("families");
    int sum = 0;
    for (var family : families) {
      sum += family.get("occupations").asInt();
    }
    assertThat(sum).isEqualTo(41);
    assertThat(families.at("/0/name").asString()).isEqualTo("Management");
  }

  @Test
  void aTitleIsCodedOrOfferedAsChoices() {
    var coding = ok(reader().get(OCCUPATIONS + "/coding?title=Registered%20Nurse"));
    assertThat(coding.at("/choices/0/code").asString()).isEqualTo(NURSE);
    assertThat(coding.get("confidence").asDouble()).isBetween(0.0, 1.0);
    assertThat(ok(reader().get(OCCUPATIONS + "/coding?title=")).get("choices")).isEmpty();
  }

  @Test
  void anOccupationIsKeptInViewByThePersonAlone() {
    var ana = people.signUp("Ana");
    var ben = people.signUp("Ben");
    var target = OCCUPATIONS + "/targets/" + NURSE;
    assertThat(ana.change("PUT", target, 1, null).status()).isEqualTo(204);
    assertThat(ana.change("PUT", target, 1, null).status()).isEqualTo(204);
    assertThat(ok(ana.get(OCCUPATIONS + "/targets"))).hasSize(1);
    assertThat(ok(ben.get(OCCUPATIONS + "/targets"))).isEmpty();
    assertThat(ok(ana.get(OCCUPATIONS + "/" + NURSE)).at("/occupation/inView").asBoolean())
        .isTrue();
    assertThat(ok(ben.get(OCCUPATIONS + "/" + NURSE)).at("/occupation/inView").asBoolean())
        .isFalse();
    assertThat(ben.delete(target).status()).isEqualTo(204);
    assertThat(ok(ana.get(OCCUPATIONS + "/targets"))).hasSize(1);
    assertThat(ana.delete(target).status()).isEqualTo(204);
    assertThat(ok(ana.get(OCCUPATIONS + "/targets"))).isEmpty();
    var retired = OCCUPATIONS + "/targets/29-1111.00";
    assertThat(ana.change("PUT", retired, 1, null).status()).isEqualTo(410);
    assertThat(ana.change("PUT", OCCUPATIONS + "/targets/11-1111.11", 1, null).status())
        .isEqualTo(404);
  }

  @Test
  void aJobIsWhatItsTitleSaysUntilThePersonSaysOtherwise() {
    var ana = people.signUp("Ana");
    var job = job(ana, "Registered Nurse");
    var first = ok(ana.get(OCCUPATIONS + "/mine")).get(0);
    assertThat(first.at("/choices/0/code").asString()).isEqualTo(NURSE);
    assertThat(first.at("/job/chosen").asBoolean()).isFalse();

    assertThat(choose(ana, job, WELDER).status()).isEqualTo(204);
    var chosen = ok(ana.get(OCCUPATIONS + "/mine")).get(0);
    assertThat(chosen.get("state").asString()).isEqualTo("CHOSEN");
    assertThat(chosen.at("/job/onetCode").asString()).isEqualTo(WELDER);

    assertThat(choose(ana, job, null).status()).isEqualTo(204);
    var none = ok(ana.get(OCCUPATIONS + "/mine")).get(0);
    assertThat(none.get("state").asString()).isEqualTo("NONE");
    assertThat(none.at("/job/onetCode").isNull()).isTrue();

    assertThat(ana.delete(OCCUPATIONS + "/mine/" + job).status()).isEqualTo(204);
    assertThat(ok(ana.get(OCCUPATIONS + "/mine")).get(0).at("/job/chosen").asBoolean()).isFalse();
  }

  @Test
  void aChoiceHoldsForTheTitleItWasMadeFor() {
    var ana = people.signUp("Ana");
    var job = job(ana, "Registered Nurse");
    choose(ana, job, WELDER);
    var place = "/api/v1/record/entries/work_experience/" + job;
    assertThat(ana.change("PATCH", place, 1, Map.of("title", "Electrician")).status())
        .isEqualTo(200);
    var now = ok(ana.get(OCCUPATIONS + "/mine")).get(0);
    assertThat(now.at("/job/chosen").asBoolean()).isFalse();
    assertThat(now.at("/choices/0/code").asString()).isEqualTo("47-2111.00");
  }

  @Test
  void aChoiceThatIsGoneIsMarkedWithItsSuccessor() {
    var ana = people.signUp("Ana");
    var job = job(ana, "Sister of the ward");
    choose(ana, job, WELDER);
    superuser
        .sql("update experience_occupation set onet_code = '29-1111.00' where user_id = :id")
        .param("id", ana.id())
        .update();
    var own = ok(ana.get(OCCUPATIONS + "/mine")).get(0);
    assertThat(own.at("/retired/code").asString()).isEqualTo("29-1111.00");
    assertThat(own.at("/retired/successor").asString()).isEqualTo(NURSE);
    assertThat(own.at("/job/onetCode").asString()).isEqualTo(NURSE);
  }

  @Test
  void anothersJobAndUnknownCodesAreRefused() {
    var ana = people.signUp("Ana");
    var ben = people.signUp("Ben");
    var job = job(ana, "Nurse");
    assertThat(choose(ben, job, NURSE).status()).isEqualTo(404);
    assertThat(choose(ana, job, "11-1111.11").status()).isEqualTo(404);
    assertThat(choose(ana, job, "29-1111.00").status()).isEqualTo(410);
    assertThat(choose(ana, job, "nurse").status()).isEqualTo(400);
    assertThat(ok(ana.get(OCCUPATIONS + "/mine")).get(0).at("/job/chosen").asBoolean()).isFalse();
    assertThat(ok(ben.get(OCCUPATIONS + "/mine"))).isEmpty();
  }

  @Test
  void manyJobsAreOneQuery() {
    var ana = people.signUp("Ana");
    job(ana, "Nurse");
    ok(ana.get(OCCUPATIONS + "/mine"));
    for (int n = 0; n < 5; n++) {
      job(ana, "Nurse " + n);
    }
    statements.take();
    assertThat(ok(ana.get(OCCUPATIONS + "/mine"))).hasSize(6);
    assertThat(statements.take()).as("the token and the query").isEqualTo(2);
  }

  @Test
  void everyPageIsOneQuery() {
    var ana = people.signUp("Ana");
    job(ana, "Nurse");
    for (var place :
        new String[] {
          "",
          "?q=nurse",
          "?family=29-1&jobZone=3&interest=social",
          "/" + NURSE,
          "/compare?codes=" + WELDER + "," + NURSE,
          "/mine"
        }) {
      ana.getPage("/occupations" + place);
      statements.take();
      var page = ana.getPage("/occupations" + place);
      assertThat(statements.take()).as("the token and the query of %s", place).isEqualTo(2);
      assertThat(page.status()).as(place).isEqualTo(200);
      assertThat(page.body()).as(place).contains("O*NET");
      assertThat(page.body().getBytes(UTF_8)).as(place).hasSizeLessThan(60_000);
    }
  }

  @Test
  void whatTheReleaseCameWithoutIsSaid() {
    superuser.sql("update onet_key.release set absent = '{skills}' where state = 'live'").update();
    try {
      assertThat(reader().getPage("/occupations/" + NURSE).body())
          .contains("came without skills")
          .doesNotContain("came without knowledge");
      assertThat(ok(reader().get(OCCUPATIONS + "/" + NURSE)).at("/source/absent/0").asString())
          .isEqualTo("skills");
    } finally {
      superuser.sql("update onet_key.release set absent = '{}' where state = 'live'").update();
    }
  }

  @Test
  void whatIsSuppressedOrNotRelevantHasNoValue() {
    var designer = "27-1024.00";
    superuser
        .sql(
            """
            update onet.skills
            set recommend_suppress = case scale_id when 'IM' then 'Y' else 'N' end,
                not_relevant = case scale_id when 'LV' then 'Y' else null end
            where onetsoc_code = :code and element_id = '2.A.1.a'
            """)
        .param("code", designer)
        .update();
    assertThat(ok(reader().get(OCCUPATIONS + "/" + designer)).at("/occupation/skills"))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.get("id").asString()).isNotEqualTo("2.A.1.a"));
  }

  @Test
  void theIndexIsThatOfTheLiveRelease() {
    ok(reader().get(OCCUPATIONS + "?q=nurse"));
    superuser
        .sql(
            "insert into onet.alternate_titles (onetsoc_code, alternate_title, sources)"
                + " values ('51-4121.00', 'Zorblax Handler', 'test')")
        .update();
    assertThat(ok(reader().get(OCCUPATIONS + "?q=zorblax")).get("items")).isEmpty();
    superuser
        .sql("update onet_key.release set id = gen_random_uuid() where state = 'live'")
        .update();
    // Until the next index is built the old one answers, so nobody waits.
    var patience = Instant.now().plusSeconds(60);
    JsonNode found;
    do {
      found = ok(reader().get(OCCUPATIONS + "?q=zorblax")).get("items");
    } while (found.isEmpty() && Instant.now().isBefore(patience));
    assertThat(found.at("/0/code").asString()).isEqualTo(WELDER);
  }

  @Test
  void whoeverIsNotSignedInSeesNothing() {
    assertThat(people.stranger().get(OCCUPATIONS + "?q=nurse").status()).isEqualTo(401);
  }
}
