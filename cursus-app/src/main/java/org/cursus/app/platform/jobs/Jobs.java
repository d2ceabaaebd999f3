package org.cursus.app.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.platform.database.Pools;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Durable background work, on db-scheduler: queued in the transaction that asks for it, run on any
/// node as the worker for its person, run again when a node dies, and recorded before it is given
/// up.
@Service
public class Jobs implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Jobs.class);

  /// A node that has been silent for four beats is dead; looked for every two beats. So work of a
  /// killed node goes on within 12 + 6 seconds.
  private static final Duration HEARTBEAT = Duration.ofSeconds(3);

  private static final int MISSED_HEARTBEATS = 4;
  private static final int ATTEMPTS = 4;

  private final JobStore store;
  private final TransactionTemplate transactions;
  private final List<Job> jobs;
  private final List<RecurringJob> recurring;
  private final DataSource source;
  private final int workers;

  /// Null while this node does not work.
  private volatile @Nullable Scheduler scheduler;

  Jobs(
      JobStore store,
      TransactionTemplate transactions,
      Pools pools,
      List<Job> jobs,
      List<RecurringJob> recurring,
      @Value("${cursus.workers}") int workers) {
    this.store = store;
    this.transactions = transactions;
    this.jobs = jobs;
    this.recurring = recurring;
    this.source = pools.of(DatabaseRole.WORKER);
    this.workers = workers;
  }

  /// Queues a job on a thing of the caller, in the running transaction. Each thing is queued once.
  public void enqueue(String job, UUID thing) {
    store.enqueue(job, new JobKey(Caller.current().requireUserId(), thing));
    wakeAfterCommit();
  }

  /// Queues a job on all that the caller has, in the running transaction; a no-op while it waits.
  /// Beside one that runs another is queued, which may find nothing left to do. Whoever calls this
  /// holds a lock for which the job waits, so that none begins too early to see the change.
  public void enqueueForCaller(String job) {
    store.enqueueForCaller(job);
    wakeAfterCommit();
  }

  private void wakeAfterCommit() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              wake();
            }
          });
    }
  }

  /// Saves the second until the next look at the queue, when this node works.
  private void wake() {
    var working = scheduler;
    if (working != null) {
      working.triggerCheckForDueExecutions();
    }
  }

  private OneTimeTask<Void> task(Job job) {
    return Tasks.oneTime(job.name())
        .onFailure((complete, operations) -> failed(job, complete, operations))
        .execute(
            (instance, context) -> {
              var key = JobKey.parse(instance.getId());
              Caller.workerFor(key.userId()).run(() -> job.run(key.thing()));
            });
  }

  /// A run that fails is said in the log, and the next comes in its time.
  private static RecurringTask<Void> task(RecurringJob job) {
    return Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
        .onFailure(
            (complete, operations) -> {
              var cause = complete.getCause().map(e -> e.getClass().getName()).orElse("unknown");
              log.warn("{} failed: {}", job.name(), cause);
              operations.reschedule(complete, Instant.now().plus(job.pause()));
            })
        .execute((instance, context) -> Caller.system().run(job::run));
  }

  /// Tries again with growing pauses; after the last try it is recorded, then dropped.
  private void failed(Job job, ExecutionComplete complete, ExecutionOperations<Void> operations) {
    var execution = complete.getExecution();
    int attempts = execution.consecutiveFailures + 1;
    var cause = complete.getCause().map(e -> e.getClass().getName()).orElse("unknown");
    log.warn("{} failed on attempt {}: {}", job.name(), attempts, cause);
    if (attempts < ATTEMPTS) {
      var pause = Duration.ofSeconds(2L << attempts);
      operations.reschedule(complete, Instant.now().plus(pause));
      return;
    }
    var key = JobKey.parse(execution.taskInstance.getId());
    Caller.workerFor(key.userId())
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      store.recordFailure(job.name(), key, attempts, cause);
                      job.givenUp(key.thing());
                    }));
    operations.remove();
  }

  /// A scheduler that was stopped cannot be started again, so each start has one of its own.
  @Override
  public void start() {
    var starting =
        Scheduler.create(source, jobs.stream().<Task<?>>map(this::task).toList())
            .startTasks(recurring.stream().map(Jobs::task).toList())
            .threads(workers)
            .pollingInterval(Duration.ofSeconds(1))
            .pollUsingLockAndFetch(0.5, 1.0)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(Duration.ofSeconds(10))
            .build();
    starting.start();
    scheduler = starting;
  }

  @Override
  public void stop() {
    var stopping = scheduler;
    scheduler = null;
    if (stopping != null) {
      stopping.stop();
    }
  }

  @Override
  public boolean isRunning() {
    return scheduler != null;
  }

  /// Last to start, first to stop: jobs use everything else.
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
