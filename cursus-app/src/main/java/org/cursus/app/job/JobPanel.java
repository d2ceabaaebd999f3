package org.cursus.app.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What another module has to show of a job. Each bean of this kind has a place on the page of a
/// person's job, so that the page leads there without knowing the modules.
public interface JobPanel {

  /// Smaller ones stand first.
  int order();

  /// Its heading, such as "Match".
  String title();

  /// Where it leads.
  String href(UUID jobId);

  /// One sentence on how it stands for the caller and this job; null for nothing to say. Called
  /// outside of transactions, once for each page.
  @Nullable String sentence(UUID jobId);
}
