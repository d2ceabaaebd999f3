package org.cursus.app.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cursus.app.testing.Person;

/// Documents over HTTP by the built-in writer: one application from the request to its PDFs, and
/// many people's at once.
final class GenerationPace {

  /// A person waits for it.
  private static final double APPLICATION_MILLIS = 400;

  private static final int WARM_UP = 25;
  private static final int APPLICATIONS = 25;
  private static final int PEOPLE = 50;
  private static final int EACH = 4;
  private static final int JOBS_OF_RECORD = 6;
  private static final String GENERATIONS = "/api/v1/generations";
  private static final String POSTING =
      """
      Head Chef
      Harbour Inn
      Leeds, UK

      Requirements:
      - At least 5 years of experience as a chef
      - Menu planning and cost control
      - Food hygiene certificate
      - Experience in leading a kitchen team

      Nice to have:
      - Pastry

      We offer 38,000 to 42,000 GBP a year and a share of the tips.
      """;

  private GenerationPace() {}

  static void measure(RunningServer server, Figures figures) throws Exception {
    var signingUp =
        Collections.nCopies(
            PEOPLE, (Callable<Person>) () -> Members.signUp(server.url(), "member"));
    var people = Members.inParallel(2, signingUp);
    people.forEach(GenerationPace::fill);
    applications(people.getFirst(), figures);
    queue(people, figures);
  }

  /// A record of ten entries with 18 statements.
  private static void fill(Person person) {
    entry(person, "personal_info", Map.of("fullName", "Ana Cook", "email", person.email()));
    for (int i = 0; i < JOBS_OF_RECORD; i++) {
      entry(
          person,
          "work_experience",
          Map.of(
              "title", i == 0 ? "Sous Chef" : "Cook",
              "company", "Kitchen " + (char) ('A' + i),
              "startDate", String.valueOf(2020 - 2 * i),
              "endDate", String.valueOf(2022 - 2 * i),
              "achievements",
                  List.of(
                      "Planned menus for %d guests a day.".formatted(80 + 10 * i),
                      "Cut food costs by %d %% with weekly cost control.".formatted(5 + i),
                      "Trained %d apprentices.".formatted(1 + i))));
    }
    entry(person, "skill", Map.of("name", "Menu planning"));
    entry(person, "skill", Map.of("name", "Cost control"));
    entry(person, "certification", Map.of("name", "Food Hygiene Level 3"));
  }

  private static void entry(Person person, String type, Map<String, ?> fields) {
    Members.expect(201, person.post("/api/v1/record/entries/" + type, fields));
  }

  private static String job(Person person) {
    var answer = person.post("/api/v1/jobs/from-text", Map.of("text", POSTING));
    Members.expect(201, answer);
    return answer.json().get("id").asString();
  }

  /// From the two requests to both PDFs, read back.
  private static void applications(Person person, Figures figures) throws InterruptedException {
    figures.progress("Making a resume and a letter with their PDFs, again and again.");
    var job = job(person);
    var times = new double[APPLICATIONS];
    for (int i = -WARM_UP; i < APPLICATIONS; i++) {
      long started = System.nanoTime();
      var resume = ask(person, job, "resume");
      var letter = ask(person, job, "cover_letter");
      for (var id : List.of(resume, letter)) {
        await(person, id);
        var file = person.post(GENERATIONS + "/" + id + "/exports", Map.of("format", "pdf"));
        Members.expect(201, file);
      }
      if (i >= 0) {
        times[i] = (System.nanoTime() - started) / 1e6;
      }
    }
    var samples = Samples.of(times);
    figures.add("application-offline-median", samples.median(), "ms", APPLICATION_MILLIS);
    figures.add("application-offline-p95", samples.percentile(0.95), "ms");
  }

  private static String ask(Person person, String job, String type) {
    var answer = person.post(GENERATIONS, Map.of("job_id", job, "document_type", type));
    Members.expect(202, answer);
    return answer.json().get("id").asString();
  }

  private static void await(Person person, String id) throws InterruptedException {
    while (true) {
      var status = person.get(GENERATIONS + "/" + id).json().get("status").asString();
      if (status.equals("completed")) {
        return;
      }
      if (!status.equals("pending") && !status.equals("generating")) {
        throw new IllegalStateException("A document is " + status);
      }
      Thread.sleep(5);
    }
  }

  /// 200 documents of 50 people, asked for at once.
  private static void queue(List<Person> people, Figures figures) throws Exception {
    figures.progress("Queueing 200 documents of 50 people for two workers.");
    var asked = new HashMap<Person, List<String>>();
    for (var person : people) {
      var jobs = new ArrayList<String>();
      for (int i = 0; i < EACH; i++) {
        jobs.add(job(person));
      }
      asked.put(person, jobs);
    }
    long started = System.nanoTime();
    var work = new ArrayList<Callable<Double>>();
    for (var person : people) {
      work.add(
          () -> {
            var ids = new ArrayList<String>();
            for (var job : asked.get(person)) {
              ids.add(ask(person, job, "resume"));
            }
            for (var id : ids) {
              while (!person
                  .get(GENERATIONS + "/" + id)
                  .json()
                  .get("status")
                  .asString()
                  .equals("completed")) {
                Thread.sleep(100);
              }
            }
            return (System.nanoTime() - started) / 1e9;
          });
    }
    var ends = new ArrayList<>(Members.inParallel(PEOPLE, work));
    double all = Collections.max(ends);
    figures.add("queue-200-documents", PEOPLE * EACH / all, "documents/s");
    figures.add("queue-last-person", all, "s");
    figures.add("queue-median-person", Samples.of(ends).median(), "s");
  }
}
