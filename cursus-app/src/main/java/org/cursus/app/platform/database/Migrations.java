package org.cursus.app.platform.database;

import org.cursus.app.platform.Secrets;
import org.flywaydb.core.Flyway;

/// Brings the schema up to date, as the role that owns it.
public final class Migrations {

  private Migrations() {}

  /// Runs what is missing; several nodes may start at once.
  public static void run(DatabaseAddress address, Secrets secrets) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(
            address.jdbcUrl(),
            DatabaseRole.OWNER.roleName(),
            Bootstrap.password(DatabaseRole.OWNER, secrets))
        .locations("classpath:db/migration")
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }
}
