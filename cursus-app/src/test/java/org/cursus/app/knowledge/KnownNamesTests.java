package org.cursus.app.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The names that come with Cursus, and which values mean them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownNamesTests {

  private final DatabaseAddress database = TestDatabase.copy();
  private final JdbcClient worker = client(DatabaseRole.WORKER);
  private final JdbcClient owner = client(DatabaseRole.OWNER);

  private JdbcClient client(DatabaseRole role) {
    try {
      return JdbcClient.create(
          new SingleConnectionDataSource(TestDatabase.connect(database, role), true));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What a value means, with the method and whether it is sure; null where it means nothing.
  private @Nullable String meaning(String kind, String value) {
    return worker
        .sql(
            """
            select e.canonical_name || ' ' || m.match_method
              || case when m.match_score < 0.75 then ' ?' else '' end
            from knowledge_match(:kind, :value) m
            join normalized_entities e on e.id = m.entity_id
            """)
        .param("kind", kind)
        .param("value", value)
        .query(String.class)
        .optional()
        .orElse(null);
  }

  private Map<String, Long> counts() {
    var counts = new TreeMap<String, Long>();
    worker
        .sql("select entity_type, count(*) from normalized_entities group by entity_type")
        .query(
            row -> {
              counts.put(row.getString(1), row.getLong(2));
            });
    return counts;
  }

  @Test
  void thereAreEnoughOfEachType() {
    var counts = counts();
    assertThat(counts.get("skill") + counts.get("technology")).isGreaterThanOrEqualTo(620);
    assertThat(counts.get("university")).isGreaterThanOrEqualTo(155);
    assertThat(counts.get("company")).isGreaterThanOrEqualTo(155);
    assertThat(counts.get("title")).isGreaterThanOrEqualTo(100);
  }

  @Test
  void everySkillAndTechnologyHasAKindAndMostHaveFurtherSpellings() {
    assertThat(
            worker
                .sql("select canonical_name from normalized_entities where kind is null")
                .query(String.class)
                .list())
        .isEmpty();
    assertThat(
            worker
                .sql(
                    """
                    select avg(case when cardinality(aliases) > 1 then 1.0 else 0 end)
                    from normalized_entities
                    """)
                .query(Double.class)
                .single())
        .isGreaterThan(0.5);
  }

  @Test
  void theListOfSpellingsIsThatOfTheTable() {
    assertThat(
            worker
                .sql(
                    """
                    select e.canonical_name
                    from normalized_entities e
                    where e.aliases is distinct from (
                        select array_agg(a.alias order by a.alias <> e.canonical_name, a.alias)
                        from normalized_entity_aliases a
                        where a.entity_id = e.id)
                      or e.aliases[1] <> e.canonical_name
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void everySpellingMeansItsOwnNameExactly() {
    assertThat(
            worker
                .sql(
                    """
                    select a.alias
                    from normalized_entity_aliases a
                    left join lateral knowledge_match(a.value_kind, a.alias) m on true
                    where m.entity_id is distinct from a.entity_id
                      or m.match_method <> 'exact'
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"company", "skill", "technology", "university", "title"})
  void noListNamesASpellingTwice(String type) throws IOException {
    assertThat(
            owner
                .sql(
                    """
                    select s.alias
                    from internal.curated_names(:type, :lines) c
                    cross join lateral regexp_split_to_table(
                      c.name || '|' || c.others, ' *\\| *') as s(alias)
                    left join normalized_entity_aliases a
                      on a.alias_key = knowledge_key(:type, s.alias)
                      and a.value_kind = case :type when 'technology' then 'skill' else :type end
                    where s.alias <> ''
                      and a.entity_id is distinct from c.id
                    """)
                .param("type", type)
                .param("lines", lines(type))
                .query(String.class)
                .list())
        .as("spellings that mean another name of the lists")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "skill, Java, Java exact",
    "skill, javascript, JavaScript exact",
    "skill, JS, JavaScript exact",
    "skill, k8s, Kubernetes exact",
    "skill, MS Excel, Microsoft Excel exact",
    "skill, C, C exact",
    "skill, c++, C++ exact",
    "skill, C ++, C++ exact",
    "skill, C#, C# exact",
    "skill, .net, .NET exact",
    "skill, nodejs, Node.js exact",
    "skill, Node JS, Node.js fuzzy",
    "skill, Excel (advanced), Microsoft Excel fuzzy",
    "skill, Java 8/11, Java fuzzy",
    "skill, Kubernets, Kubernetes fuzzy ?",
    "skill, Comunication, Communication fuzzy",
    "skill, Project Managment, Project management fuzzy",
    "company, 'Amazon.com, Inc.', Amazon exact",
    "company, J.P. Morgan & Co., JPMorgan Chase exact",
    "company, McDonald’s Corp, McDonald's exact",
    "company, Nestle S.A., Nestlé exact",
    "company, SIEMENS AG, Siemens exact",
    "university, M.I.T., Massachusetts Institute of Technology exact",
    "university, 'Universidade de Sao Paulo', University of São Paulo exact",
    "university, Technische Universitat Munchen, Technical University of Munich exact",
    "university, Univ. of Michigan, University of Michigan exact",
    "university, Universty of Michigan, University of Michigan fuzzy",
    "title, Sr. Software Engineer, Senior Software Engineer exact",
    "title, RN, Registered Nurse exact"
  })
  void valuesMeanTheNameThatIsMeant(String kind, String value, String meaning) {
    assertThat(meaning(kind, value)).isEqualTo(meaning);
  }

  /// Another word, sign or number is another thing, however alike it looks.
  @ParameterizedTest
  @CsvSource({
    "skill, Reach",
    "skill, Preact",
    "skill, D",
    "skill, ISO 9002",
    "skill, Javanese",
    "company, Amazonas",
    "company, Applebee",
    "university, University of South Carolina at Chapel Hill",
    "university, University of Michigan-Flint",
    "title, Accompanist",
    "skill, •",
    "skill, +",
    "company, Microsoft Excel"
  })
  void whatOnlyLooksAlikeMeansNothing(String kind, String value) {
    assertThat(meaning(kind, value)).isNull();
  }

  @Test
  void aTypingErrorInAnyLongNameIsForgivenOrLeftOpenButNeverMistaken() {
    // One letter is left out of the middle of each long spelling.
    var wrong =
        worker
            .sql(
                """
                with slips as (
                  select a.value_kind, a.entity_id, a.alias,
                    overlay(a.alias placing '' from length(a.alias) / 2 for 1) as slip
                  from normalized_entity_aliases a
                  where length(a.alias_key) >= 8
                    and a.alias_key ~ '^[a-z]+$'
                )
                select count(*) filter (where m.entity_id = s.entity_id)::double precision / count(*)
                    as found,
                  count(*) filter (where m.entity_id <> s.entity_id)::double precision / count(*)
                    as mistaken
                from slips s
                left join lateral knowledge_match(s.value_kind, s.slip) m on true
                """)
            .query((row, number) -> List.of(row.getDouble("found"), row.getDouble("mistaken")))
            .single();
    assertThat(wrong.get(0)).as("found").isGreaterThan(0.6);
    assertThat(wrong.get(1)).as("mistaken").isLessThan(0.01);
  }

  @Test
  void loadingAgainChangesNothingAndKeepsWhatAnAdministratorDid() throws IOException {
    var before = counts();
    owner
        .sql(
            "update normalized_entities set review_status = 'flagged' where canonical_name = 'Zig'")
        .update();
    owner
        .sql(
            """
            update normalized_entity_aliases
            set entity_id = (select id from normalized_entities where canonical_name = 'Rust')
            where alias = 'Julia language'
            """)
        .update();
    for (var type : before.keySet()) {
      owner
          .sql("call internal.load_curated_names(:type, :lines)")
          .param("type", type)
          .param("lines", lines(type))
          .update();
    }
    assertThat(counts()).isEqualTo(before);
    assertThat(meaning("skill", "Zig")).isNull();
    assertThat(meaning("skill", "Julia language")).isEqualTo("Rust exact");
    owner.sql("update normalized_entities set review_status = 'approved'").update();
    owner
        .sql(
            """
            update normalized_entity_aliases
            set entity_id = (select id from normalized_entities where canonical_name = 'Julia')
            where alias = 'Julia language'
            """)
        .update();
  }

  /// The lines of a list, as the migration has them.
  private static String lines(String type) throws IOException {
    var file =
        switch (type) {
          case "company" -> "companies";
          case "technology" -> "technologies";
          case "university" -> "universities";
          default -> type + "s";
        };
    var name = "/db/migration/R__knowledge_load_" + file + ".sql";
    try (var in = Objects.requireNonNull(KnownNamesTests.class.getResourceAsStream(name))) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.substring(text.indexOf("$names$") + 7, text.lastIndexOf("$names$"));
    }
  }
}
