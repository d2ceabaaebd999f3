package org.cursus.app.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cursus.app.CursusApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test against the running application: one server for all such tests, on a real database. Each
/// test signs up people of its own, so none disturbs another.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = CursusApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"logging.threshold.console=WARN", "cursus.jobs.private-hosts=127.0.0.1"})
@ContextConfiguration(initializers = CursusTest.OnTestDatabase.class)
@Import({
  People.class,
  StatementCount.class,
  Superuser.class,
  NameQueue.class,
  QuickPasswords.class
})
public @interface CursusTest {

  /// Gives the application its database, as `Server` does.
  class OnTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      var beans = context.getBeanFactory();
      beans.registerSingleton("databaseAddress", TestDatabase.copy());
      beans.registerSingleton("secrets", TestDatabase.SECRETS);
    }
  }
}
