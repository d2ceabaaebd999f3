package org.cursus.app.testing;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Makes people for tests: each with an account of their own.
@Component
@Lazy
public class People {

  public static final String PASSWORD = "green tea at dawn";

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Environment environment;

  People(Environment environment) {
    this.environment = environment;
  }

  /// Where the server is.
  public String url() {
    return "http://localhost:" + environment.getRequiredProperty("local.server.port");
  }

  /// Somebody without an account.
  public Person stranger() {
    return new Person(url(), "", null);
  }

  /// Somebody at a browser that has no cookies yet.
  public Visitor visitor() {
    return new Visitor(url());
  }

  /// A guest, without an account, who holds a token.
  public Person guest() {
    var answer = stranger().post("/api/v1/guests", Map.of());
    if (answer.status() != 201) {
      throw new AssertionError("no guest: " + answer.body());
    }
    return new Person(url(), "", answer.json().get("token").asString());
  }

  /// An address that nobody has.
  public static String newEmail(String name) {
    return name.toLowerCase(Locale.ROOT) + COUNT.incrementAndGet() + "@example.org";
  }

  /// Somebody who has signed up and holds a token.
  public Person signUp(String name) {
    var email = newEmail(name);
    var stranger = stranger();
    var account =
        stranger.post(
            "/api/v1/users", Map.of("email", email, "password", PASSWORD, "fullName", name));
    if (account.status() != 201) {
      throw new AssertionError("sign-up failed: " + account.body());
    }
    var token =
        stranger.post("/api/v1/tokens", Map.of("email", email, "password", PASSWORD)).json();
    return new Person(url(), email, token.get("token").asString());
  }
}
