package org.cursus.app.testing;

import java.util.UUID;
import org.cursus.app.platform.database.DatabaseAddress;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/// Looks into the application's database past every policy, and arranges what no request could.
@Component
@Lazy
public class Superuser {

  private final JdbcClient jdbc;

  Superuser(DatabaseAddress database) {
    jdbc =
        JdbcClient.create(
            new DriverManagerDataSource(
                database.jdbcUrl(), String.valueOf(database.user()), database.password()));
  }

  public JdbcClient.StatementSpec sql(String sql) {
    return jdbc.sql(sql);
  }

  /// The number of rows of a table that belong to a person.
  public long rowsOf(UUID userId, String table) {
    return sql("select count(*) from " + table + " where user_id = :userId")
        .param("userId", userId)
        .query(Long.class)
        .single();
  }

  /// The number of jobs that wait or run for a person.
  public long jobsOf(UUID userId) {
    return sql("select count(*) from scheduled_tasks where task_instance like :person || '/%'")
        .param("person", userId.toString())
        .query(Long.class)
        .single();
  }

  /// Makes a person an administrator.
  public void promote(UUID userId) {
    sql("update users set role = 'admin' where id = :id").param("id", userId).update();
  }

  /// Forgets every failed sign-in, as a quiet quarter of an hour does.
  public void forgetGuesses() {
    sql("delete from sign_in_throttle").update();
  }

  /// Has a statement run before each row of a person that enters a table, until closed.
  ///
  /// @param person the text that the column begins with
  /// @param change such as `new.content := ''`
  public Arrangement before(String event, String table, String column, UUID person, String change) {
    var name = "arranged_" + UUID.randomUUID().toString().replace('-', '_');
    sql("""
            create function %1$s() returns trigger language plpgsql as $$
            begin
              %2$s;
              return new;
            end
            $$
            """
            .formatted(name, change))
        .update();
    sql("""
            create trigger %1$s before %2$s on %3$s
            for each row when (new.%4$s::text like '%5$s%%') execute function %1$s()
            """
            .formatted(name, event, table, column, person))
        .update();
    return () -> sql("drop function " + name + " cascade").update();
  }

  /// Something that stays arranged until it is closed.
  public interface Arrangement extends AutoCloseable {
    @Override
    void close();
  }
}
