package org.cursus.app.platform.jobs;

import org.cursus.app.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JobStore {

  static final String ENQUEUE =
      """
      insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
      values (:name, :instance, now(), false, 1)
      """;

  static final String ENQUEUE_FOR_CALLER = "select queue_for_caller(:name, :again)";

  static final String RECORD_FAILURE =
      """
      insert into job_failures (user_id, id, task_name, task_instance, attempts, error)
      values (:userId, :id, :name, :instance, :attempts, :error)
      """;

  private final JdbcClient jdbc;

  JobStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void enqueue(String name, JobKey key) {
    jdbc.sql(ENQUEUE).param("name", name).param("instance", key.instance()).update();
  }

  /// Queues a job on all that the caller has, unless it waits already.
  void enqueueForCaller(String name) {
    jdbc.sql(ENQUEUE_FOR_CALLER)
        .param("name", name)
        .param("again", Ids.next())
        .query((row, number) -> 0)
        .list();
  }

  void recordFailure(String name, JobKey key, int attempts, String error) {
    jdbc.sql(RECORD_FAILURE)
        .param("userId", key.userId())
        .param("id", Ids.next())
        .param("name", name)
        .param("instance", key.instance())
        .param("attempts", attempts)
        .param("error", error)
        .update();
  }
}
