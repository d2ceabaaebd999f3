package org.cursus.app.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.cursus.app.testing.Person;

/// Pieces of work over HTTP: validate, then commit with a result, in a closed loop.
final class UsageLoad {

  private static final int PEOPLE = 1_000;
  private static final int CONNECTIONS = 32;
  private static final long WARM_UP_SECONDS = 30;
  private static final long SECONDS = 10;
  private static final String USAGE = "/api/v1/career/usage/";

  private static final Map<String, Object> OUTCOME =
      Map.of(
          "success",
          true,
          "modelUsed",
          "some-model",
          "promptTokens",
          900,
          "completionTokens",
          100,
          "latencyMs",
          1200,
          "resultData",
          Map.of("paths", List.of(Map.of("title", "Crane operator"))));

  private UsageLoad() {}

  static void measure(RunningServer server, Figures figures) throws Exception {
    var ids = UsageCrowd.people(server.database(), "Somebody who works", PEOPLE);
    var people = ids.stream().map(id -> person(server, id)).toList();
    figures.progress("Reserving and charging, for one person and for 1,000.");
    run(people, WARM_UP_SECONDS);
    report("validate-commit-one-person", people.subList(0, 1), figures);
    report("validate-commit-1000-people", people, figures);
  }

  private static Person person(RunningServer server, UUID id) {
    return new Person(server.url(), id + "@example.org", UsageCrowd.TOKEN + id);
  }

  private static void report(String name, List<Person> people, Figures figures)
      throws InterruptedException {
    long started = System.nanoTime();
    var samples = Samples.of(run(people, SECONDS));
    double seconds = (System.nanoTime() - started) / 1e9;
    figures.add(name, samples.count() / seconds, "uses/s");
    figures.add(name + "-p99", samples.percentile(0.99), "ms");
  }

  /// The milliseconds of each use.
  private static List<Double> run(List<Person> people, long seconds) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    Callable<List<Double>> one =
        () -> {
          var millis = new ArrayList<Double>();
          long started = System.nanoTime();
          while (started < deadline) {
            use(people.get(ThreadLocalRandom.current().nextInt(people.size())));
            long ended = System.nanoTime();
            millis.add((ended - started) / 1e6);
            started = ended;
          }
          return millis;
        };
    var all = new ArrayList<Double>();
    Members.inParallel(CONNECTIONS, Collections.nCopies(CONNECTIONS, one)).forEach(all::addAll);
    return all;
  }

  private static void use(Person person) {
    var reserved = person.post(USAGE + "validate", Map.of("featureKey", "external"));
    Members.expect(200, reserved);
    var id = reserved.json().get("usageId").asString();
    var charged = person.post(USAGE + id + "/commit", OUTCOME);
    Members.expect(200, charged);
    if (charged.json().get("creditsCharged").asInt() != 1) {
      throw new IllegalStateException("Not charged: " + charged.body());
    }
  }
}
