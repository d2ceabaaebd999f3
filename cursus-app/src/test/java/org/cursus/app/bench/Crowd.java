package org.cursus.app.bench;

import java.sql.SQLException;
import java.util.UUID;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.testing.TestDatabase;

/// Many other people in the same tables, each with a record as large as the one that is measured.
final class Crowd {

  /// Foreign keys need no check here, since every row goes to somebody who was just made.
  private static final String COPY =
      """
      set session_replication_role = replica;

      create temporary table crowd as
        select '%s'::uuid as model, uuidv7() as id from generate_series(1, %d);

      insert into users (id, email, full_name)
      select c.id, c.id || '@example.org', 'Somebody Else'
      from crowd c;

      do $$
      declare
        entity name;
      begin
        foreach entity in array array[
          'personal_info', 'work_experience', 'education', 'skill', 'project', 'certification',
          'volunteering', 'publication', 'award', 'interest', 'reference'] loop
          execute replace(
            $copy$
              insert into ENTITY
              select r.*
              from crowd c
              join ENTITY e on e.user_id = c.model
              cross join lateral jsonb_populate_record(e, jsonb_build_object(
                'user_id', c.id,
                'logical_entity_id',
                case when e.logical_entity_id = c.model then c.id else e.logical_entity_id end)) r
            $copy$, 'ENTITY', entity);
        end loop;
      end
      $$;
      """;

  private static final String SETTLE = "vacuum analyze";

  private static final String SOMEBODY =
      "select u.id from users u where u.full_name = 'Somebody Else' order by u.id limit 1";

  private final DatabaseAddress database;

  Crowd(DatabaseAddress database) {
    this.database = database;
  }

  /// Gives so many new people the record of one.
  void copy(UUID person, int people) throws SQLException {
    try (var connection = TestDatabase.superuser(database);
        var statement = connection.createStatement()) {
      statement.execute(COPY.formatted(person, people));
      statement.execute(SETTLE);
    }
  }

  /// One of them.
  UUID somebody() throws SQLException {
    try (var connection = TestDatabase.superuser(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(SOMEBODY)) {
      rows.next();
      return rows.getObject(1, UUID.class);
    }
  }
}
