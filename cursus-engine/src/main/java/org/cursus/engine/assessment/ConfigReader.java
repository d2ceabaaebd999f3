package org.cursus.engine.assessment;

/// Reads configs and finds what is wrong with them.
public final class ConfigReader {

  private ConfigReader() {}

  /// Reads a config.
  ///
  /// @throws ConfigRefused with each fault and where it stands
  public static AssessmentConfig read(String json) {
    throw new UnsupportedOperationException(json);
  }

  /// The config with the texts of a language; those that are not translated stay as they are.
  public static AssessmentConfig in(AssessmentConfig config, String language) {
    throw new UnsupportedOperationException(language);
  }
}
