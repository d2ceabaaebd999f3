package org.cursus.app.usage;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// The caller's newest result of each feature.
@Service
public class LatestResults {

  private static final int LOOKED_AT = 40;

  private final History history;

  LatestResults(History history) {
    this.history = history;
  }

  /// An entry of the history.
  public record Latest(UUID id, String title, Instant createdAt) {}

  /// By feature key; a feature without a result among the last 40 is absent.
  public Map<String, Latest> byFeature() {
    var latest = new LinkedHashMap<String, Latest>();
    for (var item : history.list(null, null, LOOKED_AT).items()) {
      latest.putIfAbsent(item.featureKey(), new Latest(item.id(), item.title(), item.createdAt()));
    }
    return latest;
  }
}
