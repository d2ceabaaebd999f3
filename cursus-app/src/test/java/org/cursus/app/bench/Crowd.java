package org.cursus.app.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.testing.TestDatabase;

/// Many other people in the same tables, each with a record as large as the one that is measured.
/// Later versions lie behind all earlier ones, as they do when years have gone by.
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
        entity record;
      begin
        for entity in
          select c.oid::regclass as name,
            string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns,
            string_agg(
              case a.attname
                when 'user_id' then 'c.id'
                when 'logical_entity_id' then
                  'case when e.logical_entity_id = c.model then c.id else e.logical_entity_id end'
                else format('e.%%I', a.attname)
              end, ', ' order by a.attnum) as copied
          from pg_class c
          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          where c.relnamespace = 'public'::regnamespace
            and c.relkind = 'r'
          group by c.oid
          having array_agg(a.attname::text) @> array['logical_entity_id', 'version', 'is_active']
        loop
          execute format(
            'insert into %%s (%%s)
            select %%s
            from crowd c
            join %%1$s e on e.user_id = c.model
            order by e.version, c.id, e.logical_entity_id',
            entity.name, entity.columns, entity.copied);
        end loop;
      end
      $$;
      """;

  private static final String SETTLE = "vacuum analyze";

  private static final String EVERYBODY =
      "select u.id from users u where u.full_name = 'Somebody Else' order by u.id";

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
    return everybody().getFirst();
  }

  List<UUID> everybody() throws SQLException {
    var all = new ArrayList<UUID>();
    try (var connection = TestDatabase.superuser(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(EVERYBODY)) {
      while (rows.next()) {
        all.add(rows.getObject(1, UUID.class));
      }
    }
    return all;
  }
}
