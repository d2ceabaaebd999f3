package org.cursus.app.enrichment;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.cursus.app.platform.Caller;
import org.cursus.app.resume.ReadResume;
import org.cursus.app.resume.ResumeInsights;
import org.cursus.engine.career.CareerRules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The stage `enrich`: what a resume shows by the rules, worked out and stored.
@Component
class InsightsKeeper implements ResumeInsights {

  private final InsightsStore insights;
  private final KnownSkills skills;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  InsightsKeeper(
      InsightsStore insights, KnownSkills skills, ApplicationEventPublisher events, Clock clock) {
    this.insights = insights;
    this.skills = skills;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Worked workOut(ReadResume resume) {
    var career = CareerEntries.of(resume);
    var now = YearMonth.now(clock.withZone(ZoneOffset.UTC));
    var found = CareerRules.of(career.entries(), skills.names(), now);
    return () -> {
      var userId = Caller.current().requireUserId();
      var id = insights.replace(userId, resume.id(), found, career.firstFacts());
      events.publishEvent(new InsightsWorkedOut(id));
    };
  }
}
