package org.cursus.app.application;

import java.util.UUID;
import org.cursus.app.job.JobPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Leads from a job to its application, or to the place where one is begun.
@Component
class ApplicationPanel implements JobPanel {

  private static final int ORDER = 90;

  private final Applications applications;

  ApplicationPanel(Applications applications) {
    this.applications = applications;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String title() {
    return "Application";
  }

  @Override
  public String href(UUID jobId) {
    return "/applications/of-job/" + jobId;
  }

  @Override
  public @Nullable String sentence(UUID jobId) {
    return applications
        .ofJob(jobId)
        .map(ApplicationPanel::sentence)
        .orElse("Not begun. Open it to keep notes, contacts and what you sent.");
  }

  private static String sentence(Application application) {
    var status = application.column().title() + ".";
    if (application.archivedAt() != null) {
      return status + " Put away.";
    }
    return application.followUpOn() == null
        ? status
        : status + " Follow up on " + Days.written(application.followUpOn()) + ".";
  }
}
