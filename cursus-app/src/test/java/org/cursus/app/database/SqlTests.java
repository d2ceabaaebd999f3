package org.cursus.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cursus.app.platform.database.DatabaseRole;
import org.cursus.app.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/// PostgreSQL itself parses and plans every statement of every store against the migrated schema,
/// as a role of the application: a renamed column or a missing right fails here, not at somebody's
/// desk.
class SqlTests {

  /// A statement and where it stands.
  private record Statement(String place, String sql) {}

  @Test
  void postgresAcceptsEveryStatement() throws SQLException {
    var statements = statements();
    assertThat(statements).as("statements found").hasSizeGreaterThan(40);
    var refused = new ArrayList<String>();
    var database = TestDatabase.toLookAt();
    try (var app = TestDatabase.connectPlain(database, DatabaseRole.APP);
        var worker = TestDatabase.connectPlain(database, DatabaseRole.WORKER);
        var admin = TestDatabase.connectPlain(database, DatabaseRole.ADMIN);
        var system = TestDatabase.connectPlain(database, DatabaseRole.SYSTEM)) {
      for (var statement : statements) {
        refusal(statement, app, worker, admin, system).ifPresent(refused::add);
      }
    }
    assertThat(refused).isEmpty();
  }

  private static List<Statement> statements() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.cursus.app")
            .stream()
            .filter(type -> type.getSimpleName().endsWith("Store"))
            .map(JavaClass::reflect)
            .flatMap(store -> Arrays.stream(store.getDeclaredFields()).flatMap(SqlTests::statement))
            .toList();
  }

  private static Stream<Statement> statement(Field field) {
    if (!Modifier.isStatic(field.getModifiers())) {
      return Stream.empty();
    }
    if (field.getType() == Map.class) {
      return valueOf(field) instanceof Map<?, ?> each
          ? each.values().stream().flatMap(sql -> statement(field, sql))
          : Stream.empty();
    }
    return field.getType() == String.class ? statement(field, valueOf(field)) : Stream.empty();
  }

  private static Stream<Statement> statement(Field field, Object value) {
    if (!(value instanceof String sql)) {
      return Stream.empty();
    }
    var known = sql.strip().matches("(?s)(select|insert|update|delete|with)\\b.*");
    var place = field.getDeclaringClass().getSimpleName() + "." + field.getName();
    return known ? Stream.of(new Statement(place, sql)) : Stream.empty();
  }

  private static Object valueOf(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What PostgreSQL says when no role may run the statement.
  private static Optional<String> refusal(Statement statement, Connection... roles) {
    var parsed = NamedParameterUtils.substituteNamedParameters(statement.sql(), null);
    String reason = "";
    for (var role : roles) {
      try (var plain = role.createStatement()) {
        plain.execute("explain (generic_plan) " + numbered(parsed));
        return Optional.empty();
      } catch (SQLException e) {
        reason = e.getMessage();
      }
    }
    return Optional.of(statement.place() + ": " + reason);
  }

  /// JDBC's question marks as PostgreSQL's numbers, which `explain (generic_plan)` takes unbound.
  private static String numbered(String sql) {
    var numbered = new StringBuilder();
    int count = 0;
    for (int i = 0; i < sql.length(); i++) {
      if (sql.charAt(i) == '?') {
        numbered.append('$').append(++count);
      } else {
        numbered.append(sql.charAt(i));
      }
    }
    return numbered.toString();
  }
}
