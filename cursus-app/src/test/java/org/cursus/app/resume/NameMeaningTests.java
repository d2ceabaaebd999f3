package org.cursus.app.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cursus.app.ai.Gateway;
import org.cursus.app.ai.NearNames;
import org.cursus.app.onet.ReleaseFollower;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.jobs.RecurringJob;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/// Values that are spelled like no name are linked by what they mean.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NameMeaningTests {

  private static final String LINKS = "/api/v1/links";
  private static final String SKILLS = "/api/v1/record/entries/skill";

  private static final Pattern FIRST_CHOICE = Pattern.compile("(?m)^1\\. .*\\n +1: ");

  private final People people;
  private final Superuser superuser;
  private final NearNames near;
  private final List<ReleaseFollower> followers;
  private final List<RecurringJob> housekeeping;
  private final Gateway gateway;
  private final NameMeanings meanings;

  NameMeaningTests(
      People people,
      Superuser superuser,
      NearNames near,
      List<ReleaseFollower> followers,
      List<RecurringJob> housekeeping,
      Gateway gateway,
      NameMeanings meanings) {
    this.people = people;
    this.superuser = superuser;
    this.near = near;
    this.followers = followers;
    this.housekeeping = housekeeping;
    this.gateway = gateway;
    this.meanings = meanings;
  }

  @BeforeEach
  void prepared() {
    followers.forEach(ReleaseFollower::follow);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              followNames();
              return near.model().isPresent();
            });
  }

  private void followNames() {
    housekeeping.stream()
        .filter(each -> each.name().equals("name-texts"))
        .forEach(each -> Caller.system().run(each::run));
  }

  private UUID addSkill(Person person, String name) {
    var added = person.post(SKILLS, Map.of("name", name)).json();
    return UUID.fromString(added.get("id").asString());
  }

  private void renew(Person person) {
    person.post(LINKS, Map.of());
    await().until(() -> superuser.jobsOf(person.id()) == 0);
  }

  private static String meaning(Person person, String value) {
    return person
        .get(LINKS)
        .json()
        .valueStream()
        .filter(each -> value.equals(each.get("value").asString()))
        .findFirst()
        .map(NameMeaningTests::meaning)
        .orElse("nothing");
  }

  private static String meaning(JsonNode link) {
    return "%s %s%s"
        .formatted(
            link.get("name").asString(),
            link.get("matchMethod").asString(),
            link.get("reviewRequired").asBoolean() ? " ?" : "");
  }

  private UUID nameId(String canonical) {
    return superuser
        .sql("select id from normalized_entities where canonical_name = :name order by id limit 1")
        .param("name", canonical)
        .query(UUID.class)
        .single();
  }

  @Test
  void aValueInOtherWordsIsLinkedByItsMeaning() {
    var ana = people.signUp("Ana");
    for (var each :
        List.of("Planning of lessons", "Waterfall methods", "Basket weaving", "Qwxyzzy")) {
      addSkill(ana, each);
    }
    renew(ana);
    var all = ana.get(LINKS).json();
    assertThat(meaning(ana, "Planning of lessons")).isEqualTo("Lesson planning embedding");
    assertThat(meaning(ana, "Waterfall methods")).isEqualTo("Waterfall embedding ?");
    assertThat(meaning(ana, "Qwxyzzy")).isEqualTo("nothing");
    assertThat(meaning(ana, "Basket weaving")).isEqualTo("nothing");
    renew(ana);
    assertThat(ana.get(LINKS).json()).as("linking again").isEqualTo(all);
  }
}
