package org.cursus.app.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.ConfigReader;
import org.springframework.stereotype.Component;

/// Configs in the languages that they are translated to, each made once.
@Component
class ReadinessTexts {

  private final Configs configs;
  private final ConcurrentHashMap<Key, AssessmentConfig> translated = new ConcurrentHashMap<>();

  ReadinessTexts(Configs configs) {
    this.configs = configs;
  }

  private record Key(UUID configId, String language) {}

  /// A version in a language; in its own where it is not translated.
  ///
  /// @throws org.cursus.app.platform.Problem `no-such-assessment`
  AssessmentConfig of(UUID configId, String language) {
    var config = configs.find(configId);
    if (language.equals(config.language()) || !config.translations().containsKey(language)) {
      return config;
    }
    return translated.computeIfAbsent(
        new Key(configId, language), key -> ConfigReader.in(config, language));
  }

  /// Its own language first.
  static List<String> languages(AssessmentConfig config) {
    var all = new ArrayList<String>();
    all.add(config.language());
    config.translations().keySet().stream().sorted().forEach(all::add);
    return List.copyOf(all);
  }
}
