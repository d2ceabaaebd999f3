package org.cursus.app.bench;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cursus.app.bench.ChatQuestions.Source;
import org.cursus.app.testing.Person;

/// How much of what an answer must rest on is among the first five passages found, over the demo
/// account; how often an answer is refused where there is none; and how long an answer takes.
final class ChatQuality {

  private static final double BAR = .9;
  private static final int TOP = 5;
  private static final int ANSWERS = 60;
  private static final int WARM_UP = 40;
  private static final int TRIES = 600;
  private static final String CHAT = "/api/v1/chat";

  private ChatQuality() {}

  static void measure(Figures figures) throws Exception {
    var folder = Checkout.temporaryFolder();
    var settings = Map.of("CURSUS_CHAT_PER_MINUTE", "100000");
    try (var server = RunningServer.start(folder, settings, "--demo")) {
      var demo = signIn(server.url());
      arrange(demo, figures);
      recall(demo, figures);
      refusals(demo, figures);
      pace(demo, figures);
    } finally {
      Checkout.remove(folder);
    }
  }

  private static Person signIn(String url) {
    var account = Map.of("email", "demo@cursus.example", "password", "look-around-first");
    var token = new Person(url, "", null).post("/api/v1/tokens", account);
    Members.expect(201, token);
    return new Person(url, "demo@cursus.example", token.json().get("token").asString());
  }

  /// Gives the demo person what the questions ask about beside the record.
  private static void arrange(Person demo, Figures figures) throws InterruptedException {
    figures.progress("Waiting for the demo person's record and report.");
    await(demo, "/api/v1/record", "Cascade Fresh Foods");
    await(demo, "/api/v1/reports", "completed");
    forget(demo);
    Members.expect(
        204,
        demo.send(
            demo.request("/api/v1/occupations/targets/13-1082.00").PUT(BodyPublishers.noBody())));
    await(demo, CHAT + "/sources?q=nurses&limit=20", "Registered Nurses");
    for (var question : ChatQuestions.earlier()) {
      ask(demo, question);
    }
  }

  /// What the demo account comes with is no earlier question for the figures to come.
  private static void forget(Person demo) {
    for (var each : demo.get(CHAT + "/sessions").json().get("items")) {
      Members.expect(204, demo.delete(CHAT + "/sessions/" + each.get("id").asString()));
    }
  }

  private static void await(Person demo, String path, String text) throws InterruptedException {
    for (int i = 0; !demo.get(path).body().contains(text); i++) {
      if (i > TRIES) {
        throw new IllegalStateException("Not prepared in time: " + path);
      }
      Thread.sleep(100);
    }
  }

  private static void ask(Person demo, String question) {
    var session = demo.post(CHAT + "/sessions", Map.of());
    Members.expect(201, session);
    var place = CHAT + "/sessions/" + session.json().get("id").asString() + "/messages";
    Members.expect(201, demo.post(place, Map.of("message", question)));
  }

  private static List<Source> sources(Person demo, String question) {
    var path =
        CHAT
            + "/sources?limit="
            + TOP
            + "&q="
            + URLEncoder.encode(question, StandardCharsets.UTF_8);
    var answer = demo.get(path);
    Members.expect(200, answer);
    var sources = new ArrayList<Source>();
    for (var each : answer.json().get("items")) {
      sources.add(
          new Source(
              each.get("kind").asString(),
              each.get("key").asString(),
              each.get("title").asString()));
    }
    return sources;
  }

  private static void recall(Person demo, Figures figures) {
    var questions = ChatQuestions.all(ChatQuestions.earlier());
    figures.progress("Asking " + questions.size() + " questions.");
    var halves = new double[2];
    var counts = new int[2];
    for (int i = 0; i < questions.size(); i++) {
      var question = questions.get(i);
      double recall = question.recall(sources(demo, question.text()));
      if (recall < 1 && figures.shown() > 0 && i % 2 == 0) {
        figures.progress("%.2f %s".formatted(recall, question.text()));
      }
      halves[i % 2] += recall;
      counts[i % 2]++;
    }
    figures.add("recall-at-5-development", halves[0] / counts[0], "share");
    figures.add("recall-at-5-held-out", halves[1] / counts[1], "share");
    double all = (halves[0] + halves[1]) / questions.size();
    figures.addAtLeast("recall-at-5", all, "share", BAR);
  }

  private static void refusals(Person demo, Figures figures) {
    var session = demo.post(CHAT + "/sessions", Map.of()).json().get("id").asString();
    var place = CHAT + "/sessions/" + session;
    var questions = ChatQuestions.unanswerable();
    int refused = 0;
    for (var question : questions) {
      var answer = demo.post(place + "/messages", Map.of("message", question));
      Members.expect(201, answer);
      refused += answer.json().get("sources").isEmpty() ? 1 : 0;
    }
    // They are no earlier questions for the figures to come.
    Members.expect(204, demo.delete(place));
    figures.add("says-when-it-has-none", (double) refused / questions.size(), "share");
  }

  private static void pace(Person demo, Figures figures) {
    figures.progress("Timing answers.");
    var questions = ChatQuestions.all(ChatQuestions.earlier());
    var session = demo.post(CHAT + "/sessions", Map.of()).json().get("id").asString();
    var place = CHAT + "/sessions/" + session + "/messages";
    var times = new double[ANSWERS];
    for (int i = -WARM_UP; i < ANSWERS; i++) {
      var question = questions.get(Math.floorMod(7 * i, questions.size())).text();
      long started = System.nanoTime();
      Members.expect(201, demo.post(place, Map.of("message", question)));
      if (i >= 0) {
        times[i] = (System.nanoTime() - started) / 1e6;
      }
    }
    var samples = Samples.of(times);
    figures.add("answer-offline-median", samples.median(), "ms");
    figures.add("answer-offline-p95", samples.percentile(0.95), "ms");
  }
}
