package org.cursus.app.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cursus.engine.assessment.ConfigReader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The assessments that Cursus brings along.
@Component
class ShippedConfigs {

  private static final List<String> FILES =
      List.of("career-readiness-1.1.json", "quick-check-1.1.json");

  private final ConfigStore store;
  private final TransactionTemplate transactions;

  ShippedConfigs(ConfigStore store, TransactionTemplate transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  /// Adds those that are not there. The caller is housekeeping.
  void add() {
    for (var file : FILES) {
      var json = text(file);
      var config = ConfigReader.read(json);
      transactions.executeWithoutResult(
          status -> store.addShipped(config.name(), config.version(), json));
    }
  }

  private static String text(String file) {
    try (var in = new ClassPathResource("assessment/" + file).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
