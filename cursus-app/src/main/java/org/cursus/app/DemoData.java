package org.cursus.app;

import java.io.IOException;
import java.net.InetAddress;
import org.cursus.app.account.Accounts;
import org.cursus.app.account.Accounts.SignUp;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.resume.Resumes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Fills an account with invented data, so that every page shows something. Only with `--demo`.
@Component
@ConditionalOnBooleanProperty("cursus.demo")
class DemoData {

  static final String EMAIL = "demo@cursus.example";
  static final String PASSWORD = "look-around-first";
  private static final String RESUME = "maren-halvorsen.txt";

  private final Accounts accounts;
  private final Resumes resumes;
  private final boolean loopback;

  DemoData(Accounts accounts, Resumes resumes, @Value("${server.address}") InetAddress address) {
    this.loopback = address.isLoopbackAddress();
    this.accounts = accounts;
    this.resumes = resumes;
  }

  @EventListener(ApplicationReadyEvent.class)
  void add() throws IOException {
    try {
      var id = accounts.signUp(new SignUp(EMAIL, PASSWORD, "Maren Halvorsen"));
      if (loopback) {
        // The password is known to everybody, so only whoever sits at this machine gets this far.
        accounts.changeRole(id, "admin");
      }
      Caller.person(id).callThrowing(() -> resumes.upload(RESUME, DemoData::read, "demo"));
    } catch (Problem problem) {
      // A second start keeps what the first one made.
      if (problem.type().status() != HttpStatus.CONFLICT) {
        throw problem;
      }
    }
  }

  private static byte[] read() throws IOException {
    try (var stream = DemoData.class.getResourceAsStream("demo/" + RESUME)) {
      return stream.readAllBytes();
    }
  }
}
