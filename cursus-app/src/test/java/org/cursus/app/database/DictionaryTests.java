package org.cursus.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.cursus.app.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Keeps `docs/DICTIONARY.md` true: it is made from the migrated database, and a stale one fails.
/// To renew it, run this test with `-Dcursus.renew-docs=true`.
class DictionaryTests {

  private static final Path FILE = Path.of("..", "docs", "DICTIONARY.md");

  private static final String COLUMNS =
      """
      select format('| %s | %s | %s | %s | %s | %s |',
        case when n.nspname = 'public' then c.relname else n.nspname || '.' || c.relname end,
        a.attname,
        format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then 'no' else 'yes' end,
        coalesce(nullif(left(regexp_replace(replace(
          pg_get_expr(d.adbin, d.adrelid), '|', '\\|'), '\\s+', ' ', 'g'), 120), ''), ''),
        coalesce(replace(col_description(c.oid, a.attnum), '|', '\\|'), ''))
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind in ('r', 'p', 'v', 'm')
        and not c.relispartition
        and n.nspname not in ('pg_catalog', 'information_schema', 'monitoring', 'onet')
        and n.nspname not like 'pg\\_%'
        and c.relname <> 'flyway_schema_history'
      order by n.nspname <> 'public', n.nspname, c.relname collate "C", a.attnum
      """;

  private static List<String> columns() throws SQLException {
    var source =
        new SingleConnectionDataSource(TestDatabase.superuser(TestDatabase.toLookAt()), true);
    return JdbcClient.create(source).sql(COLUMNS).query(String.class).list();
  }

  @Test
  void everyColumnSaysWhatItMeans() throws SQLException {
    assertThat(columns()).isNotEmpty().noneMatch(line -> line.endsWith("|  |"));
  }

  @Test
  void theDictionaryIsOfThisSchema() throws SQLException, IOException {
    var text =
        """
        # Data dictionary

        Made from the migrated database by `DictionaryTests`; not edited by hand. The meanings are the
        `comment on column` of the migrations.

        | table | column | type | null | default | meaning |
        |---|---|---|---|---|---|
        """
            + String.join("\n", columns())
            + "\n";
    if (Boolean.getBoolean("cursus.renew-docs")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, text);
    }
    assertThat(FILE).content().as("run with -Dcursus.renew-docs=true").isEqualTo(text);
  }
}
