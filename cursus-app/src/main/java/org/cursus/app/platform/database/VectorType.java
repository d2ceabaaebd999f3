package org.cursus.app.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells what the type `embedding` of this database is made of.
@Component
public class VectorType {

  /// An extension that came after the tables is not used by them.
  private static final String KNOWS_VECTORS =
      """
      select t.typbasetype <> 'real[]'::regtype
      from pg_type t
      where t.oid = 'public.embedding'::regtype
      """;

  private final JdbcClient jdbc;
  private volatile @Nullable Boolean knowsVectors;

  public VectorType(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whether PostgreSQL itself compares vectors here, as it does with pgvector. Asked once: it does
  /// not change under a server that runs.
  public boolean knowsVectors() {
    var known = knowsVectors;
    if (known == null) {
      known = jdbc.sql(KNOWS_VECTORS).query(Boolean.class).single();
      knowsVectors = known;
    }
    return known;
  }
}
