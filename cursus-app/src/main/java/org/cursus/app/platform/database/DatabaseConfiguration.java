package org.cursus.app.platform.database;

import javax.sql.DataSource;
import org.cursus.app.platform.Secrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/// The beans through which every module reaches PostgreSQL. The address and the secrets are given
/// by whoever starts the application.
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class DatabaseConfiguration {

  @Bean
  RoutingDataSource dataSource(
      DatabaseAddress address, Secrets secrets, @Value("${cursus.database.pool-size}") int size) {
    Migrations.run(address, secrets);
    return new RoutingDataSource(address, secrets, size);
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new CallerTransactionManager(dataSource);
  }

  @Bean
  TransactionTemplate transactions(PlatformTransactionManager manager) {
    return new TransactionTemplate(manager);
  }

  @Bean
  JdbcClient jdbcClient(DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }
}
