package org.cursus.app.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.testing.AtOnce;
import org.cursus.app.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The titles and technologies of a release come in once, and change nothing that is there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnetNamesTests {

  private static final String MEANS =
      """
      select e.canonical_name
      from normalized_entity_aliases a
      join normalized_entities e on e.id = a.entity_id
      where a.value_kind = :kind
        and a.alias_key = knowledge_key(:kind, :spelling)
      """;

  private final DatabaseAddress database = TestDatabase.copy();
  private final JdbcClient superuser = client();

  private JdbcClient client() {
    try {
      return JdbcClient.create(
          new SingleConnectionDataSource(TestDatabase.superuser(database), true));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String means(String kind, String spelling) {
    return superuser
        .sql(MEANS)
        .param("kind", kind)
        .param("spelling", spelling)
        .query(String.class)
        .optional()
        .orElse("nothing");
  }

  /// As housekeeping, on a connection of its own.
  private List<String> take() {
    try (var connection = TestDatabase.connect(database, DatabaseRole.SYSTEM)) {
      return JdbcClient.create(new SingleConnectionDataSource(connection, true))
          .sql(
              "select release || ' ' || title_spellings || ' ' || technologies from take_names_of_onet()")
          .query(String.class)
          .list();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Makes what now stands in the tables a release of its own.
  private void release(String name) {
    superuser.sql("update onet_key.release set state = 'replaced' where state = 'live'").update();
    superuser
        .sql(
            "insert into onet_key.release (id, name, source, licence, row_counts, state)"
                + " values (:id, :name, 'x', 'x', '{}', 'live')")
        .param("id", UUID.randomUUID())
        .param("name", name)
        .update();
  }

  private void alternate(String code, String title, String shortTitle) {
    superuser
        .sql(
            "insert into onet.alternate_titles (onetsoc_code, alternate_title, short_title, sources)"
                + " values (:code, :title, :short, 'x')")
        .param("code", code)
        .param("title", title)
        .param("short", shortTitle)
        .update();
  }

  private void technology(String example) {
    superuser
        .sql(
            "insert into onet.technology_skills"
                + " (onetsoc_code, example, commodity_code, hot_technology, in_demand)"
                + " select '29-1141.00', :example, min(commodity_code), 'N', 'N'"
                + " from onet.unspsc_reference")
        .param("example", example)
        .update();
  }

  @Test
  void theStarterReleaseIsAmongTheNames() {
    assertThat(means("title", "Registered Nurses")).isEqualTo("Registered Nurses");
    assertThat(means("skill", "Kubernetes")).isEqualTo("Kubernetes");
    assertThat(
            superuser
                .sql("select count(*) from normalized_entities where source = 'onet'")
                .query(Long.class)
                .single())
        .isGreaterThan(40);
  }

  @Test
  void aFurtherReleaseAddsWhatIsClearAndLeavesTheRest() {
    alternate("29-1141.00", "Ward Night Nurse (WNN)", "WNN");
    alternate("29-1141.00", "Zymurgy Worker", null);
    alternate("15-1252.00", "Zymurgy worker", null);
    alternate("29-1141.00", "Programmer", null);
    technology("Quux Ledger 3000");
    technology("PostgreSQL");
    // An administrator has reviewed this one.
    superuser
        .sql(
            "insert into knowledge_changes (id, action, entity_id, entity_ids, summary, before)"
                + " select gen_random_uuid(), 'approve', e.id, array[e.id], 'x', '{}'"
                + " from normalized_entities e where e.metadata ->> 'onetCode' = '11-2021.00'")
        .update();
    alternate("11-2021.00", "Quibble Marketer", null);
    var postgres = means("skill", "PostgreSQL");
    release("99.1");

    var takers = AtOnce.run(4, number -> take());

    assertThat(takers.stream().filter(each -> !each.isEmpty())).hasSize(1);
    assertThat(takers.stream().flatMap(List::stream)).containsExactly("99.1 1 1");
    assertThat(means("title", "ward night nurse")).isEqualTo("Registered Nurses");
    assertThat(means("title", "Zymurgy Worker")).isEqualTo("nothing");
    assertThat(means("title", "Programmer")).isEqualTo("Software Engineer");
    assertThat(means("title", "Quibble Marketer")).isEqualTo("nothing");
    assertThat(means("skill", "Quux Ledger 3000")).isEqualTo("Quux Ledger 3000");
    assertThat(means("skill", "PostgreSQL")).isEqualTo(postgres);

    superuser.sql("delete from onet.alternate_titles where short_title = 'WNN'").update();
    release("99.2");
    assertThat(take()).containsExactly("99.2 0 0");
    assertThat(means("title", "ward night nurse")).isEqualTo("Registered Nurses");
    assertThat(take()).isEmpty();
  }
}
