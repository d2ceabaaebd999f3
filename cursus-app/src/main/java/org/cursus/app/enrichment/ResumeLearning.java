package org.cursus.app.enrichment;

import java.util.Optional;
import java.util.UUID;
import org.cursus.app.ai.Gateway;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.jobs.Jobs;
import org.cursus.app.resume.ReadResume;
import org.cursus.app.resume.ResumeInsights;
import org.cursus.app.resume.Resumes;
import org.cursus.app.usage.Engine;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Insights on the caller's resumes: looked at, worked out again, and worded.
@Service
class ResumeLearning {

  private final InsightsStore insights;
  private final Resumes resumes;
  private final ResumeInsights rules;
  private final Gateway gateway;
  private final CareerExplanations explanations;
  private final Jobs jobs;
  private final TransactionTemplate transactions;

  ResumeLearning(
      InsightsStore insights,
      Resumes resumes,
      ResumeInsights rules,
      Gateway gateway,
      CareerExplanations explanations,
      Jobs jobs,
      TransactionTemplate transactions) {
    this.insights = insights;
    this.resumes = resumes;
    this.rules = rules;
    this.gateway = gateway;
    this.explanations = explanations;
    this.jobs = jobs;
    this.transactions = transactions;
  }

  /// One of the caller's resumes.
  ///
  /// @throws Problem `not-found` of the resume, also when it is another's
  ReadResume resume(UUID resumeId) {
    return resumes.read(resumeId);
  }

  /// @param version of the rules; null for those that were worked out last
  @Transactional(readOnly = true)
  Optional<Insights> find(UUID resumeId, @Nullable String version) {
    return insights.find(Caller.current().requireUserId(), resumeId, version);
  }

  /// @param version of the rules; null for those that were worked out last
  /// @throws Problem `not-worked-out`
  @Transactional(readOnly = true)
  Insights get(UUID resumeId, @Nullable String version) {
    var found = find(resumeId, version);
    if (found.isEmpty()) {
      resumes.read(resumeId);
      throw EnrichmentProblem.NOT_WORKED_OUT.problem();
    }
    return found.get();
  }

  /// Works out a resume again by the present rules.
  ///
  /// @throws Problem `not-read-yet`
  void renew(UUID resumeId) {
    var resume = resumes.read(resumeId);
    if (!resume.completed()) {
      throw EnrichmentProblem.NOT_READ_YET.problem();
    }
    var worked = rules.workOut(resume);
    transactions.executeWithoutResult(status -> worked.keep());
  }

  /// Whether there is a model that could word explanations.
  boolean canBeWorded() {
    return gateway.engineFor(explanations) == Engine.LLM;
  }

  /// Has a model word the explanations of the insights that were worked out last.
  ///
  /// @throws Problem `no-model`, `not-worked-out` or `already-being-worded`
  void word(UUID resumeId) {
    try {
      transactions.executeWithoutResult(
          status -> {
            var found = get(resumeId, null);
            if (!canBeWorded()) {
              throw EnrichmentProblem.NO_MODEL.problem();
            }
            jobs.enqueue(InsightsWordingJob.NAME, found.id());
          });
    } catch (DuplicateKeyException e) {
      throw EnrichmentProblem.ALREADY_BEING_WORDED.problem();
    }
  }
}
