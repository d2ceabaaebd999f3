package org.cursus.app.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Role;

/// Counts the statements that the application sends for callers, so that a test sees an N+1. Those
/// of background work are left out: it follows a request in its own time.
@Role(org.springframework.beans.factory.config.BeanDefinition.ROLE_INFRASTRUCTURE)
public class StatementCount implements BeanPostProcessor {

  /// Threads that work by themselves, as the product names them.
  private static final List<String> BACKGROUND =
      List.of(
          "db-scheduler",
          "index of occupations",
          "followers of O*NET",
          "scoring configs",
          "starter release",
          "signals");

  private final AtomicInteger statements = new AtomicInteger();

  /// The number of statements since the last call.
  public int take() {
    return statements.getAndSet(0);
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!(bean instanceof DataSource source)) {
      return bean;
    }
    // The bean's other interfaces stay: the job queue asks it for its pools.
    return Proxy.newProxyInstance(
        getClass().getClassLoader(),
        new Class<?>[] {
          DataSource.class, org.cursus.app.platform.database.Pools.class, AutoCloseable.class
        },
        (proxy, method, arguments) -> {
          var result = invoke(source, method, arguments);
          return result instanceof Connection connection ? counting(connection) : result;
        });
  }

  private Connection counting(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement") && !inBackground()) {
                statements.incrementAndGet();
              }
              return invoke(connection, method, arguments);
            });
  }

  private static boolean inBackground() {
    return BACKGROUND.stream().anyMatch(Thread.currentThread().getName()::startsWith);
  }

  private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
