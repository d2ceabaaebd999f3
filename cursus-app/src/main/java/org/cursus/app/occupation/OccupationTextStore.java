package org.cursus.app.occupation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.cursus.engine.match.OccupationText;
import org.cursus.engine.match.OccupationText.AlternateTitle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads the words of all occupations of the live release: titles, other titles and tasks.
@Repository
class OccupationTextStore {

  private static final int AT_ONCE = 2_000;

  /// A release can go live between two statements, but hardly between five of them twice.
  private static final int TRIES = 3;

  static final String LIVE = "select r.id from onet_key.release r where r.state = 'live'";

  static final String OCCUPATIONS =
      """
      select o.onetsoc_code as code, o.title, o.description as further
      from onet.occupation_data o
      """;

  static final String ALTERNATE_TITLES =
      """
      select t.onetsoc_code as code, t.alternate_title as title, t.short_title as further
      from onet.alternate_titles t
      """;

  static final String REPORTED_TITLES =
      """
      select t.onetsoc_code as code, t.reported_job_title as title, null::text as further
      from onet.sample_of_reported_titles t
      """;

  static final String TASKS =
      """
      select t.onetsoc_code as code, t.task as title, null::text as further
      from onet.task_statements t
      """;

  /// In the words that `ranking.txt` was learned with: tools and technologies with what they are,
  /// new tasks, and the activities of all tasks.
  static final String THINGS =
      """
      select s.onetsoc_code as code, s.example || ' ' || u.commodity_title as title,
             null::text as further
      from onet.technology_skills s join onet.unspsc_reference u using (commodity_code)
      union all
      select s.onetsoc_code, s.example || ' ' || u.commodity_title, null
      from onet.tools_used s join onet.unspsc_reference u using (commodity_code)
      union all
      select e.onetsoc_code, e.task, null from onet.emerging_tasks e
      union all
      select a.onetsoc_code, d.dwa_title, null
      from onet.tasks_to_dwas a join onet.dwa_reference d using (dwa_id)
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;

  OccupationTextStore(JdbcClient jdbc, TransactionTemplate transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /// @param release null when none is live
  record Texts(@Nullable UUID release, List<OccupationText> occupations) {}

  /// One row of any of the tables.
  private record Row(String code, String title, @Nullable String further) {}

  private static final class Draft {
    private final Row occupation;
    private final List<AlternateTitle> alternates = new ArrayList<>();
    private final List<String> reported = new ArrayList<>();
    private final List<String> tasks = new ArrayList<>();
    private final List<String> things = new ArrayList<>();

    Draft(Row occupation) {
      this.occupation = occupation;
    }

    OccupationText text() {
      return new OccupationText(
          occupation.code(),
          occupation.title(),
          Objects.requireNonNullElse(occupation.further(), ""),
          alternates,
          reported,
          tasks,
          things);
    }
  }

  /// Everything of one release, in one transaction that ends before anybody works with it.
  Texts read() {
    for (int attempt = 1; ; attempt++) {
      var texts = Objects.requireNonNull(transactions.execute(status -> readOnce()));
      // Each statement finds its tables by name, so a release that goes live meanwhile is seen by
      // the later ones, whatever the isolation.
      if (Objects.equals(texts.release(), live()) || attempt == TRIES) {
        return texts;
      }
    }
  }

  private Texts readOnce() {
    var release = live();
    if (release == null) {
      return new Texts(null, List.of());
    }
    Map<String, Draft> drafts = new LinkedHashMap<>();
    each(OCCUPATIONS, row -> drafts.put(row.code(), new Draft(row)));
    each(
        ALTERNATE_TITLES,
        row -> of(drafts, row).alternates.add(new AlternateTitle(row.title(), row.further())));
    each(THINGS, row -> of(drafts, row).things.add(row.title()));
    each(REPORTED_TITLES, row -> of(drafts, row).reported.add(row.title()));
    each(TASKS, row -> of(drafts, row).tasks.add(row.title()));
    return new Texts(release, drafts.values().stream().map(Draft::text).toList());
  }

  /// What refers to an occupation of another release than was read first is dropped with it.
  private static Draft of(Map<String, Draft> drafts, Row row) {
    return drafts.getOrDefault(row.code(), new Draft(row));
  }

  private @Nullable UUID live() {
    return jdbc.sql(LIVE).query(UUID.class).optional().orElse(null);
  }

  private void each(String sql, Consumer<Row> take) {
    RowCallbackHandler each =
        row ->
            take.accept(
                new Row(
                    Objects.requireNonNull(row.getString("code")),
                    Objects.requireNonNull(row.getString("title")),
                    row.getString("further")));
    jdbc.sql(sql).withFetchSize(AT_ONCE).query(each);
  }
}
