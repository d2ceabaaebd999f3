package org.cursus.app.application;

import org.cursus.app.job.JobMarked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Moves the card when the person says on a job's page how far it is.
@Component
class JobFollower {

  private final Applications applications;

  JobFollower(Applications applications) {
    this.applications = applications;
  }

  @EventListener
  void follow(JobMarked news) {
    applications.follow(news.jobId(), news.status());
  }
}
