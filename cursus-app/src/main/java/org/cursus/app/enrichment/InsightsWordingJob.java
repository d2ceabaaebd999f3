package org.cursus.app.enrichment;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.cursus.app.ai.Gateway;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Secrets;
import org.cursus.app.platform.jobs.Job;
import org.cursus.app.usage.Engine;
import org.cursus.app.usage.Metered;
import org.cursus.app.usage.Metering;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Has a model word the explanations of insights, in the background. The scores stand before it
/// begins and stay as they are whatever it answers.
@Service
class InsightsWordingJob implements Job {

  /// The job's name in the queue.
  static final String NAME = "insights-wording";

  private static final Logger log = LoggerFactory.getLogger(InsightsWordingJob.class);

  private final InsightsStore insights;
  private final Gateway gateway;
  private final Metering metering;
  private final CareerExplanations explanations;
  private final TransactionTemplate transactions;

  InsightsWordingJob(
      InsightsStore insights,
      Gateway gateway,
      Metering metering,
      CareerExplanations explanations,
      TransactionTemplate transactions) {
    this.insights = insights;
    this.gateway = gateway;
    this.metering = metering;
    this.explanations = explanations;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return NAME;
  }

  /// @param id a working out; one that another has replaced in the meantime is left alone
  @Override
  public void run(UUID id) {
    var userId = Caller.current().requireUserId();
    var found = transactions.execute(status -> insights.findById(userId, id).orElse(null));
    if (found == null || found.worded() || gateway.engineFor(explanations) == Engine.BUILTIN) {
      return;
    }
    var given = InsightsWording.of(found);
    var answer = answer(found, given);
    if (answer != null && answer.spend().engine() == Engine.LLM) {
      transactions.executeWithoutResult(
          status -> insights.word(userId, id, answer.result(), answer.spend().model()));
    }
  }

  /// Null when the person has no credits for it: the words of the rules stay then.
  private @Nullable Metered<InsightsWording> answer(Insights found, InsightsWording given) {
    try {
      var answer = ask(key(found, given), given);
      // What the rules answered in its place must not stand in the way of another try.
      return answer.replayed() && answer.spend().engine() == Engine.BUILTIN
          ? ask(null, given)
          : answer;
    } catch (Problem problem) {
      if (problem.type().status() == HttpStatus.PAYMENT_REQUIRED) {
        log.info("explanations stay as the rules worded them: no credits");
        return null;
      }
      throw problem;
    }
  }

  private Metered<InsightsWording> ask(@Nullable String key, InsightsWording given) {
    var feature = explanations.feature();
    var engine = gateway.engineFor(explanations);
    Metering.Work<InsightsWording> work = meter -> gateway.ask(explanations, given, meter).value();
    return key == null
        ? metering.run(feature, engine, null, given, InsightsWording.class, work)
        : metering.runAlone(feature, engine, key, given, InsightsWording.class, work);
  }

  /// The same texts are worded once, however often they are worked out.
  private static String key(Insights found, InsightsWording given) {
    var hash = Secrets.sha256(given.toString().getBytes(StandardCharsets.UTF_8));
    var part = HexFormat.of().formatHex(hash).substring(0, 32);
    return "insights-" + found.resumeId() + "-" + part;
  }

  /// The words of the rules stay.
  @Override
  public void givenUp(UUID id) {}
}
