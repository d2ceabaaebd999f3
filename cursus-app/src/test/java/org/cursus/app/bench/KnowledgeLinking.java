package org.cursus.app.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cursus.app.testing.TestDatabase;

/// Linking the values of resumes and records to the names that everybody shares, as one set
/// operation in the database.
final class KnowledgeLinking implements Benchmark {

  private static final int PEOPLE = 1_700;
  private static final int VALUES_EACH = 60;
  private static final int ROUNDS = 20;

  /// Records of so many skills as people have. Of ten values eight are spelled as somebody has
  /// spelled them before, one has a letter too few, and one has something more behind it.
  private static final String FILL =
      """
      insert into users (id, email)
      select new_id(), 'linked' || n || '@example.org'
      from generate_series(1, %1$d) n;

      create temporary table spellings as
        select a.alias, row_number() over (order by md5(a.alias)) as n, count(*) over () as of
        from normalized_entity_aliases a
        where a.value_kind = 'skill';

      insert into skill (user_id, logical_entity_id, source, name)
      select u.id, new_id(), 'manual',
        case v %% 10
          when 0 then overlay(s.alias placing '' from 1 + length(s.alias) / 2 for 1)
          when 1 then s.alias || ' and more ' || u.n %% 50
          else s.alias
        end
      from (
        select id, row_number() over (order by id) as n
        from users
        where email like 'linked%%'
      ) u
      cross join generate_series(1, %2$d) v
      join spellings s on s.n = 1 + (u.n * 37 + v * 91) %% s.of
      order by u.id;

      analyze users, skill, normalized_entities, normalized_entity_aliases;
      """;

  private static final String COUNT =
      "select count(*) from skill s join users u on u.id = s.user_id where u.email like 'linked%'";

  private static final String LINK_EVERYONE = "select link_everyones_values(0.75)";

  private static final String SOMEBODY =
      "select max(id::text) from users where email like 'linked%'";

  /// What people write, and what they mean; nothing where it is no name that we know.
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("skill/k8s", "Kubernetes"),
          Map.entry("skill/Kubernets", "Kubernetes"),
          Map.entry("skill/Javascript (ES6)", "JavaScript"),
          Map.entry("skill/Java 17", "Java"),
          Map.entry("skill/Node JS", "Node.js"),
          Map.entry("skill/ms excell", "Microsoft Excel"),
          Map.entry("skill/Comunication skills", "Communication"),
          Map.entry("skill/team-work", "Teamwork"),
          Map.entry("skill/Fork-lift", "Forklift operation"),
          Map.entry("skill/Project Managment", "Project management"),
          Map.entry("skill/Wound Care", "Wound care"),
          Map.entry("skill/C", "C"),
          Map.entry("skill/C++", "C++"),
          Map.entry("skill/Basket weaving", ""),
          Map.entry("skill/Javanese", ""),
          Map.entry("company/Amazon.com Inc", "Amazon"),
          Map.entry("company/J.P. Morgan & Co.", "JPMorgan Chase"),
          Map.entry("company/Mc Donalds", "McDonald's"),
          Map.entry("company/Siemens Aktiengesellschaft", "Siemens"),
          Map.entry("company/Harlow Steel", ""),
          Map.entry("company/Amazonia Timber", ""),
          Map.entry("university/Univ. of Michigan", "University of Michigan"),
          Map.entry("university/Universty of Michigan", "University of Michigan"),
          Map.entry("university/UC Berkley", "University of California, Berkeley"),
          Map.entry("university/University of South Carolina", ""),
          Map.entry("title/Sr Software Engineer", "Senior Software Engineer"),
          Map.entry("title/Registred Nurse", "Registered Nurse"),
          Map.entry("title/Lighthouse Keeper", ""));

  @Override
  public String name() {
    return "knowledge-linking";
  }

  @Override
  public String purpose() {
    return "Values a second that are linked to companies, skills, universities and titles.";
  }

  @Override
  public void run(Figures figures) throws Exception {
    var folder = Checkout.temporaryFolder();
    try (var server = RunningServer.start(folder.resolve("data"), Map.of());
        var connection = TestDatabase.superuser(server.database())) {
      figures.progress("Filling %d records.".formatted(PEOPLE));
      run(connection, FILL.formatted(PEOPLE, VALUES_EACH));
      double values = Double.parseDouble(text(connection, COUNT));
      figures.add("linking-values", values, "values");
      figures.progress("Linking everybody's values.");
      run(connection, "set role cursus_system");
      double first = seconds(connection, LINK_EVERYONE);
      figures.add("linking-values-per-second", values / first, "values/s");
      run(connection, "reset role; analyze resume_entity_links; set role cursus_system");
      figures.add(
          "linking-again-values-per-second",
          values / seconds(connection, LINK_EVERYONE),
          "values/s");
      onePerson(connection, figures);
      accuracy(connection, figures);
    } finally {
      Checkout.remove(folder);
    }
  }

  /// As the worker does after each upload.
  private static void onePerson(Connection connection, Figures figures) throws SQLException {
    run(connection, "reset role");
    var person = text(connection, SOMEBODY);
    run(connection, "set role cursus_worker");
    run(connection, "select set_config('app.user_id', '" + person + "', false)");
    var millis = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      millis.add(
          1000 * seconds(connection, "select link_values(array['" + person + "'::uuid], 0.75)"));
    }
    figures.add(
        "linking-one-person-of-%d-values".formatted(VALUES_EACH),
        Samples.of(millis).median(),
        "ms");
  }

  private static void accuracy(Connection connection, Figures figures) throws SQLException {
    var wrong = new ArrayList<String>();
    int missed = 0;
    for (var each : MEANT.entrySet()) {
      var parts = each.getKey().split("/", 2);
      var found = meaning(connection, parts[0], parts[1]);
      if (found.isEmpty() && !each.getValue().isEmpty()) {
        missed++;
        figures.progress("Not found: " + parts[1]);
      } else if (!found.equals(each.getValue())) {
        wrong.add(parts[1] + " as " + found);
      }
    }
    figures.progress("Taken for something else: " + List.copyOf(wrong));
    figures.add("linking-missed", 100.0 * missed / MEANT.size(), "%");
    figures.add("linking-mistaken", 100.0 * wrong.size() / MEANT.size(), "%");
  }

  private static String meaning(Connection connection, String kind, String value)
      throws SQLException {
    var sql =
        """
        select e.canonical_name
        from knowledge_match(?, ?) m
        join normalized_entities e on e.id = m.entity_id
        """;
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, kind);
      statement.setString(2, value);
      try (var rows = statement.executeQuery()) {
        return rows.next() ? rows.getString(1) : "";
      }
    }
  }

  private static double seconds(Connection connection, String sql) throws SQLException {
    long started = System.nanoTime();
    run(connection, sql);
    return (System.nanoTime() - started) / 1e9;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
