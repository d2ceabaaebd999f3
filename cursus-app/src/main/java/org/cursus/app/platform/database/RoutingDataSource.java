package org.cursus.app.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Secrets;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/// One pool for each database role; the running caller decides which is used.
final class RoutingDataSource extends AbstractRoutingDataSource implements Pools, AutoCloseable {

  private final Map<DatabaseRole, HikariDataSource> pools = new EnumMap<>(DatabaseRole.class);

  RoutingDataSource(DatabaseAddress address, Secrets secrets, int poolSize) {
    pools.put(DatabaseRole.APP, pool(address, secrets, DatabaseRole.APP, poolSize));
    pools.put(DatabaseRole.WORKER, pool(address, secrets, DatabaseRole.WORKER, poolSize));
    pools.put(DatabaseRole.ADMIN, pool(address, secrets, DatabaseRole.ADMIN, 2));
    pools.put(DatabaseRole.SYSTEM, pool(address, secrets, DatabaseRole.SYSTEM, 2));
    setTargetDataSources(Map.copyOf(pools));
    afterPropertiesSet();
  }

  private static HikariDataSource pool(
      DatabaseAddress address, Secrets secrets, DatabaseRole role, int size) {
    var config = new HikariConfig();
    config.setJdbcUrl(address.jdbcUrl());
    config.setUsername(role.roleName());
    config.setPassword(Bootstrap.password(role, secrets));
    config.setPoolName(role.roleName());
    config.setMaximumPoolSize(size);
    // Pools fill when they are first used: start-up makes no connection that it does not need.
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(10_000);
    config.addDataSourceProperty("ApplicationName", role.roleName());
    // What PostgreSQL adds to a message quotes the row, and messages end up in logs.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    return new HikariDataSource(config);
  }

  @Override
  public HikariDataSource of(DatabaseRole role) {
    return Objects.requireNonNull(pools.get(role));
  }

  @Override
  protected Object determineCurrentLookupKey() {
    return DatabaseRole.of(Caller.current().role());
  }

  @Override
  public void close() {
    pools.values().forEach(HikariDataSource::close);
  }
}
