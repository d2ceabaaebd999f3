package org.cursus.engine.rendering;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// How high and deep fonts are, by family, weight and slope. Without it each document would open
/// every font that its styles may fall back to, only to measure a line.
final class FontMetrics implements FSCacheEx<String, FSCacheValue> {

  static final FontMetrics KEPT = new FontMetrics();

  private final Map<String, FSCacheValue> values = new ConcurrentHashMap<>();

  private FontMetrics() {}

  @Override
  public void put(String key, FSCacheValue value) {
    values.put(key, value);
  }

  @Override
  public @Nullable FSCacheValue get(String key) {
    return values.get(key);
  }

  @Override
  public FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
    return values.computeIfAbsent(
        key,
        absent -> {
          try {
            return loader.call();
          } catch (Exception broken) {
            throw new IllegalStateException(broken);
          }
        });
  }
}
