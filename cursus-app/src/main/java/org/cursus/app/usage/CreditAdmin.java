package org.cursus.app.usage;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cursus.app.audit.AuditAction;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What administrators do about credits; each change is audited in its transaction.
@Service
class CreditAdmin {

  private static final int MOST_MONTHLY = 1_000_000;
  private static final int MOST_PRICE = 10_000;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_TEXT = 400;

  private final CreditAdminStore store;
  private final UsageStore usage;
  private final SecurityAudit audit;
  private final TransactionTemplate transactions;
  private final Credits credits;

  CreditAdmin(
      CreditAdminStore store,
      UsageStore usage,
      SecurityAudit audit,
      TransactionTemplate transactions,
      Credits credits) {
    this.store = store;
    this.usage = usage;
    this.audit = audit;
    this.transactions = transactions;
    this.credits = credits;
  }

  /// All plans and prices.
  record Settings(List<Plan> plans, List<Price> prices) {}

  Settings settings() {
    return asAdmin(() -> new Settings(store.plans(), usage.prices()));
  }

  /// Changes a plan. Whoever has it keeps the credits of the running month.
  ///
  /// @throws Problem `credits-invalid` or `credits-stale`
  void changePlan(String key, int version, String name, String description, int monthly) {
    require(
        !name.isBlank() && name.strip().length() <= LONGEST_NAME, "name", "Write 1 to 80 letters.");
    require(
        description.strip().length() <= LONGEST_TEXT, "description", "Write up to 400 letters.");
    require(monthly >= 0 && monthly <= MOST_MONTHLY, "monthlyCredits", "Write 0 to 1000000.");
    asAdmin(
        () -> {
          var now = credits.now();
          fresh(store.changePlan(key, version, clean(name), clean(description), monthly, now));
          audit.record(AuditAction.USAGE_PLAN_CHANGED, "usage_plan", null);
          return true;
        });
  }

  /// @throws Problem `credits-invalid` or `credits-stale`
  void changePrice(Feature feature, int version, int builtin, int llm) {
    require(builtin >= 0 && builtin <= MOST_PRICE, "builtinCredits", "Write 0 to 10000.");
    require(llm >= 0 && llm <= MOST_PRICE, "llmCredits", "Write 0 to 10000.");
    asAdmin(
        () -> {
          fresh(store.changePrice(feature, version, builtin, llm, credits.now()));
          audit.record(AuditAction.USAGE_PRICE_CHANGED, "usage_price", null);
          return true;
        });
  }

  /// Gives credits of this month, or takes some of those that are left.
  ///
  /// @param amount negative to take
  /// @return what is left now
  /// @throws Problem `no-such-person` or `credits-invalid`
  int adjust(String email, int amount, String note) {
    require(
        amount != 0 && Math.abs((long) amount) <= MOST_MONTHLY,
        "credits",
        "Write a number that is not 0, up to 1000000.");
    require(
        !note.isBlank() && note.strip().length() <= LONGEST_TEXT,
        "note",
        "Say why, in up to 400 letters.");
    return asAdmin(
        () -> {
          var now = credits.now();
          var userId = person(email);
          store.open(userId, now);
          if (!store.adjust(userId, amount, clean(note), Caller.current().userId(), now)) {
            int left = store.left(userId);
            throw fault("credits", "Only %d are left to take.".formatted(left));
          }
          audit.record(AuditAction.CREDITS_ADJUSTED, "account", userId);
          return store.left(userId);
        });
  }

  /// Gives a person another plan, from this month on.
  ///
  /// @return what is left now
  /// @throws Problem `no-such-person` or `credits-invalid`
  int givePlan(String email, String plan) {
    return asAdmin(
        () -> {
          var now = credits.now();
          var userId = person(email);
          store.open(userId, now);
          store
              .givePlan(userId, plan, Caller.current().userId(), now)
              .orElseThrow(() -> fault("plan", "Choose one of the plans."));
          audit.record(AuditAction.USAGE_PLAN_GIVEN, "account", userId);
          return store.left(userId);
        });
  }

  private UUID person(String email) {
    return store.person(clean(email)).orElseThrow(UsageProblem.NO_SUCH_PERSON::problem);
  }

  private static void fresh(boolean changed) {
    if (!changed) {
      throw UsageProblem.CREDITS_STALE.problem();
    }
  }

  private static void require(boolean fits, String field, String advice) {
    if (!fits) {
      throw fault(field, advice);
    }
  }

  private static Problem fault(String field, String advice) {
    return Problem.ofFaults(UsageProblem.CREDITS_INVALID, List.of(new Fault("/" + field, advice)));
  }

  private static String clean(String text) {
    return text.replace('\0', ' ').strip();
  }

  private <T extends @Nullable Object> T asAdmin(Supplier<T> work) {
    return Caller.admin(Caller.current().requireUserId())
        .call(() -> transactions.execute(status -> work.get()));
  }
}
