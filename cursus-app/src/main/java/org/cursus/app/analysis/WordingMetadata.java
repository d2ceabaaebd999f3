package org.cursus.app.analysis;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.usage.Engine;
import org.cursus.app.usage.Feature;
import org.cursus.app.usage.KeptResults;
import org.cursus.app.usage.KeptResults.Kept;
import org.cursus.engine.wording.Suggestion;
import org.cursus.engine.wording.Wordings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What stands beside an accepted wording: who made it, when, and what is better about it. Who made
/// it is read from the history, never taken from the request.
@Component
class WordingMetadata {

  private static final String PERSON = "person";

  private final KeptResults kept;
  private final Clock clock;

  WordingMetadata(KeptResults kept, Clock clock) {
    this.kept = kept;
    this.clock = clock;
  }

  /// @param text the person's own words
  /// @param result the suggestion in the history; null when the person brought the wording
  Map<String, Object> of(WordingText text, String accepted, @Nullable UUID result) {
    Map<String, Object> metadata = new HashMap<>();
    metadata.put("rules", Wordings.VERSION);
    metadata.put("version", text.version());
    metadata.put("improvements", improvements(text, accepted));
    var suggestion =
        result == null ? null : kept.find(result).filter(one -> isOf(one, text.id())).orElse(null);
    if (suggestion == null || suggestion.engine() == null) {
      metadata.put("engine", PERSON);
      metadata.put("timestamp", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
      return metadata;
    }
    metadata.put("engine", suggestion.engine());
    metadata.put("model", Objects.requireNonNullElse(suggestion.model(), Wordings.VERSION));
    metadata.put("timestamp", suggestion.createdAt().truncatedTo(ChronoUnit.SECONDS).toString());
    if (Engine.LLM.key().equals(suggestion.engine()) && suggestion.prompt() != null) {
      metadata.put("prompt", suggestion.prompt());
    }
    metadata.put(
        "edited", !suggestion.data().path("suggested").asString("").strip().equals(accepted));
    return metadata;
  }

  private static boolean isOf(Kept one, UUID entryId) {
    return one.featureKey().equals(Feature.TEXT_ENHANCEMENT.key())
        && one.data().path("entryId").asString("").equals(entryId.toString());
  }

  /// The kinds of fault that the rules find less often than before, in the order of their names:
  /// nobody's word is taken for what is better.
  private static List<String> improvements(WordingText text, String accepted) {
    var before = counts(text.text(), text.former());
    var after = counts(accepted, text.former());
    return before.keySet().stream()
        .filter(kind -> after.getOrDefault(kind, 0) < before.get(kind))
        .map(kind -> kind.title().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Map<Suggestion.Kind, Integer> counts(String text, boolean former) {
    var counts = new EnumMap<Suggestion.Kind, Integer>(Suggestion.Kind.class);
    Wordings.of(text, former)
        .suggestions()
        .forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
    return counts;
  }
}
