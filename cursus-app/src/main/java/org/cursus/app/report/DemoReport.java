package org.cursus.app.report;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// Has a report made for the invented person of `--demo`.
@Component
@ConditionalOnBooleanProperty("cursus.demo")
public class DemoReport {

  private final ReportRequests requests;

  DemoReport(ReportRequests requests) {
    this.requests = requests;
  }

  /// Of a run through an assessment, as it is usual; made in the background.
  public void begin(UUID auditSessionId) {
    requests.begin(new NewReport(auditSessionId, null, null));
  }
}
