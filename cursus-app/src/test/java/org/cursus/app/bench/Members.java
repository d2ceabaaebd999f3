package org.cursus.app.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cursus.app.testing.People;
import org.cursus.app.testing.Person;

/// People with accounts on a server.
final class Members {

  private Members() {}

  static Person signUp(String url, String name) {
    var stranger = new Person(url, "", null);
    var email = People.newEmail(name);
    var account = Map.of("email", email, "password", People.PASSWORD, "fullName", name);
    expect(201, stranger.post("/api/v1/users", account));
    var token = stranger.post("/api/v1/tokens", account);
    expect(201, token);
    return new Person(url, email, token.json().get("token").asString());
  }

  static List<Person> signUp(String url, int count) throws InterruptedException {
    return inParallel(
        count,
        IntStream.range(0, count)
            .<Callable<Person>>mapToObj(i -> () -> signUp(url, "member"))
            .toList());
  }

  /// Does all of the work, so much of it at once.
  static <T> List<T> inParallel(int threads, List<? extends Callable<T>> work)
      throws InterruptedException {
    try (var executor = Executors.newFixedThreadPool(threads, Thread.ofVirtual().factory())) {
      return executor.invokeAll(work).stream()
          .map(
              done -> {
                try {
                  return done.get();
                } catch (InterruptedException | ExecutionException e) {
                  throw new IllegalStateException(e);
                }
              })
          .toList();
    }
  }

  /// @throws IllegalStateException when the server answered otherwise
  static void expect(int status, Person.Answer answer) {
    if (answer.status() != status) {
      throw new IllegalStateException(
          "expected %d, was %d: %s".formatted(status, answer.status(), answer.body()));
    }
  }
}
