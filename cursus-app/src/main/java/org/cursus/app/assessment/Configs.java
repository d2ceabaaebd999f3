package org.cursus.app.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Signals;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.ConfigReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The assessments, each version read once. Which ones are active is renewed on every node as soon
/// as an administrator changes it.
@Service
public class Configs implements SmartLifecycle {

  /// The signal that other ones are active; send it in the transaction that makes them so.
  static final String TOPIC = "scoring-configs";

  private static final Logger log = LoggerFactory.getLogger(Configs.class);

  /// A signal can be lost, so it is looked anyway.
  private static final long LOOK_AGAIN_MILLIS = 30_000;

  private final ConfigStore store;
  private final ShippedConfigs shipped;
  private final Signals signals;
  private final TransactionTemplate transactions;

  /// A version never changes, so what was read once holds.
  private final ConcurrentHashMap<UUID, AssessmentConfig> read = new ConcurrentHashMap<>();

  private volatile @Nullable List<Configured> active;
  private volatile @Nullable Thread follower;

  Configs(
      ConfigStore store,
      ShippedConfigs shipped,
      Signals signals,
      TransactionTemplate transactions) {
    this.store = store;
    this.shipped = shipped;
    this.signals = signals;
    this.transactions = transactions;
  }

  /// A version of an assessment.
  ///
  /// @param id of its row
  public record Configured(UUID id, AssessmentConfig config) {}

  /// What new sessions can begin with, the longest first; one of each name.
  public List<Configured> active() {
    var known = active;
    return known == null ? renew() : known;
  }

  /// The active version of an assessment.
  ///
  /// @throws org.cursus.app.platform.Problem `no-such-assessment`
  public Configured activeOf(String name) {
    return active().stream()
        .filter(each -> each.config().name().equals(name))
        .findFirst()
        .orElseThrow(ReadinessProblem.NO_SUCH_ASSESSMENT::problem);
  }

  /// A version by its id, active or not.
  ///
  /// @throws org.cursus.app.platform.Problem `no-such-assessment`
  public AssessmentConfig find(UUID id) {
    var known = read.get(id);
    if (known != null) {
      return known;
    }
    var json = transactions.execute(status -> store.find(id).orElse(null));
    if (json == null) {
      throw ReadinessProblem.NO_SUCH_ASSESSMENT.problem();
    }
    return read.computeIfAbsent(id, key -> ConfigReader.read(json));
  }

  private List<Configured> renew() {
    return Caller.system()
        .call(
            () -> {
              var ids = transactions.execute(status -> store.active());
              if (ids.isEmpty()) {
                shipped.add();
                ids = transactions.execute(status -> store.active());
              }
              var now =
                  ids.stream()
                      .map(id -> new Configured(id, find(id)))
                      .sorted(Comparator.comparing(each -> -each.config().minutes()))
                      .toList();
              active = now;
              return now;
            });
  }

  private void follow() {
    try (var waiter = signals.waitFor(TOPIC)) {
      boolean going = true;
      boolean first = true;
      while (going) {
        first = !renewed(first) && first;
        going = waiter.await(LOOK_AGAIN_MILLIS) && follower == Thread.currentThread();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// @return whether it went well
  private boolean renewed(boolean first) {
    try {
      if (first) {
        Caller.system().run(shipped::add);
      }
      renew();
      return true;
    } catch (RuntimeException e) {
      log.warn("The active assessments could not be read; the known ones stay.", e);
      return false;
    }
  }

  @Override
  public void start() {
    follower = Thread.ofVirtual().name("scoring configs").unstarted(this::follow);
    follower.start();
  }

  @Override
  public void stop() {
    var thread = follower;
    follower = null;
    if (thread != null) {
      thread.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return follower != null;
  }
}
