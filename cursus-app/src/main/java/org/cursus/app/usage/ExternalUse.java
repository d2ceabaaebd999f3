package org.cursus.app.usage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Work that a service outside of Cursus does for the caller. What it says of itself is checked;
/// that a model did the work is assumed.
@Service
class ExternalUse {

  private static final int LONGEST_MODEL = 200;
  private static final int MOST_TOKENS = 100_000_000;
  private static final long LONGEST_LATENCY = 86_400_000;

  /// A code, so that no text of a person comes into the log.
  private static final Pattern ERROR_CODE = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  private final Requests requests;
  private final Credits credits;
  private final JsonMapper json;

  ExternalUse(Requests requests, Credits credits, JsonMapper json) {
    this.requests = requests;
    this.credits = credits;
    this.json = json;
  }

  /// How the work ended.
  ///
  /// @param success false releases the credits
  /// @param resultData an object to keep in the history; null for none
  /// @param modelUsed what made it; needed for a success
  /// @param latencyMs how long it took
  /// @param errorCode what failed, such as `timeout`
  record Outcome(
      @Nullable Boolean success,
      @Nullable JsonNode resultData,
      @Nullable String modelUsed,
      @Nullable Integer promptTokens,
      @Nullable Integer completionTokens,
      @Nullable Long latencyMs,
      @Nullable String errorCode) {}

  /// @param status `SUCCESS` or `FAILED`
  /// @param resultId the entry of the history; null when nothing was kept
  /// @param balance credits left
  record Committed(
      UUID usageId, String status, int creditsCharged, @Nullable UUID resultId, int balance) {}

  /// @throws Problem `no-such-feature`, `credits-used-up`, or what is wrong with the key
  Reservation validate(@Nullable String featureKey, @Nullable String key) {
    var feature =
        Arrays.stream(Feature.values())
            .filter(each -> each.key().equals(featureKey))
            .findFirst()
            .orElseThrow(ExternalUse::noSuchFeature);
    var request = NamedRequest.of(key, feature, Map.of("validate", feature.key()), json);
    return switch (requests.begin(feature, Engine.LLM, request, json::writeValueAsString)) {
      case Requests.Fresh fresh -> fresh.reservation();
      case Requests.Done done ->
          json.readValue(Objects.requireNonNull(done.earlier().answer()), Reservation.class);
    };
  }

  private static Problem noSuchFeature() {
    var keys = Arrays.stream(Feature.values()).map(Feature::key).toList();
    return UsageProblem.NO_SUCH_FEATURE.with("features", keys);
  }

  /// @throws Problem `no-such-usage`, `usage-invalid`, `usage-ended`, `result-too-large` or
  ///     `credits-used-up`
  Committed commit(UUID usageId, Outcome outcome) {
    var found = credits.find(usageId).orElseThrow(UsageProblem.NO_SUCH_USAGE::problem);
    check(outcome);
    return Boolean.TRUE.equals(outcome.success())
        ? succeed(usageId, found.feature(), outcome)
        : fail(usageId, found.feature(), outcome);
  }

  private Committed succeed(UUID usageId, Feature feature, Outcome outcome) {
    var data = outcome.resultData();
    var result = data == null || data.isNull() ? null : json.writeValueAsString(data);
    if (result != null
        && result.getBytes(StandardCharsets.UTF_8).length > Metering.LARGEST_RESULT) {
      throw UsageProblem.RESULT_TOO_LARGE.problem();
    }
    var charge = credits.commit(usageId, ending(feature, outcome, result), null);
    return new Committed(
        usageId, "SUCCESS", charge.creditsCharged(), charge.resultId(), credits.balance().left());
  }

  private Committed fail(UUID usageId, Feature feature, Outcome outcome) {
    var code = outcome.errorCode() == null ? "failed" : outcome.errorCode();
    if (!credits.release(usageId, ending(feature, outcome, null), code)
        && !credits.find(usageId).map(each -> each.status().equals("FAILED")).orElse(false)) {
      throw UsageProblem.USAGE_ENDED.problem();
    }
    return new Committed(usageId, "FAILED", 0, null, credits.balance().left());
  }

  private static Ending ending(Feature feature, Outcome outcome, @Nullable String result) {
    long latency = outcome.latencyMs() == null ? 0 : outcome.latencyMs();
    var spend =
        new Spend(
            Engine.LLM,
            outcome.modelUsed() == null ? "unknown" : outcome.modelUsed().strip(),
            null,
            outcome.promptTokens() == null ? 0 : outcome.promptTokens(),
            outcome.completionTokens() == null ? 0 : outcome.completionTokens(),
            0,
            latency,
            null);
    return new Ending(spend, latency, feature.title(), result, Ids.next());
  }

  private static void check(Outcome outcome) {
    var faults = new ArrayList<Fault>();
    if (outcome.success() == null) {
      faults.add(new Fault("/success", "Say true or false."));
    }
    var data = outcome.resultData();
    if (data != null && !data.isNull() && !data.isObject()) {
      faults.add(new Fault("/resultData", "Send an object."));
    }
    checkModel(outcome, faults);
    checkNumber("/promptTokens", outcome.promptTokens(), MOST_TOKENS, faults);
    checkNumber("/completionTokens", outcome.completionTokens(), MOST_TOKENS, faults);
    checkNumber("/latencyMs", outcome.latencyMs(), LONGEST_LATENCY, faults);
    if (outcome.errorCode() != null && !ERROR_CODE.matcher(outcome.errorCode()).matches()) {
      faults.add(
          new Fault("/errorCode", "Send a code of up to 100 letters, digits, dots and dashes."));
    }
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(UsageProblem.USAGE_INVALID, faults);
    }
  }

  private static void checkModel(Outcome outcome, List<Fault> faults) {
    var model = outcome.modelUsed();
    boolean missing = model == null || model.isBlank();
    if (missing && Boolean.TRUE.equals(outcome.success())) {
      faults.add(new Fault("/modelUsed", "Say what made the result."));
    } else if (model != null && (model.length() > LONGEST_MODEL || model.indexOf('\0') >= 0)) {
      faults.add(new Fault("/modelUsed", "Send a name of up to 200 characters."));
    }
  }

  private static void checkNumber(
      String pointer, @Nullable Number value, long most, List<Fault> faults) {
    if (value != null && (value.longValue() < 0 || value.longValue() > most)) {
      faults.add(new Fault(pointer, "Send a number from 0 to %d.".formatted(most)));
    }
  }
}
