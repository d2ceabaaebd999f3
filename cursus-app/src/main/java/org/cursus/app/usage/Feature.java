package org.cursus.app.usage;

import java.util.Locale;

/// What can be asked for and is metered.
public enum Feature {
  RESUME_ENRICHMENT("Insights from a resume"),
  TEXT_ENHANCEMENT("Suggested wording"),
  CAREER_PATH("Career path recommendations"),
  KEYWORD_EXTRACTION("Keywords of a text"),
  FEEDBACK_ANALYSIS("Feedback analysis"),
  /// A text of the caller's as a vector, by the operator's embedding model.
  MEANING_SEARCH("Search by meaning"),
  NAME_LINKING("Names told apart"),
  DOCUMENT_GENERATION("Documents for a job"),
  CHAT_ANSWER("Answers in the chat"),
  /// Work of a service outside of Cursus that asks here for credits.
  EXTERNAL("Result of another service");

  private final String title;

  Feature(String title) {
    this.title = title;
  }

  /// As it is stored, such as `career_path`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The feature of a stored key.
  ///
  /// @throws org.cursus.app.platform.Problem `no-such-feature`
  public static Feature of(String key) {
    for (var feature : values()) {
      if (feature.key().equals(key)) {
        return feature;
      }
    }
    throw UsageProblem.NO_SUCH_FEATURE.problem();
  }

  /// What people read in their history.
  public String title() {
    return title;
  }
}
