package org.cursus.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import org.cursus.app.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The type of vectors, with pgvector and without. `.ci/vectors` runs the tests of this tag on a
/// PostgreSQL that has it.
@Tag("vectors")
class VectorTypeTests {

  private static final String BASE_TYPE =
      """
      select t.typbasetype::regtype::text
      from pg_type t
      where t.typname = 'embedding'
        and t.typtype = 'd'
      """;

  /// Two vectors of 1536 places that are 60 degrees apart.
  private static final String DISTANCE =
      """
      select embedding_distance(
        (array[1.0] || array_fill(0.0, array[1535]))::real[]::embedding,
        (array[0.5, sqrt(0.75)] || array_fill(0.0, array[1534]))::real[]::embedding)
      """;

  private final JdbcClient jdbc;

  VectorTypeTests() throws SQLException {
    jdbc =
        JdbcClient.create(
            new SingleConnectionDataSource(TestDatabase.superuser(TestDatabase.toLookAt()), true));
  }

  @Test
  void aDistanceIsOneLessTheCosineWhateverTheType() {
    assertThat(jdbc.sql(DISTANCE).query(Double.class).single()).isCloseTo(.5, within(1e-6));
  }

  @Test
  void withPgvectorTheTypeIsItsOwn() {
    assumeTrue(TestDatabase.isInstalledOne(), "needs a PostgreSQL with pgvector: .ci/vectors");
    assertThat(jdbc.sql(BASE_TYPE).query(String.class).single()).endsWith("vector");
  }

  @Test
  void withoutPgvectorTheTypeIsAnArray() {
    assumeTrue(!TestDatabase.isInstalledOne(), "needs a PostgreSQL without pgvector");
    assertThat(jdbc.sql(BASE_TYPE).query(String.class).single()).isEqualTo("real[]");
  }
}
