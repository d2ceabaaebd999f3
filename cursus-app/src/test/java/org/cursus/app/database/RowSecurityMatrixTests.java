package org.cursus.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cursus.app.database.Fixture.Kind;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Every caller tries every verb on every table. What may happen is told by the table's kind; what
/// does happen, by PostgreSQL. Each attempt runs in a transaction that is rolled back.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowSecurityMatrixTests {

  private static final String TABLES =
      """
      select c.relname
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public'
        and c.relkind in ('r', 'p')
        and not c.relispartition
        and c.relname <> 'flyway_schema_history'
      order by c.relname
      """;

  private final DatabaseAddress database = TestDatabase.copy();
  private final JdbcClient superuser = client(database);
  private final UUID ana = Ids.next();
  private final UUID ben = Ids.next();
  private final UUID gus = Ids.next();

  /// One for each role, as in the pools of the application: hundreds of sign-ins would take longer
  /// than all that is tried.
  private final Map<DatabaseRole, Connection> connections = new EnumMap<>(DatabaseRole.class);

  /// By table and person: the id of their row.
  private final Map<String, UUID> rows = new HashMap<>();

  RowSecurityMatrixTests() throws SQLException {
    for (var role : DatabaseRole.values()) {
      var connection = TestDatabase.connect(database, role);
      connection.setAutoCommit(false);
      connections.put(role, connection);
    }
    for (var table : Fixture.PARENTS_FIRST) {
      arrange(table);
    }
    superuser
        .sql("update users set is_guest = true, email = null where id = :id")
        .param("id", gus)
        .update();
    Fixture.ALL.keySet().stream()
        .filter(table -> !Fixture.PARENTS_FIRST.contains(table))
        .forEach(this::arrange);
  }

  @AfterAll
  void close() throws SQLException {
    for (var connection : connections.values()) {
      connection.close();
    }
  }

  private static JdbcClient client(DatabaseAddress database) {
    try {
      return JdbcClient.create(
          new SingleConnectionDataSource(TestDatabase.superuser(database), true));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void arrange(String table) {
    for (var person : List.of(ana, ben, gus)) {
      var id = Ids.next();
      rows.put(table + person, id);
      insert(superuser, table, person, id, person);
    }
  }

  /// @param parentOwner whose row the parent is
  private void insert(JdbcClient jdbc, String table, UUID person, UUID id, UUID parentOwner) {
    var fixture = Objects.requireNonNull(Fixture.ALL.get(table));
    jdbc.sql(fixture.insert().formatted(table))
        .param("user", person)
        .param("id", id)
        .param("parent", fixture.parent() == null ? null : rows.get(fixture.parent() + parentOwner))
        .update();
  }

  /// Who tries.
  private enum CallerKind {
    NOBODY(DatabaseRole.APP),
    OWNER(DatabaseRole.APP),
    ANOTHER(DatabaseRole.APP),
    GUEST(DatabaseRole.APP),
    ADMIN(DatabaseRole.ADMIN),
    SYSTEM(DatabaseRole.SYSTEM),
    WORKER_FOR_OWNER(DatabaseRole.WORKER),
    WORKER_FOR_ANOTHER(DatabaseRole.WORKER);

    private final DatabaseRole role;

    CallerKind(DatabaseRole role) {
      this.role = role;
    }

    boolean actsForOwner() {
      return this == OWNER || this == WORKER_FOR_OWNER;
    }
  }

  private @Nullable UUID userId(CallerKind caller) {
    return switch (caller) {
      case NOBODY, SYSTEM -> null;
      case OWNER, WORKER_FOR_OWNER -> ana;
      case ANOTHER, ADMIN, WORKER_FOR_ANOTHER -> ben;
      case GUEST -> gus;
    };
  }

  Stream<String> tables() {
    return superuser.sql(TABLES).query(String.class).list().stream();
  }

  @Test
  void everyTableHasAFixture() {
    assertThat(tables().toList()).containsExactlyInAnyOrderElementsOf(Fixture.ALL.keySet());
  }

  /// Fails for a table that keeps rows of somebody whose account is erased.
  @Test
  void nothingOfAPersonIsLeftOnceTheirAccountIsErased() throws SQLException {
    try (var connection = TestDatabase.superuser(database)) {
      connection.setAutoCommit(false);
      var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      jdbc.sql("update users set deleted_at = now() - interval '31 days' where id = :id")
          .param("id", gus)
          .update();
      jdbc.sql("set local role cursus_system").update();
      jdbc.sql("select erase_deleted_accounts(now() - interval '30 days', 10)")
          .query(Integer.class)
          .single();
      jdbc.sql("reset role").update();
      var left = new ArrayList<String>();
      Fixture.ALL.forEach(
          (table, fixture) -> {
            // What is shared and what administrators keep is nobody's; the audit log stays.
            boolean theirs =
                Set.of(Kind.PERSONAL, Kind.QUEUE, Kind.HIDDEN).contains(fixture.kind());
            if (theirs && mentions(jdbc, table)) {
              left.add(table);
            }
          });
      assertThat(left).isEmpty();
      connection.rollback();
    }
  }

  private boolean mentions(JdbcClient jdbc, String table) {
    return jdbc.sql("select exists (select from %s t where t::text like :gus)".formatted(table))
        .param("gus", "%" + gus + "%")
        .query(Boolean.class)
        .single();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyCallerReachesOwnRowsOnly(String table) throws SQLException {
    var fixture = Objects.requireNonNull(Fixture.ALL.get(table));
    var surprises = new ArrayList<String>();
    for (var caller : CallerKind.values()) {
      for (var attempt : Attempt.values()) {
        int reached = attempt(caller, attempt, table, fixture);
        if (reached > 0 && !mayReachAnasRow(caller, attempt, fixture, table)) {
          surprises.add(caller + " could " + attempt + " in " + table);
        }
      }
    }
    assertThat(surprises).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theOwnerDoesReachTheirRows(String table) throws SQLException {
    var fixture = Objects.requireNonNull(Fixture.ALL.get(table));
    var readers =
        switch (fixture.kind()) {
          case PERSONAL ->
              granted(table, DatabaseRole.WORKER, "select")
                  ? List.of(CallerKind.OWNER, CallerKind.WORKER_FOR_OWNER)
                  : List.of(CallerKind.OWNER);
          case AUDIT -> List.of(CallerKind.ADMIN);
          case QUEUE -> List.of(CallerKind.WORKER_FOR_OWNER);
          case SHARED -> List.of(CallerKind.values());
          case KEPT -> List.of(CallerKind.ADMIN);
          case HIDDEN -> List.<CallerKind>of();
        };
    for (var caller : readers) {
      assertThat(attempt(caller, Attempt.SELECT, table, fixture))
          .as("%s reads %s", caller, table)
          .isPositive();
    }
  }

  private boolean granted(String table, DatabaseRole role, String verb) {
    return superuser
        .sql("select has_table_privilege(:role, :table, :verb)")
        .param("role", role.roleName())
        .param("table", table)
        .param("verb", verb)
        .query(Boolean.class)
        .single();
  }

  /// What is tried on Ana's row.
  private enum Attempt {
    SELECT,
    INSERT,
    UPDATE,
    MOVE_TO_ANOTHER_OWNER,
    DELETE,
    UPSERT,
    CHILD_OF_ANAS_PARENT
  }

  private static boolean mayReachAnasRow(
      CallerKind caller, Attempt attempt, Fixture fixture, String table) {
    return switch (fixture.kind()) {
      case PERSONAL ->
          switch (attempt) {
            case SELECT, INSERT, UPDATE, DELETE, UPSERT ->
                caller.actsForOwner() || adminMay(caller, attempt, table);
            case MOVE_TO_ANOTHER_OWNER -> false;
            case CHILD_OF_ANAS_PARENT -> caller.actsForOwner();
          };
      case AUDIT ->
          (attempt == Attempt.INSERT && caller.actsForOwner())
              || (attempt == Attempt.SELECT && caller == CallerKind.ADMIN);
      case QUEUE ->
          caller.role == DatabaseRole.WORKER
              || (attempt == Attempt.INSERT && caller.role == DatabaseRole.APP);
      case SHARED -> attempt == Attempt.SELECT || isKeeper(caller);
      case KEPT -> isKeeper(caller);
      case HIDDEN -> false;
    };
  }

  private static boolean isKeeper(CallerKind caller) {
    return caller.role == DatabaseRole.ADMIN || caller.role == DatabaseRole.SYSTEM;
  }

  /// The little that administrators reach of people's rows.
  private static boolean adminMay(CallerKind caller, Attempt attempt, String table) {
    return caller == CallerKind.ADMIN
        && switch (table) {
          case "users", "job_failures" -> attempt == Attempt.SELECT;
          case "credit_ledger" -> attempt == Attempt.SELECT || attempt == Attempt.INSERT;
          case "usage_account" ->
              List.of(Attempt.SELECT, Attempt.UPDATE, Attempt.UPSERT).contains(attempt);
          default -> false;
        };
  }

  /// How many of Ana's rows the attempt reached; 0 also when PostgreSQL refused.
  private int attempt(CallerKind caller, Attempt attempt, String table, Fixture fixture)
      throws SQLException {
    var connection = connections.get(caller.role);
    var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    try {
      var userId = userId(caller);
      if (userId != null) {
        jdbc.sql("select set_config('app.user_id', :id, true)")
            .param("id", userId.toString())
            .query(String.class)
            .single();
      }
      return run(jdbc, attempt, table, fixture, userId == null ? gus : userId);
    } catch (org.springframework.dao.DataAccessException refused) {
      return 0;
    } finally {
      connection.rollback();
    }
  }

  private int run(JdbcClient jdbc, Attempt attempt, String table, Fixture fixture, UUID self) {
    var key = key(table);
    return switch (attempt) {
      case SELECT ->
          jdbc.sql("select count(*) from " + table + " t where " + key)
              .param("user", ana.toString())
              .query(Integer.class)
              .single();
      case INSERT -> {
        if (table.equals("users") || table.equals("personal_info")) {
          yield 0; // Ana has hers; taking it over is the upsert below.
        }
        insert(jdbc, table, ana, Ids.next(), ana);
        yield 1;
      }
      case UPDATE ->
          fixture.change() == null
              ? 0
              : jdbc.sql("update " + table + " t set " + fixture.change() + " where " + key)
                  .param("user", ana.toString())
                  .update();
      case MOVE_TO_ANOTHER_OWNER ->
          fixture.kind() != Kind.PERSONAL || table.equals("users")
              ? 0
              : jdbc.sql("update %s t set user_id = :other where user_id = :self".formatted(table))
                  .param("other", self.equals(ana) ? ben : ana)
                  .param("self", self)
                  .update();
      case DELETE ->
          jdbc.sql("delete from " + table + " t where " + key)
              .param("user", ana.toString())
              .update();
      case UPSERT -> {
        if (fixture.upsert() == null) {
          yield 0;
        }
        yield jdbc.sql(
                fixture.insert().formatted(table).strip() + " on conflict " + fixture.upsert())
            .param("user", ana)
            .param("id", rows.get(table + ana))
            .param("parent", fixture.parent() == null ? null : rows.get(fixture.parent() + ana))
            .update();
      }
      case CHILD_OF_ANAS_PARENT -> {
        if (fixture.parent() == null) {
          yield 0;
        }
        insert(jdbc, table, self, Ids.next(), ana);
        yield 1;
      }
    };
  }

  private static String key(String table) {
    return switch (table) {
      case "users" -> "t.id = :user::uuid";
      case "scheduled_tasks" -> "t.task_instance like :user || '/%'";
      case "sign_in_throttle" -> "(:user is not null)";
      case "normalized_entities" -> "t.canonical_name like :user || '%'";
      case "normalized_entity_aliases" -> "t.alias like :user || '%'";
      case "knowledge_changes" -> "t.summary = :user";
      case "sector" -> "t.description = :user";
      case "occupation" -> "t.local_notes = :user";
      case "hs_skill" -> "t.description = :user";
      case "program" -> "t.provider = :user";
      case "program_occupation" ->
          "t.program_id in (select p.id from program p where p.provider = :user)";
      case "cip_soc" ->
          "replace(t.soc_code, '-', '') = translate(right(:user, 6), 'abcdef', '012345')";
      case "program_difference" ->
          "t.first_id in (select p.id from program p where p.provider = :user)"
              + " or t.second_id in (select p.id from program p where p.provider = :user)";
      case "table_size_samples" -> "t.table_name = :user";
      case "knowledge_releases" -> "t.release = :user";
      case "scoring_configs" -> "t.name = :user";
      case "usage_plan" -> "t.description = :user";
      case "usage_price" -> "(:user is not null)";
      case "embedding_model" -> "t.source = :user";
      case "reference_text" -> "t.title = :user";
      case "reference_embedding" -> "t.key like :user || '%'";
      default -> "t.user_id = :user::uuid";
    };
  }

  @Test
  void theCallerIsGoneWhenTheTransactionIs() throws SQLException {
    try (var connection = TestDatabase.connect(database, DatabaseRole.APP)) {
      connection.setAutoCommit(false);
      var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      jdbc.sql("select set_config('app.user_id', :id, true)")
          .param("id", ana.toString())
          .query(String.class)
          .single();
      assertThat(jdbc.sql("select count(*) from users").query(Integer.class).single()).isEqualTo(1);
      connection.commit();
      assertThat(jdbc.sql("select count(*) from users").query(Integer.class).single()).isZero();
      assertThat(jdbc.sql("select current_user_id()").query(UUID.class).optional()).isEmpty();
    }
  }

  @Test
  void whatIsAddedUnderAnothersParentIsRefusedByTheKeyItself() {
    // Even the superuser, for whom no policy holds, cannot: the foreign key carries the person.
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> insert(superuser, "resume_versions", ben, Ids.next(), ana))
        .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
  }
}
