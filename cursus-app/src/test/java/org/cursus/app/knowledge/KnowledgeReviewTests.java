package org.cursus.app.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.cursus.app.platform.Ids;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.NameQueue;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.Person.Answer;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/// Administrators keep the shared names: what they do is audited, reaches people's links, and can
/// be taken back.
@CursusTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class KnowledgeReviewTests {

  private static final String ADMIN = "/api/v1/admin/knowledge";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final People people;
  private final Superuser superuser;
  private final NameQueue queue;

  KnowledgeReviewTests(People people, Superuser superuser, NameQueue queue) {
    this.people = people;
    this.superuser = superuser;
    this.queue = queue;
  }

  @BeforeEach
  void emptyTheQueue() {
    queue.empty();
  }

  private Person admin() {
    var ida = people.signUp("Ida");
    superuser.promote(ida.id());
    return ida;
  }

  /// A word that no other test uses.
  private static String word() {
    var letters = new StringBuilder("qu");
    for (int number = COUNT.incrementAndGet(); letters.length() < 10; number /= 7) {
      letters.append("aeiouyl".charAt(number % 7)).append('x');
    }
    return letters.toString();
  }

  private Person withSkill(String skill) {
    var person = people.signUp("Ana");
    assertThat(person.post("/api/v1/record/entries/skill", Map.of("name", skill)).status())
        .isEqualTo(201);
    return person;
  }

  /// So many people who have the skill, by statements: signing up takes its time.
  private void crowdWith(String skill, int count) {
    for (int i = 0; i < count; i++) {
      var id = Ids.next();
      superuser
          .sql("insert into users (id, email) values (:id, :id || '@example.org')")
          .param("id", id)
          .update();
      addSkill(id, skill);
    }
  }

  private void addSkill(UUID person, String skill) {
    superuser
        .sql(
            "insert into skill (user_id, logical_entity_id, source, name)"
                + " values (:person, :id, 'manual', :skill)")
        .param("person", person)
        .param("id", Ids.next())
        .param("skill", skill)
        .update();
  }

  private static String meaning(Person person) {
    var links = person.get("/api/v1/links").json();
    return links.isEmpty() ? "nothing" : links.get(0).get("name").asString();
  }

  private static String place(String id) {
    return ADMIN + "/names/" + id;
  }

  private static JsonNode find(Person admin, String name) {
    return admin.get(ADMIN + "/names?q=" + name).json().get(0);
  }

  private static String idOf(Person admin, String name) {
    return find(admin, name).get("id").asString();
  }

  /// A name of its own for a test, with these further spellings.
  private String known(String name, String... spellings) {
    var id = UUID.randomUUID();
    superuser
        .sql(
            "insert into normalized_entities (id, entity_type, canonical_name, source)"
                + " values (:id, 'skill', :name, 'admin')")
        .param("id", id)
        .param("name", name)
        .update();
    var all = new ArrayList<>(List.of(spellings));
    all.add(name);
    for (var spelling : all) {
      superuser
          .sql(
              "insert into normalized_entity_aliases (id, entity_id, entity_type, alias)"
                  + " values (gen_random_uuid(), :id, 'skill', :spelling)")
          .param("id", id)
          .param("spelling", spelling)
          .update();
    }
    return id.toString();
  }

  private static String lastChange(Person admin, String nameId) {
    return admin.get(place(nameId)).json().at("/changes/0/id").asString();
  }

  private static Answer undo(Person admin, String change) {
    return admin.post(ADMIN + "/changes/" + change + "/undo", Map.of());
  }

  private List<String> deedsOf(Person person) {
    return superuser
        .sql(
            "select action from security_audit_log where user_id = :id"
                + " and action like 'knowledge%' order by id")
        .param("id", person.id())
        .query(String.class)
        .list();
  }

  @Test
  void aNameIsProposedOnlyWhenFivePeopleUseIt() {
    var ida = admin();
    var few = word();
    var many = word();
    crowdWith(few, 3);
    // One person who writes it several times is still one.
    addSkill(ida.id(), few);
    addSkill(ida.id(), few + "!");
    crowdWith(many, 5);
    ida.post(ADMIN + "/proposals", Map.of());
    var waiting = ida.get(ADMIN + "/proposals").body();
    assertThat(waiting).contains(many).doesNotContain(few);
    assertThat(find(ida, many).get("people").asInt()).isEqualTo(5);
    assertThat(ida.post(ADMIN + "/proposals", Map.of()).json().get("proposed").asInt())
        .as("looking again")
        .isZero();
    assertThat(deedsOf(ida)).containsExactly("knowledge_collected", "knowledge_collected");
  }

  @Test
  void anApprovedNameIsLinkedToAndARejectedOneIsNot() {
    var ida = admin();
    var skill = word();
    crowdWith(skill, 4);
    var ana = withSkill(skill);
    ida.post(ADMIN + "/proposals", Map.of());
    assertThat(meaning(ana)).isEqualTo("nothing");
    var id = idOf(ida, skill);
    assertThat(ida.post(place(id) + "/approve", Map.of()).status()).isEqualTo(200);
    assertThat(ida.post(place(id) + "/approve", Map.of()).problem())
        .isEqualTo("/problems/knowledge/already-so");
    ida.post(ADMIN + "/proposals", Map.of());
    assertThat(meaning(ana)).as("linked with everybody's").isEqualTo(skill);
    ida.post(place(id) + "/flag", Map.of());
    ana.post("/api/v1/links", Map.of());
    assertThat(meaning(ana)).isEqualTo("nothing");
    undo(ida, lastChange(ida, id));
    ana.post("/api/v1/links", Map.of());
    assertThat(meaning(ana)).isEqualTo(skill);
    assertThat(deedsOf(ida))
        .containsExactly(
            "knowledge_collected",
            "knowledge_approved",
            "knowledge_collected",
            "knowledge_flagged",
            "knowledge_change_undone");
  }

  @Test
  void mergingMovesSpellingsAndLinksAndUndoingMovesThemBack() {
    var ida = admin();
    var one = word();
    var other = word();
    var from = known(one, one + " tool");
    var into = known(other);
    var ana = withSkill(one + " Tool");
    ana.post("/api/v1/links", Map.of());
    assertThat(meaning(ana)).isEqualTo(one);
    var before = ida.get(place(from)).json().at("/name/aliases").toString();

    var merged = ida.post(place(from) + "/merge", Map.of("into", into));
    assertThat(merged.status()).as(merged.body()).isEqualTo(200);
    assertThat(merged.json().get("aliases").toString()).contains(one, one + " tool", other);
    assertThat(ida.get(place(from)).json().at("/name/mergedInto").asString()).isEqualTo(into);
    assertThat(ida.get(place(from)).json().at("/name/aliases")).isEmpty();
    assertThat(meaning(ana)).as("without linking again").isEqualTo(other);
    assertThat(ida.post(place(from) + "/approve", Map.of()).problem())
        .isEqualTo("/problems/knowledge/already-merged");

    assertThat(undo(ida, lastChange(ida, from)).status()).isEqualTo(200);
    assertThat(ida.get(place(from)).json().at("/name/aliases").toString()).isEqualTo(before);
    assertThat(ida.get(place(from)).json().at("/name/mergedInto").isNull()).isTrue();
    assertThat(meaning(ana)).isEqualTo(one);
    assertThat(deedsOf(ida)).containsExactly("knowledge_merged", "knowledge_change_undone");
  }

  @Test
  void aProposedSkillCanBeMergedIntoATechnology() {
    var ida = admin();
    var proposed = known(word());
    var kubernetes = idOf(ida, "Kubernetes");
    assertThat(ida.post(place(proposed) + "/merge", Map.of("into", kubernetes)).status())
        .isEqualTo(200);
    assertThat(undo(ida, lastChange(ida, proposed)).status()).isEqualTo(200);
    assertThat(ida.get(place(proposed)).json().at("/name/aliases")).hasSize(1);
  }

  @Test
  void aSplitOffSpellingTakesItsLinksAndUndoingBringsThemBack() {
    var ida = admin();
    var name = word();
    var spelling = word();
    var id = known(name, spelling);
    var ana = withSkill(spelling);
    ana.post("/api/v1/links", Map.of());
    var spellings = ida.get(place(id)).json().get("spellings");
    assertThat(spellings.get(0).get("name").asBoolean()).isTrue();
    var itself = spellings.get(0).get("id").asString();
    assertThat(ida.post(place(id) + "/aliases/" + itself + "/split", Map.of()).problem())
        .isEqualTo("/problems/knowledge/name-itself");
    var alias = spellings.get(1).get("id").asString();
    var made = ida.post(place(id) + "/aliases/" + alias + "/split", Map.of());
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().get("name").asString()).isEqualTo(spelling);
    assertThat(meaning(ana)).isEqualTo(spelling);
    undo(ida, lastChange(ida, id));
    assertThat(meaning(ana)).isEqualTo(name);
    assertThat(ida.get(place(made.json().get("id").asString())).status()).isEqualTo(404);
  }

  @Test
  void anAddedSpellingMeansOneThingOnly() {
    var ida = admin();
    var name = word();
    var spelling = word();
    var id = known(name);
    var taken = ida.post(place(id) + "/aliases", Map.of("alias", "K8S"));
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.json().at("/means/name").asString()).isEqualTo("Kubernetes");
    assertThat(ida.post(place(id) + "/aliases", Map.of("alias", spelling)).status()).isEqualTo(201);
    var ana = withSkill(spelling);
    ana.post("/api/v1/links", Map.of());
    assertThat(meaning(ana)).isEqualTo(name);
    undo(ida, lastChange(ida, id));
    assertThat(meaning(ana)).as("the link goes with its spelling").isEqualTo("nothing");
    for (var wrong : List.of("", "   ", "•", "a\u0000b", "x".repeat(201))) {
      assertThat(ida.post(place(id) + "/aliases", Map.of("alias", wrong)).status()).isEqualTo(422);
    }
    assertThat(ida.get(place(id)).json().at("/name/aliases")).hasSize(1);
  }

  @Test
  void ofSeveralChangesToANameTheLatestIsUndoneFirst() {
    var ida = admin();
    var id = known(word());
    ida.post(place(id) + "/aliases", Map.of("alias", word()));
    var first = lastChange(ida, id);
    ida.post(place(id) + "/flag", Map.of());
    var second = lastChange(ida, id);
    var refused = undo(ida, first);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().get("undoFirst").asString()).isEqualTo(second);
    assertThat(undo(ida, second).status()).isEqualTo(200);
    assertThat(undo(ida, first).status()).isEqualTo(200);
    assertThat(undo(ida, first).problem()).isEqualTo("/problems/knowledge/already-undone");
    assertThat(ida.get(place(id)).json().at("/name/status").asString()).isEqualTo("approved");
  }

  @Test
  void mergesThatMakeNoSenseAreRefused() {
    var ida = admin();
    var id = known(word());
    var company = ida.get(ADMIN + "/names?q=Siemens&type=company").json().get(0);
    assertThat(merge(ida, id, company.get("id").asString())).isEqualTo("types-differ");
    assertThat(merge(ida, id, id)).isEqualTo("same-name");
    assertThat(merge(ida, id, UUID.randomUUID().toString())).isEqualTo("no-such-name");
    assertThat(ida.post(place(id) + "/merge", Map.of()).status()).isEqualTo(400);
    assertThat(ida.post(place(id) + "/merge", Map.of("into", "x")).status()).isEqualTo(400);
    var flagged = known(word());
    ida.post(place(flagged) + "/flag", Map.of());
    assertThat(merge(ida, id, flagged)).isEqualTo("not-approved");
    assertThat(ida.get(ADMIN + "/names?q=x&type=planet").status()).isEqualTo(400);
    assertThat(deedsOf(ida)).containsExactly("knowledge_flagged");
  }

  private static String merge(Person admin, String id, String into) {
    return admin
        .post(place(id) + "/merge", Map.of("into", into))
        .problem()
        .replace("/problems/knowledge/", "");
  }

  @Test
  void twoWhoMergeTwoNamesIntoEachOtherDoNotMakeACircle() {
    var ida = admin();
    var one = known(word());
    var other = known(word());
    var ids = List.of(one, other);
    var answers =
        AtOnce.run(
            2,
            number ->
                ida.post(place(ids.get(number)) + "/merge", Map.of("into", ids.get(1 - number)))
                    .status());
    assertThat(answers).containsExactlyInAnyOrder(200, 409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/admin/knowledge/proposals",
        "/admin/knowledge",
        "/api/v1/admin/knowledge/changes"
      })
  void onlyAdministratorsReachTheNames(String path) {
    assertThat(people.signUp("Ben").getPage(path).status()).isEqualTo(403);
    assertThat(people.stranger().get(path).status()).isEqualTo(401);
  }
}
