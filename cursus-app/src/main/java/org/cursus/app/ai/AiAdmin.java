package org.cursus.app.ai;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What administrators see of the language model, and their test of the connection.
@Service
class AiAdmin {

  private final AiConnection connection;
  private final AiToday today;
  private final SecurityAudit audit;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final ReentrantLock testing = new ReentrantLock();
  private volatile @Nullable AiReport last;

  AiAdmin(
      AiConnection connection,
      AiToday today,
      SecurityAudit audit,
      TransactionTemplate transactions,
      Clock clock) {
    this.connection = connection;
    this.today = today;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// The language model as this node sees it.
  ///
  /// @param state `none`, `ready`, `key-refused`, or the breaker's `open` and `half-open`
  /// @param sentence what an operator reads first
  /// @param url the endpoint; never with its key
  /// @param models models by purpose, beside the general one
  /// @param today answers since midnight (UTC), by engine and reason
  /// @param preparedTokens tokens of texts that were embedded since midnight, of nobody's
  /// @param failures of each kind since the start, the last first
  record View(
      String state,
      String sentence,
      @Nullable String url,
      boolean hasKey,
      @Nullable String model,
      Map<String, String> models,
      @Nullable String embeddingModel,
      long timeoutSeconds,
      boolean privateAddresses,
      double pricePrompt,
      double priceCompletion,
      List<String> faults,
      List<AiToday.Count> today,
      long preparedTokens,
      List<AiToday.Failures> failures,
      @Nullable AiReport lastTest) {}

  View view() {
    var settings = connection.settings();
    var state = state();
    return new View(
        state,
        sentence(state),
        settings.url(),
        settings.key() != null,
        settings.model(),
        settings.models(),
        settings.embeddingModel(),
        settings.timeout().toSeconds(),
        settings.privateAddresses(),
        settings.promptPrice(),
        settings.completionPrice(),
        settings.faults(),
        today.counts(),
        today.preparedTokens(),
        today.failures(),
        last);
  }

  private String state() {
    var endpoint = connection.endpoint().orElse(null);
    if (endpoint == null) {
      return "none";
    }
    if (endpoint.isKeyRefused()) {
      return "key-refused";
    }
    var breaker = endpoint.breaker().state();
    return breaker == Breaker.State.CLOSED
        ? "ready"
        : breaker.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String sentence(String state) {
    return switch (state) {
      case "none" -> "No language model is configured. The built-in engine answers everything.";
      case "key-refused" ->
          "The endpoint refuses the key. The built-in engine answers. Check CURSUS_AI_KEY.";
      case "open" ->
          "The endpoint failed several times in a row and is left alone for half a minute. The"
              + " built-in engine answers.";
      case "half-open" -> "The endpoint failed several times in a row. The next question tries it.";
      default -> "The language model is in use.";
    };
  }

  /// Tests the connection. Takes as long as the endpoint does, so it runs in no transaction.
  ///
  /// @throws org.cursus.app.platform.Problem `no-endpoint` or `test-running`
  AiReport test() {
    var endpoint = connection.endpoint().orElseThrow(AiProblem.NO_ENDPOINT::problem);
    if (!testing.tryLock()) {
      throw AiProblem.TEST_RUNNING.problem();
    }
    try {
      Caller.admin(Caller.current().requireUserId())
          .run(
              () ->
                  transactions.executeWithoutResult(
                      status -> audit.record(AuditAction.LANGUAGE_MODEL_TESTED)));
      var report = new AiCheck(endpoint, clock).run();
      last = report;
      return report;
    } finally {
      testing.unlock();
    }
  }
}
