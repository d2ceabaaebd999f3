package org.cursus.app.assessment;

import java.util.UUID;

/// What another module offers for a result. Each bean of this kind has a place on the result's
/// page, so that the page leads there without knowing the modules.
public interface ReadinessPanel {

  /// Smaller ones stand first.
  int order();

  /// What it is called, such as "Talk about it".
  String title();

  /// One sentence on what is to be had there.
  String text();

  /// Where it leads.
  String href(UUID sessionId);
}
