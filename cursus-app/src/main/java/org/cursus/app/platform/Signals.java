package org.cursus.app.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.platform.database.Pools;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Tells every node that something changed, through PostgreSQL's LISTEN and NOTIFY. A signal
/// carries a topic and nothing else; whoever waits for it reads the change under their own row
/// security. Signals only save waiting: whoever waits also looks again by themselves, so a lost one
/// loses nothing.
@Component
public class Signals implements SmartLifecycle {

  /// The one channel; send with `select pg_notify('cursus', topic)`, which is delivered on commit.
  public static final String CHANNEL = "cursus";

  private static final Logger log = LoggerFactory.getLogger(Signals.class);
  private static final int POLL_MILLIS = 1_000;

  private final Pools pools;
  private final ConcurrentHashMap<String, Set<Waiter>> waiters = new ConcurrentHashMap<>();
  private volatile boolean running;

  Signals(Pools pools) {
    this.pools = pools;
  }

  /// Waits for signals on one topic; close it when done.
  public final class Waiter implements AutoCloseable {

    private final String topic;
    private final Semaphore arrived = new Semaphore(0);

    private Waiter(String topic) {
      this.topic = topic;
    }

    /// Returns at the next signal since the last call, or after the time, whichever is first.
    ///
    /// @return false when the node is stopping, so that the caller ends, too
    public boolean await(long millis) throws InterruptedException {
      arrived.tryAcquire(millis, TimeUnit.MILLISECONDS);
      arrived.drainPermits();
      return running;
    }

    @Override
    public void close() {
      waiters.computeIfPresent(
          topic,
          (name, all) -> {
            all.remove(this);
            return all.isEmpty() ? null : all;
          });
    }
  }

  /// Starts waiting for a topic.
  public Waiter waitFor(String topic) {
    var waiter = new Waiter(topic);
    waiters.compute(
        topic,
        (name, all) -> {
          var some = all == null ? ConcurrentHashMap.<Waiter>newKeySet() : all;
          some.add(waiter);
          return some;
        });
    return waiter;
  }

  private void listen() {
    while (running) {
      try (var connection = pools.of(DatabaseRole.SYSTEM).getConnection()) {
        listenOn(connection);
      } catch (SQLException e) {
        log.debug("no signals for the moment: {}", e.getClass().getSimpleName());
        pause();
      }
    }
  }

  private void listenOn(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("listen " + CHANNEL);
      var listener = connection.unwrap(PGConnection.class);
      while (running) {
        var notifications = listener.getNotifications(POLL_MILLIS);
        if (notifications != null) {
          for (var notification : notifications) {
            waiters
                .getOrDefault(notification.getParameter(), Set.of())
                .forEach(waiter -> waiter.arrived.release());
          }
        }
      }
      statement.execute("unlisten *");
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("signals").start(this::listen);
  }

  @Override
  public void stop() {
    running = false;
    waiters.values().forEach(all -> all.forEach(waiter -> waiter.arrived.release()));
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
