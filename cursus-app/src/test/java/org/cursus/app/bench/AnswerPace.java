package org.cursus.app.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.cursus.app.platform.database.DatabaseAddress;
import org.cursus.app.testing.Person;
import org.cursus.app.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Answers over HTTP, each saved with its revision and scored before it is acknowledged.
final class AnswerPace {

  private static final int GUESTS = 200;
  private static final int FEW = 12;
  private static final int BUSY = 503;
  private static final long PAUSE_MILLIS = 200;
  private static final long WARM_UP_SECONDS = 20;
  private static final long SECONDS = 15;
  private static final double SERVER_MILLIS = 10;
  private static final String PLACE = "/api/v1/readiness/";
  private static final String ASSESSMENT = "career-readiness";

  private static final String MAKE =
      """
      with made as (
        insert into users (id, is_guest)
        select uuidv7(), true from generate_series(1, %d)
        returning id
      )
      insert into user_sessions (user_id, id, kind, secret_hash, expires_at)
      select m.id, uuidv7(), 'guest', sha256(convert_to('bench-' || m.id, 'UTF8')),
        now() + interval '1 day'
      from made m
      returning user_id
      """;

  /// Answers that the server was too busy for.
  private static final AtomicInteger refused = new AtomicInteger();

  private AnswerPace() {}

  /// A guest and where their answers go.
  private record Guest(Person person, String answers) {}

  /// @param log of the server, which says how long each answer took there
  static void measure(RunningServer server, AccessLog log, Figures figures) throws Exception {
    figures.progress("Answering the questions of %s.".formatted(ASSESSMENT));
    var guests = guests(server);
    var bodies = bodies(questions(guests.getFirst().person()));
    // A cold server is warmed by a few, or most of them would wait for its database in vain.
    run(guests.subList(0, FEW), bodies, WARM_UP_SECONDS);
    log.mark();
    var alone = Samples.of(run(guests.subList(0, 1), bodies, SECONDS));
    var inServer = Samples.of(log.millisSinceMark("/answers"));
    figures.add("answer-server-median", inServer.median(), "ms", SERVER_MILLIS);
    figures.add("answer-server-p95", inServer.percentile(0.95), "ms");
    figures.add("answer-round-trip-median", alone.median(), "ms");
    figures.add("answer-round-trip-p95", alone.percentile(0.95), "ms");
    refused.set(0);
    long started = System.nanoTime();
    var together = Samples.of(run(guests, bodies, SECONDS));
    double seconds = (System.nanoTime() - started) / 1e9;
    figures.add("answers-200-guests", together.count() / seconds, "answers/s");
    figures.add("answers-200-guests-median", together.median(), "ms");
    figures.add("answers-200-guests-p95", together.percentile(0.95), "ms");
    figures.add("answers-200-guests-sent-again", refused.get(), "answers");
    checkNothingIsLost(server.database(), guests);
  }

  private static List<Guest> guests(RunningServer server) throws Exception {
    var made = make(server.database());
    return Members.inParallel(
        8,
        made.stream()
            .<Callable<Guest>>map(
                id ->
                    () -> {
                      var person = new Person(server.url(), "", "bench-" + id);
                      var begun = person.post(PLACE + "sessions", Map.of("assessment", ASSESSMENT));
                      Members.expect(201, begun);
                      var session = begun.json().at("/session/id").asString();
                      return new Guest(person, PLACE + "sessions/" + session + "/answers");
                    })
            .toList());
  }

  private static List<UUID> make(DatabaseAddress database) throws SQLException {
    var made = new ArrayList<UUID>();
    try (var connection = TestDatabase.superuser(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(MAKE.formatted(GUESTS))) {
      while (rows.next()) {
        made.add(rows.getObject(1, UUID.class));
      }
    }
    return made;
  }

  private static JsonNode questions(Person person) {
    for (var each : person.get(PLACE + "assessments").json()) {
      if (each.get("name").asString().equals(ASSESSMENT)) {
        return each.get("questions");
      }
    }
    throw new IllegalStateException("There is no assessment " + ASSESSMENT);
  }

  /// Two answers to each question that has choices or a number, in turns.
  private static List<Map<String, Object>> bodies(JsonNode questions) {
    var bodies = new ArrayList<Map<String, Object>>();
    for (int turn = 0; turn < 2; turn++) {
      for (var question : questions) {
        var value = value(question, turn);
        if (value != null) {
          bodies.add(Map.of("question", question.get("key").asString(), "value", value));
        }
      }
    }
    return bodies;
  }

  private static @Nullable Object value(JsonNode question, int turn) {
    return switch (question.get("kind").asString()) {
      case "single" -> option(question, turn);
      case "multiple" -> List.of(option(question, turn));
      case "scale" -> question.at("/scale/" + (turn == 0 ? "from" : "to")).asInt();
      case "number" -> Math.round(question.at("/number/" + (turn == 0 ? "from" : "to")).asDouble());
      default -> null;
    };
  }

  private static String option(JsonNode question, int turn) {
    return question.at("/options/" + turn + "/value").asString();
  }

  /// The milliseconds of each answer.
  private static List<Double> run(
      List<Guest> guests, List<Map<String, Object>> bodies, long seconds) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    var work =
        guests.stream()
            .<Callable<List<Double>>>map(guest -> () -> answer(guest, bodies, deadline))
            .toList();
    var all = Collections.synchronizedList(new ArrayList<Double>());
    Members.inParallel(guests.size(), work).forEach(all::addAll);
    return all;
  }

  private static List<Double> answer(Guest guest, List<Map<String, Object>> bodies, long deadline)
      throws InterruptedException {
    var millis = new ArrayList<Double>();
    var at = new AtomicInteger(ThreadLocalRandom.current().nextInt(bodies.size()));
    long started = System.nanoTime();
    while (started < deadline) {
      var body = bodies.get(at.getAndIncrement() % bodies.size());
      var answer = guest.person().post(guest.answers(), Map.of("answers", List.of(body)));
      if (answer.status() == BUSY) {
        // As a browser does: it keeps the answer and sends it again.
        refused.incrementAndGet();
        at.decrementAndGet();
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        continue;
      }
      Members.expect(200, answer);
      if (!answer.body().contains("\"sections\"")) {
        throw new IllegalStateException("Not scored: " + answer.body());
      }
      long ended = System.nanoTime();
      millis.add((ended - started) / 1e6);
      started = ended;
    }
    return millis;
  }

  /// The answers of a session and their own rows say the same.
  private static void checkNothingIsLost(DatabaseAddress database, List<Guest> guests)
      throws SQLException {
    try (var connection = TestDatabase.superuser(database);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select count(*)
                from audit_sessions s
                where s.responses = (
                  select coalesce(jsonb_object_agg(a.question_key, a.value), '{}')
                  from audit_answers a
                  where a.user_id = s.user_id
                    and a.audit_session_id = s.id)
                """)) {
      rows.next();
      if (rows.getInt(1) != guests.size()) {
        throw new IllegalStateException("Only " + rows.getInt(1) + " sessions are whole");
      }
    }
  }
}
