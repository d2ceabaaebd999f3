package org.cursus.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.cursus.engine.assessment.AssessmentConfig.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ConfigReaderTests {

  @Test
  void readsEachKindOfQuestion() {
    var config = Small.config();
    assertThat(config.questions())
        .extracting(AssessmentConfig.Question::kind)
        .containsExactlyInAnyOrder(
            Kind.SINGLE,
            Kind.SHORT_TEXT,
            Kind.SCALE,
            Kind.RANKING,
            Kind.SINGLE,
            Kind.MULTIPLE,
            Kind.NUMBER,
            Kind.LONG_TEXT);
    assertThat(config.questionsOf("first")).hasSize(4);
    assertThat(config.question("worry").orElseThrow().weight()).isEqualTo(1);
    assertThat(config.question("hours").orElseThrow().number().points())
        .contains(new AssessmentConfig.Point(5, 60));
  }

  @Test
  void speaksAnotherLanguage() {
    var german = ConfigReader.in(Small.config(), "de");
    assertThat(german.language()).isEqualTo("de");
    assertThat(german.title()).isEqualTo("Ein kleiner");
    assertThat(german.summary()).as("not translated").isEqualTo("For tests.");
    assertThat(german.questions().get(0).options().get(2).text()).isEqualTo("Ja");
    assertThat(german.questions().get(2).scale().toText()).isEqualTo("Immer");
    assertThat(german.questions().get(6).number().unit()).isEqualTo("Stunden");
    assertThat(german.sections().get(1).bands().getFirst().title()).isEqualTo("Still");
    assertThat(ConfigReader.in(Small.config(), "de-AT").title()).isEqualTo("Ein kleiner");
    assertThat(ConfigReader.in(Small.config(), "fr")).isEqualTo(Small.config());
  }

  /// Each line: where something is put (or, as nothing, removed), and where the fault is found.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /name                      |                       | /name
          /name                      | "Has Blanks"          | /name
          /name                      | 5                     | /name
          /version                   | "one"                 | /version
          /language                  | "English"             | /language
          /title                     | ""                    | /title
          /minutes                   | 0                     | /minutes
          /minutes                   | 1.5                   | /minutes
          /colour                    | "red"                 | /colour
          /steps                     | {}                    | /steps
          /steps                     | []                    | /steps
          /steps/0                   | "first"               | /steps/0
          /steps/0/hint              | "x"                   | /steps/0/hint
          /steps/1/id                | "first"               | /steps/1/id
          /sections/0/weight         | 0.7                   | /sections
          /sections/0/weight         | 0                     | /sections/0/weight
          /sections/0/weight         | "much"                | /sections/0/weight
          /sections/1/id             | "goals"               | /sections/1/id
          /sections/1/bands/1/from   | 0                     | /sections/1/bands/1/from
          /sections/1/bands/0/from   | 5                     | /sections/1/bands/0/from
          /questions/0/key           | "worry"               | /questions/2/key
          /questions/0/step          | "zeroth"              | /questions/0/step
          /questions/0/step          | "second"              | /questions/1/step
          /questions/0/section       | "nowhere"             | /questions/0/section
          /questions/0/kind          | "quiz"                | /questions/0/kind
          /questions/0/required      | "yes"                 | /questions/0/required
          /questions/0/weight        | 0                     | /questions/0/weight
          /questions/0/scale         | {}                    | /questions/0/scale
          /questions/0/options/1/value | "no"                | /questions/0/options/1/value
          /questions/0/options/1/points | 101                | /questions/0/options/1/points
          /questions/0/options/1/points |                    | /questions/0/options/1/points
          /questions/0/options/1/alone | true                | /questions/0/options/1/alone
          /questions/1/weight        | 2                     | /questions/1/weight
          /questions/1/longest       |                       | /questions/1/longest
          /questions/1/longest       | 501                   | /questions/1/longest
          /questions/1/section       | "goals"               | /questions/1/section
          /questions/1/showIf/question | "worry"             | /questions/1/showIf/question
          /questions/1/showIf/question | "nobody"            | /questions/1/showIf/question
          /questions/1/showIf/is     | "perhaps"             | /questions/1/showIf/is
          /questions/1/showIf/below  | 3                     | /questions/1/showIf
          /questions/1/showIf        | {}                    | /questions/1/showIf
          /questions/1/showIf        | {"section": "goals", "below": 5} | /questions/1/showIf
          /questions/1/showIf        | {"question": "goal", "below": 5} | /questions/1/showIf/below
          /questions/1/showIf        | {"any": []}           | /questions/1/showIf/any
          /questions/2/scale         |                       | /questions/2/scale
          /questions/2/scale/to      | 1                     | /questions/2/scale/to
          /questions/2/scale/to      | 3.5                   | /questions/2/scale/to
          /questions/3/ideal         | ["ask", "act"]        | /questions/3/ideal
          /questions/3/ideal         | ["ask", "act", "act"] | /questions/3/ideal
          /questions/3/ideal/0       | 1                     | /questions/3/ideal/0
          /questions/3/options/0/points | 10                 | /questions/3/options/0/points
          /questions/4/options/1/points | 100                | /questions/4/options
          /questions/6/number/points/2/0 | 5                 | /questions/6/number/points/2/0
          /questions/6/number/points/2/1 | 101               | /questions/6/number/points/2/1
          /questions/6/number/points/2 | [1]                 | /questions/6/number/points/2
          /questions/6/number/points |                       | /questions/6/number/points
          /questions/6/number/to     | -1                    | /questions/6/number/to
          /questions/6/showIf/all/1/not/is | "nothing"       | /questions/6/showIf/all/1/not/is
          /bands/0/from              | 1                     | /bands/0/from
          /bands/2/from              | 50                    | /bands/2/from
          /bands/1/from              | 120                   | /bands/1/from
          /caps/0/atMost             | 101                   | /caps/0/atMost
          /caps/0/section            | "nowhere"             | /caps/0/section
          /caps/1/when/below         | "low"                 | /caps/1/when/below
          /caps/1/when               |                       | /caps/1/when
          /recommendations/0/effort  | "huge"                | /recommendations/0/effort
          /recommendations/0/href    | "https://example.org" | /recommendations/0/href
          /recommendations/0/href    | "//example.org"       | /recommendations/0/href
          /recommendations/0/when/section | "nowhere"        | /recommendations/0/when/section
          /recommendations/0/when/below | 101                | /recommendations/0/when/below
          /recommendations/1/id      | "find-goal"           | /recommendations/1/id
          /recommendations/1/when/any/0/question | "x"       | /recommendations/1/when/any/0/question
          /recommendations/2/when/total | false              | /recommendations/2/when/total
          /translations/de/~1colour  | "x"                   | /translations/de/~1colour
          /translations/de/~1name    | "x"                   | /translations/de/~1name
          /translations/de/~1steps~19~1title | "x"           | /translations/de/~1steps~19~1title
          /translations/de/~1title   | 5                     | /translations/de/~1title
          /translations/de/~1title   | "\\ud800"             | /translations/de/~1title
          /title                     | "a\\u0000b"           | /title
          /translations/german       | {}                    | /translations/german
          /translations/en           | {}                    | /translations/en
          """)
  void pointsAtEachFault(String place, String value, String pointer) {
    var tree = Small.tree();
    put(tree, place, value);
    assertThat(pointers(tree)).contains(pointer).allSatisfy(each -> assertThat(each).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/minutes",
        "/sections/0/weight",
        "/questions/0/options/1/points",
        "/questions/6/number/points/2",
        "/recommendations/0/when"
      })
  void refusesNumbersThatAreTooLargeToReckonWith(String place) {
    for (var number : List.of("1e400", "9".repeat(400))) {
      var tree = Small.tree();
      put(
          tree,
          place,
          switch (place) {
            case "/questions/6/number/points/2" -> "[\"@\", 100]";
            case "/recommendations/0/when" -> "{\"question\": \"worry\", \"is\": \"@\"}";
            default -> "\"@\"";
          });
      // The tree itself could not hold each of them.
      assertThat(faultsOf(tree.toString().replace("\"@\"", number)))
          .extracting(ConfigFault::pointer)
          .anyMatch(each -> each.startsWith(place));
    }
  }

  @Test
  void tellsACircleOfConditions() {
    var tree = Small.tree();
    put(tree, "/questions/0/showIf", "{\"question\": \"worry\", \"atLeast\": 2}");
    put(tree, "/questions/2/showIf", "{\"not\": {\"question\": \"goal\", \"is\": \"no\"}}");
    assertThat(faults(tree))
        .anySatisfy(
            each -> {
              assertThat(each.pointer()).isEqualTo("/questions/0/showIf");
              assertThat(each.text()).contains("Break the circle");
            })
        .anySatisfy(each -> assertThat(each.pointer()).isEqualTo("/questions/2/showIf"))
        .anySatisfy(each -> assertThat(each.pointer()).isEqualTo("/questions/0/showIf/question"));
  }

  @Test
  void tellsWhatNobodyUses() {
    var tree = Small.tree();
    ((ArrayNode) tree.get("questions")).removeNulls();
    ((ArrayNode) tree.get("steps"))
        .add(JsonMapper.shared().readTree("{\"id\": \"x\", \"title\": \"X\", \"text\": \"X\"}"));
    put(tree, "/sections/1/weight", "0.2");
    ((ArrayNode) tree.get("sections"))
        .add(
            JsonMapper.shared()
                .readTree("{\"id\": \"x\", \"title\": \"X\", \"text\": \"X\", \"weight\": 0.2}"));
    assertThat(pointers(tree)).containsExactly("/steps/2", "/sections/2");
  }

  @Test
  void tellsAllFaultsAtOnceInTheOrderOfTheConfig() {
    var tree = Small.tree();
    put(tree, "/bands/0/from", "1");
    put(tree, "/title", "");
    put(tree, "/questions/0/kind", "\"quiz\"");
    put(tree, "/questions/7/longest", "0");
    assertThat(pointers(tree))
        .containsExactly("/title", "/questions/0/kind", "/questions/7/longest", "/bands/0/from");
  }

  @Test
  void limitsItsSize() {
    var tree = Small.tree();
    var questions = (ArrayNode) tree.get("questions");
    for (int i = 0; i < 500; i++) {
      var copy = questions.get(7).deepCopy();
      ((ObjectNode) copy).put("key", "more-" + i);
      questions.add(copy);
    }
    assertThat(pointers(tree)).containsOnlyOnce("/questions");
    assertThat(faultsOf("[" + "1,".repeat(600_000) + "1]")).hasSize(1);
    assertThat(faultsOf("[".repeat(100_000))).hasSize(1);
  }

  @Test
  void tellsWhereTextStopsBeingJson() {
    assertThat(faultsOf("{\n \"name\": oops }").getFirst().text())
        .startsWith("This is not JSON. Line 2");
    assertThat(faultsOf("{\"name\": \"a\", \"name\": \"b\"}").getFirst().text()).contains("name");
    assertThat(faultsOf("")).isNotEmpty();
    assertThat(faultsOf("[]").getFirst().pointer()).isEmpty();
    assertThat(faultsOf("null")).isNotEmpty();
  }

  @Test
  void knowsOnWhichLineAPlaceStandsAndWhereTheTextStopsBeingJson() {
    var lines = ConfigReader.lines("{\n\"a\": [\n1,\n{\"b/c\": 2}\n],\n\"d\": oops");
    assertThat(lines).containsEntry("", 6).containsEntry("/a", 2).containsEntry("/a/0", 3);
    assertThat(lines).containsEntry("/a/1", 4).containsEntry("/a/1/b~1c", 4);
    assertThat(ConfigReader.lines("{\n\"a\": 1,\n\"a\": 2}")).containsEntry("", 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} {}", "{\"a\": NaN}", "/* so */ {}", "{\"a\": 1, \"a\": 2}", "{} x"})
  void saysWhatIsNoJsonWithoutTalkingOfTheParser(String json) {
    assertThat(faultsOf(json))
        .singleElement()
        .extracting(ConfigFault::text)
        .asString()
        .doesNotContain("Feature", "tools.jackson", "JsonToken");
  }

  private static void put(ObjectNode tree, String place, String value) {
    var pointer = JsonPointer.compile(place);
    var parent = tree.at(pointer.head());
    var field = pointer.last().getMatchingProperty();
    var node = value == null || value.isEmpty() ? null : JsonMapper.shared().readTree(value);
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(field), node);
    } else if (node == null) {
      ((ObjectNode) parent).remove(field);
    } else {
      ((ObjectNode) parent).set(field, node);
    }
  }

  private static List<String> pointers(ObjectNode tree) {
    return faults(tree).stream().map(ConfigFault::pointer).toList();
  }

  private static List<ConfigFault> faults(ObjectNode tree) {
    return faultsOf(tree.toPrettyString());
  }

  private static List<ConfigFault> faultsOf(String json) {
    var refused = catchThrowableOfType(ConfigRefused.class, () -> ConfigReader.read(json));
    assertThat(refused).as("a config that was read all the same").isNotNull();
    return refused.faults();
  }
}
