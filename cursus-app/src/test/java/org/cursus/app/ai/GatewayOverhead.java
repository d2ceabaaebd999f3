package org.cursus.app.ai;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cursus.app.testing.Imitation;
import org.cursus.app.usage.Meter;
import org.cursus.app.usage.Spend;

/// What the gateway itself adds to a call: masking, the prompt, the protocol, the connection on one
/// machine, checking the answer and putting back what was masked. What the imitated model takes is
/// taken off.
public final class GatewayOverhead {

  private static final int WARM_UP = 4_000;

  private static final String GOOD =
      """
      {"skills": [{"name": "Java", "times": 2, "weight": null, "tool": true}], "mood": "TIRED", "note": "[PERSON_1]"}""";

  private GatewayOverhead() {}

  /// Milliseconds a call.
  public record Figures(double median, double p95, int calls) {}

  /// Measures.
  ///
  /// @param calls how many to measure, after as many as it takes to be warm
  /// @param text what the model is asked about, such as a resume
  public static Figures measure(int calls, String text) {
    try (var server = Imitation.start().answering(request -> GOOD)) {
      var gateway = ImitatedAi.gateway(server, Clock.systemUTC(), List.of("Ana Rivera"), Map.of());
      var purpose = new SamplePurpose();
      var took = new double[calls];
      for (int i = -WARM_UP; i < calls; i++) {
        long busy = server.busyNanos();
        long started = System.nanoTime();
        var answer = gateway.ask(purpose, text, new Free());
        long all = System.nanoTime() - started;
        if (answer.spend().reason() != null) {
          throw new IllegalStateException(answer.spend().reason());
        }
        // The server's own time ends a moment after the answer came, so it may be counted late.
        if (i >= 0) {
          took[i] = Math.max(0, all - Math.min(all, server.busyNanos() - busy)) / 1e6;
        }
      }
      gateway.connection().close();
      Arrays.sort(took);
      return new Figures(took[calls / 2], took[calls * 95 / 100], calls);
    }
  }

  /// A text of the usual length of a resume.
  public static String resume() {
    return """
        Ana Rivera, ana@example.org, +1 555 010 7788
        Senior engineer at Acme from 2015 to 2019. Led a team of five and was responsible for the
        payments platform, which the team moved to Java and PostgreSQL within a year.
        """
        .repeat(12);
  }

  private static final class Free implements Meter {

    @Override
    public boolean hold(long tokens, long costMicros) {
      return true;
    }

    @Override
    public void add(Spend spend) {
      // Nobody pays.
    }
  }
}
