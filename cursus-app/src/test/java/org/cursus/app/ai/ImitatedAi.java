package org.cursus.app.ai;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cursus.app.testing.Imitation;
import org.springframework.core.env.StandardEnvironment;

/// Gives a gateway an imitated model: the running application's for as long as a test needs it, or
/// one without an application.
public final class ImitatedAi {

  private static final Duration WAIT = Duration.ofMillis(10);

  private ImitatedAi() {}

  /// Connects the application's gateway until it is closed.
  ///
  /// @param more further variables, such as `CURSUS_AI_PRICE_PROMPT`
  public static AutoCloseable connect(
      Gateway gateway, Imitation imitation, Map<String, String> more) {
    var before = gateway.connection().settings();
    gateway.connection().use(settings(imitation, more), WAIT);
    return () -> gateway.connection().use(before, WAIT);
  }

  /// A gateway without an application.
  ///
  /// @param names what the person is known by
  static Gateway gateway(
      Imitation imitation, Clock clock, List<String> names, Map<String, String> more) {
    var connection = new AiConnection(new StandardEnvironment(), clock);
    connection.use(settings(imitation, more), WAIT);
    return new Gateway(connection, new AiToday(clock), List.of(() -> names));
  }

  static AiSettings settings(Imitation imitation, Map<String, String> more) {
    var variables = new HashMap<String, String>();
    variables.put("CURSUS_AI_URL", imitation.url());
    variables.put("CURSUS_AI_MODEL", "imitated");
    variables.put("CURSUS_AI_EMBEDDING_MODEL", "imitated-embedding");
    variables.put("CURSUS_AI_TIMEOUT", "10s");
    variables.putAll(more);
    return AiSettings.of(variables);
  }
}
