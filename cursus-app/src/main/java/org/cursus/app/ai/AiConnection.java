package org.cursus.app.ai;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.stereotype.Component;

/// The connection to a model, if the operator configured one. What is wrong with it is told at
/// start, in the log and on the administrators' page; the start does not wait for it.
@Component
class AiConnection {

  private static final Logger LOG = LoggerFactory.getLogger(AiConnection.class);

  private final Clock clock;
  private volatile AiSettings settings;
  private volatile @Nullable AiEndpoint endpoint;

  AiConnection(ConfigurableEnvironment environment, Clock clock) {
    this.clock = clock;
    var variables = new HashMap<String, String>();
    for (var source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> named) {
        for (var name : named.getPropertyNames()) {
          if (name.startsWith("CURSUS_AI_")) {
            variables.put(name, String.valueOf(environment.getProperty(name)));
          }
        }
      }
    }
    settings = AiSettings.of(variables);
    endpoint =
        settings.hasEndpoint() ? new AiEndpoint(settings, clock, AiEndpoint.FIRST_WAIT) : null;
  }

  AiSettings settings() {
    return settings;
  }

  /// Empty when none is configured.
  Optional<AiEndpoint> endpoint() {
    return Optional.ofNullable(endpoint);
  }

  /// Connects to another endpoint, or to none.
  ///
  /// @param firstWait about how long to wait before a second try
  synchronized void use(AiSettings other, Duration firstWait) {
    var before = endpoint;
    settings = other;
    endpoint = other.hasEndpoint() ? new AiEndpoint(other, clock, firstWait) : null;
    if (before != null) {
      before.close();
    }
  }

  @PreDestroy
  void close() {
    endpoint().ifPresent(AiEndpoint::close);
  }

  /// Tries the key on a thread of its own.
  @EventListener(ApplicationReadyEvent.class)
  void started() {
    settings.faults().forEach(fault -> LOG.warn("Language model: {}", fault));
    endpoint().ifPresent(one -> Thread.ofVirtual().name("ai-check").start(() -> tryKey(one)));
  }

  /// Asks for the list of models, which costs nothing.
  static void tryKey(AiEndpoint endpoint) {
    try {
      endpoint.client().models(endpoint.settings().timeout());
      LOG.info("Language model: the endpoint answers.");
    } catch (AiFailure failure) {
      if (failure.reason() == AiReason.KEY_REFUSED) {
        endpoint.keyRefused();
        LOG.warn(
            "Language model: the endpoint refuses the key. The built-in engine answers. Check"
                + " CURSUS_AI_KEY.");
      } else if (failure.reason() != AiReason.REQUEST_REFUSED) {
        // Not every endpoint lists its models; whether it answers, the first question tells.
        LOG.warn("Language model: {}", failure.reason().title());
      }
    }
  }
}
