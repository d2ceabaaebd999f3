package org.cursus.app.platform.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where PostgreSQL is, and as whom to prepare it.
///
/// @param user an account that may create roles, or null when an operator has run the bootstrap SQL
/// @param options what else the address says, such as `?sslmode=verify-full`, or an empty text
public record DatabaseAddress(
    String host,
    int port,
    String database,
    @Nullable String user,
    @Nullable String password,
    String options) {

  private static final int DEFAULT_PORT = 5432;

  /// Reads `postgresql://[user[:password]@]host[:port]/database`, with or without `jdbc:` before
  /// it.
  ///
  /// @throws IllegalArgumentException with a sentence for the operator
  public static DatabaseAddress parse(String url) {
    URI uri;
    try {
      uri = URI.create(url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    var path = uri.getPath();
    var known = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
    if (!known || uri.getHost() == null || path == null || path.length() < 2) {
      throw invalid();
    }
    var user = parameter(uri, "user");
    var password = parameter(uri, "password");
    if (uri.getRawUserInfo() != null) {
      var parts = uri.getRawUserInfo().split(":", 2);
      user = decode(parts[0]);
      password = parts.length > 1 ? decode(parts[1]) : null;
    }
    int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
    return new DatabaseAddress(
        uri.getHost(), port, path.substring(1), user, password, options(uri));
  }

  private static IllegalArgumentException invalid() {
    return new IllegalArgumentException(
        "CURSUS_DB_URL is not understood. Write it as postgresql://user:password@host:5432/database.");
  }

  private static @Nullable String parameter(URI uri, String name) {
    if (uri.getRawQuery() == null) {
      return null;
    }
    for (var pair : uri.getRawQuery().split("&")) {
      if (pair.startsWith(name + "=")) {
        return decode(pair.substring(name.length() + 1));
      }
    }
    return null;
  }

  private static String options(URI uri) {
    if (uri.getRawQuery() == null) {
      return "";
    }
    var kept =
        Arrays.stream(uri.getRawQuery().split("&"))
            .filter(pair -> !pair.startsWith("user=") && !pair.startsWith("password="))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  public String jdbcUrl() {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database + options;
  }

  /// The same server, another database.
  public DatabaseAddress withDatabase(String name) {
    return new DatabaseAddress(host, port, name, user, password, options);
  }
}
