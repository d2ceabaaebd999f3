package org.cursus.app.enrichment;

import org.cursus.app.ai.Gateway;
import org.cursus.app.platform.jobs.Jobs;
import org.cursus.app.usage.Engine;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has new insights worded by a model, where there is one.
@Component
class WordingFollower {

  private final Jobs jobs;
  private final Gateway gateway;
  private final CareerExplanations explanations;

  WordingFollower(Jobs jobs, Gateway gateway, CareerExplanations explanations) {
    this.jobs = jobs;
    this.gateway = gateway;
    this.explanations = explanations;
  }

  /// Each working out has an id of its own, so that it is queued once.
  @EventListener
  void follow(InsightsWorkedOut news) {
    if (gateway.engineFor(explanations) == Engine.LLM) {
      jobs.enqueue(InsightsWordingJob.NAME, news.insightsId());
    }
  }
}
