package org.cursus.app.usage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Credits for programs, and for services outside of Cursus that do work for a person: validate
/// before it, commit after it.
@RestController
@RequestMapping(path = "/api/v1/career/usage", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Usage")
class UsageApi {

  private final ExternalUse external;
  private final Credits credits;
  private final DailyCaps caps;
  private final UsageLog log;

  UsageApi(ExternalUse external, Credits credits, DailyCaps caps, UsageLog log) {
    this.external = external;
    this.credits = credits;
    this.caps = caps;
    this.log = log;
  }

  /// @param featureKey such as `career_path`
  record Validate(@Nullable String featureKey) {}

  /// What may still be spent.
  ///
  /// @param left granted less charged less reserved
  /// @param nextMonthBegins when the next month's credits are there (UTC)
  /// @param dayTokens tokens of language models today (UTC), spent or held
  /// @param dailyTokens the most of them on a day
  record BalanceView(
      String plan,
      String planName,
      LocalDate period,
      int granted,
      int charged,
      int reserved,
      int left,
      LocalDate nextMonthBegins,
      long dayTokens,
      long dailyTokens) {}

  /// @param nextCursor send as `cursor` for the next page; null on the last
  record UsageList(List<UsageEntry> items, @Nullable UUID nextCursor) {}

  @Operation(
      summary = "Reserve the credits of a piece of work",
      description =
          "They are held for 15 minutes. An Idempotency-Key makes sending it twice reserve once.")
  @PostMapping(path = "/validate", consumes = MediaType.APPLICATION_JSON_VALUE)
  Reservation validate(
      @RequestBody Validate request,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    return external.validate(request.featureKey(), key);
  }

  @Operation(
      summary = "Say how the work ended",
      description =
          "Success charges and keeps `resultData`, an object of at most 512 KB, in the history;"
              + " failure sets the credits free. Sending it twice charges once. After 15 minutes"
              + " the credits are reserved anew, if there are enough.")
  @PostMapping(path = "/{id}/commit", consumes = MediaType.APPLICATION_JSON_VALUE)
  ExternalUse.Committed commit(@PathVariable UUID id, @RequestBody ExternalUse.Outcome outcome) {
    return external.commit(id, outcome);
  }

  @Operation(summary = "Your own uses, newest first")
  @GetMapping
  UsageList list(
      @RequestParam(required = false) @Nullable UUID cursor,
      @RequestParam(defaultValue = "50") int limit) {
    int most = Math.clamp(limit, 1, 100);
    var items = log.list(cursor, most + 1);
    boolean more = items.size() > most;
    var page = more ? items.subList(0, most) : items;
    return new UsageList(page, more ? page.getLast().id() : null);
  }

  @Operation(summary = "What you may still spend this month")
  @GetMapping("/balance")
  BalanceView balance() {
    var balance = credits.balance();
    return new BalanceView(
        balance.plan(),
        balance.planName(),
        balance.period(),
        balance.granted(),
        balance.charged(),
        balance.reserved(),
        balance.left(),
        balance.nextPeriod(),
        balance.dayTokens(),
        caps.tokens());
  }

  /// A line of the log.
  ///
  /// @param engine who answered; null until the end
  record UsageEntry(
      UUID id,
      String featureKey,
      String status,
      int creditsReserved,
      int creditsCharged,
      @Nullable String engine,
      @Nullable String modelUsed,
      int promptTokens,
      int completionTokens,
      @Nullable Integer latencyMs,
      @Nullable String reason,
      @Nullable String errorCode,
      Instant createdAt,
      @Nullable Instant completedAt) {}
}
