package org.cursus.app;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.cursus.app.account.Accounts;
import org.cursus.app.account.Accounts.SignUp;
import org.cursus.app.assessment.DemoReadiness;
import org.cursus.app.chat.DemoChat;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.report.DemoReport;
import org.cursus.app.resume.Resumes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fills an account with invented data, so that every page shows something. Only with `--demo`.
@Component
@ConditionalOnBooleanProperty("cursus.demo")
class DemoData {

  static final String EMAIL = "demo@cursus.example";
  static final String PASSWORD = "look-around-first";
  private static final String RESUME = "maren-halvorsen.txt";
  private static final String FINISHED = "career-readiness";
  private static final String BEGUN = "quick-check";
  private static final List<String> QUESTIONS =
      List.of(
          "What would raise my score the most?", "What should I do to get better at interviews?");

  private final Accounts accounts;
  private final Resumes resumes;
  private final DemoReadiness readiness;
  private final DemoChat chat;
  private final DemoReport report;
  private final boolean loopback;

  DemoData(
      Accounts accounts,
      Resumes resumes,
      DemoReadiness readiness,
      DemoChat chat,
      DemoReport report,
      @Value("${server.address}") InetAddress address) {
    this.loopback = address.isLoopbackAddress();
    this.accounts = accounts;
    this.resumes = resumes;
    this.readiness = readiness;
    this.chat = chat;
    this.report = report;
  }

  @EventListener(ApplicationReadyEvent.class)
  void add() throws IOException {
    try {
      var id = accounts.signUp(new SignUp(EMAIL, PASSWORD, "Maren Halvorsen"));
      if (loopback) {
        // The password is known to everybody, so only whoever sits at this machine gets this far.
        accounts.changeRole(id, "admin");
      }
      Caller.person(id).callThrowing(this::fill);
    } catch (Problem problem) {
      // A second start keeps what the first one made.
      if (problem.type().status() != HttpStatus.CONFLICT) {
        throw problem;
      }
    }
  }

  private boolean fill() throws IOException {
    resumes.upload(RESUME, () -> read(RESUME), "demo");
    var finished = readiness.answer(FINISHED, answers(FINISHED));
    readiness.submit(finished);
    readiness.answer(BEGUN, answers(BEGUN));
    chat.ask(finished, QUESTIONS);
    report.begin(finished);
    return true;
  }

  private static JsonNode answers(String assessment) throws IOException {
    return JsonMapper.shared().readTree(read(assessment + ".json"));
  }

  private static byte[] read(String file) throws IOException {
    try (var stream = DemoData.class.getResourceAsStream("demo/" + file)) {
      return stream.readAllBytes();
    }
  }
}
