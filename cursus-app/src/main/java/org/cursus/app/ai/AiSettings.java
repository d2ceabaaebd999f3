package org.cursus.app.ai;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;

/// What the operator configured by `CURSUS_AI_...`. A value that cannot be used is a fault that is
/// told at start and on the administrators' page; the built-in engine goes on.
///
/// @param url where the endpoint begins, such as `https://api.openai.com/v1`; null for none
/// @param key null where the endpoint wants none
/// @param model the model of every purpose without one of its own; null for none
/// @param models models by purpose, in lower case
/// @param timeout the longest that one call may take
/// @param promptPrice the price of a million tokens sent, in the operator's currency
/// @param completionPrice the price of a million tokens received
/// @param privateAddresses whether the endpoint may be in a private network or on this machine
/// @param context how many tokens the model can read and write together; null where not told
/// @param faults sentences on what cannot be used
record AiSettings(
    @Nullable String url,
    @Nullable String key,
    @Nullable String model,
    Map<String, String> models,
    @Nullable String embeddingModel,
    Duration timeout,
    double promptPrice,
    double completionPrice,
    boolean privateAddresses,
    @Nullable Integer context,
    List<String> faults) {

  private static final String PREFIX = "CURSUS_AI_";
  private static final String BUILT_IN = "builtin";
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  /// From `CURSUS_AI_...` by name.
  static AiSettings of(Map<String, String> variables) {
    return new Reading(variables).settings();
  }

  /// Whether there is an endpoint that can be asked.
  boolean hasEndpoint() {
    return url != null;
  }

  /// The model that answers a purpose; null for the built-in engine.
  @Nullable String modelOf(Question<?> question) {
    var own = models.getOrDefault(question.name().toLowerCase(Locale.ROOT), model);
    return url == null || own == null || own.equalsIgnoreCase(BUILT_IN) ? null : own;
  }

  /// What tokens cost, in millionths of the operator's currency.
  long costMicros(long promptTokens, long completionTokens) {
    return Math.round(promptTokens * promptPrice + completionTokens * completionPrice);
  }

  /// Without the key.
  @Override
  public String toString() {
    return "AiSettings[" + url + ", " + model + "]";
  }

  /// Reads the variables, and collects what is wrong with them.
  private static final class Reading {

    private final Map<String, String> variables;
    private final List<String> faults = new ArrayList<>();

    Reading(Map<String, String> variables) {
      this.variables = variables;
    }

    AiSettings settings() {
      var url = url();
      var key = key();
      var model = text("MODEL");
      var models = models();
      var embeddingModel = text("EMBEDDING_MODEL");
      if (url != null && model == null && models.isEmpty() && embeddingModel == null) {
        faults.add("CURSUS_AI_URL is set, but no model. Name one in CURSUS_AI_MODEL.");
      }
      if (url == null && text("URL") == null && (model != null || key != null)) {
        faults.add("A model or key is set, but no endpoint. Set CURSUS_AI_URL.");
      }
      return new AiSettings(
          url,
          key,
          model,
          models,
          embeddingModel,
          timeout(),
          price("PRICE_PROMPT"),
          price("PRICE_COMPLETION"),
          privateAddresses(),
          context(),
          List.copyOf(faults));
    }

    private @Nullable String text(String name) {
      var value = variables.get(PREFIX + name);
      return value == null || value.isBlank() ? null : value.strip();
    }

    private @Nullable String url() {
      var text = text("URL");
      if (text == null) {
        return null;
      }
      try {
        var url = new URI(text);
        if (("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
            && url.getHost() != null
            && url.getUserInfo() == null
            && url.getQuery() == null
            && url.getFragment() == null) {
          return text.replaceAll("/+$", "");
        }
      } catch (URISyntaxException e) {
        // Told below.
      }
      faults.add(
          "CURSUS_AI_URL is no address of an endpoint. Write one such as"
              + " https://api.openai.com/v1.");
      return null;
    }

    private @Nullable String key() {
      var key = text("KEY");
      var file = text("KEY_FILE");
      if (key == null && file != null) {
        try {
          key = Files.readString(Path.of(file)).strip();
        } catch (IOException | IllegalArgumentException e) {
          faults.add("The file that CURSUS_AI_KEY_FILE names cannot be read.");
        }
      }
      if (key != null && key.chars().anyMatch(each -> each <= ' ' || each > '~')) {
        faults.add("The key of the endpoint has characters that no key has. Copy it again.");
        return null;
      }
      return key == null || key.isEmpty() ? null : key;
    }

    private Map<String, String> models() {
      var models = new TreeMap<String, String>();
      var prefix = PREFIX + "MODEL_";
      variables.forEach(
          (name, value) -> {
            if (name.startsWith(prefix) && !value.isBlank()) {
              var purpose = name.substring(prefix.length()).toLowerCase(Locale.ROOT);
              models.put(purpose.replace('_', '-'), value.strip());
            }
          });
      return models;
    }

    private Duration timeout() {
      var text = text("TIMEOUT");
      if (text == null) {
        return TIMEOUT;
      }
      try {
        var timeout =
            text.matches("\\d{1,5}")
                ? Duration.ofSeconds(Long.parseLong(text))
                : DurationStyle.detectAndParse(text);
        if (timeout.toMillis() >= 100 && timeout.toMinutes() <= 30) {
          return timeout;
        }
      } catch (IllegalArgumentException | ArithmeticException e) {
        // Told below.
      }
      faults.add("CURSUS_AI_TIMEOUT is no time. Write seconds, such as 60. 60 is used.");
      return TIMEOUT;
    }

    private double price(String name) {
      var text = text(name);
      try {
        var price = text == null ? 0 : Double.parseDouble(text);
        if (price >= 0 && price < 1_000_000) {
          return price;
        }
      } catch (NumberFormatException e) {
        // Told below.
      }
      faults.add(
          "CURSUS_AI_%s is no price. Write what a million tokens cost, such as 0.15. 0 is used."
              .formatted(name));
      return 0;
    }

    private boolean privateAddresses() {
      var text = text("PRIVATE_ADDRESSES");
      if (text == null || text.equalsIgnoreCase("allow")) {
        return true;
      }
      if (!text.equalsIgnoreCase("forbid")) {
        faults.add(
            "CURSUS_AI_PRIVATE_ADDRESSES is neither allow nor forbid. They are forbidden until it"
                + " is.");
      }
      return false;
    }

    private @Nullable Integer context() {
      var text = text("CONTEXT");
      if (text != null && !text.matches("[1-9]\\d{2,7}")) {
        faults.add("CURSUS_AI_CONTEXT is no number of tokens. Write one such as 8192.");
        return null;
      }
      return text == null ? null : Integer.valueOf(text);
    }
  }
}
