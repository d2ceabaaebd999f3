package org.cursus.app.report;

import java.util.UUID;
import org.cursus.app.assessment.ReadinessPanel;
import org.springframework.stereotype.Component;

/// Leads from a result to its report.
@Component
class ReportPanel implements ReadinessPanel {

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String title() {
    return "Take it with you";
  }

  @Override
  public String text() {
    return "A report with your score, what it means and what helps most, to print or to show"
        + " somebody who advises you.";
  }

  @Override
  public String href(UUID sessionId) {
    return "/reports/new?session=" + sessionId;
  }
}
