package org.cursus.app.analysis;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Reads the tasks of the live release, to know how common words are.
@Repository
class TaskTextStore {

  static final String TASKS =
      """
      select t.task
      from onet.task_statements t
      """;

  private final JdbcClient jdbc;

  TaskTextStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  public List<String> tasks() {
    return jdbc.sql(TASKS).query(String.class).list();
  }
}
