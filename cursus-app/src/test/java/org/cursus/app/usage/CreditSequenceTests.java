package org.cursus.app.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.cursus.app.audit.SecurityAudit;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.testing.CursusTest;
import org.cursus.app.testing.Superuser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// After any sequence of what can happen to credits, account, ledger, log and history agree.
@CursusTest
class CreditSequenceTests {

  private static final int SEQUENCES = 5;
  private static final int STEPS = 40;

  /// What is wrong with a person's books, in words; no row where nothing is.
  private static final String FAULTS =
      """
      with log as materialized (
        select l.*
        from career_usage_log l
        where l.user_id = :userId
          and l.id between :oldest and :newest
      ), sums as (
        select a.period, a.granted, a.charged, a.reserved,
          (select sum(c.credits)
          from credit_ledger c
          where c.user_id = a.user_id and c.period = a.period) as ledger,
          coalesce(sum(l.credits_charged), 0) as log_charged,
          coalesce(sum(l.credits_reserved) filter (where l.status = 'RESERVED'), 0) as log_reserved
        from usage_account a
        left join log l on l.period = a.period
        where a.user_id = :userId
        group by a.user_id
      )
      select 'account, ledger and log: ' || s::text as fault
      from sums s
      where s.ledger <> s.granted - s.charged
        or s.log_charged <> s.charged
        or s.log_reserved <> s.reserved
      union all
      select 'charge without line: ' || c.id
      from credit_ledger c
      left join log l on l.id = c.usage_log_id
      where c.user_id = :userId
        and c.kind = 'charge'
        and (l.status is distinct from 'SUCCESS' or l.credits_charged <> -c.credits
          or l.period <> c.period)
      union all
      select 'result: ' || l.id || ' ' || l.status
      from log l
      left join career_analysis_result r on r.user_id = :userId and r.usage_log_id = l.id
      where (l.status = 'SUCCESS') <> (r.id is not null)
      """;

  @Autowired private ReserveStore reserving;
  @Autowired private CommitStore committing;
  @Autowired private CreditStore store;
  @Autowired private RequestStore requests;
  @Autowired private CreditAdminStore adminStore;
  @Autowired private UsageStore usage;
  @Autowired private SecurityAudit audit;
  @Autowired private TransactionTemplate transactions;
  @Autowired private Superuser superuser;

  /// A clock that only the test moves.
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }

    void tick(Duration by) {
      now = now.plus(by);
    }
  }

  private final Hands clock = new Hands();

  private Caller newcomer() {
    var id = Ids.next();
    superuser
        .sql("insert into users (id, email, full_name) values (:id, :id || '@example.org', 'New')")
        .param("id", id)
        .update();
    return Caller.person(id);
  }

  private static Ending ending(Engine engine) {
    return new Ending(
        new Spend(engine, "m", null, 1, 1, 0, 1, null), 1, "A title", "{\"a\": 1}", Ids.next());
  }

  @Test
  void theBooksAgreeAfterAnySequence() {
    var credits = new Credits(reserving, committing, store, requests, transactions, clock);
    var admin = new CreditAdmin(adminStore, usage, audit, transactions, credits);
    for (int seed = 0; seed < SEQUENCES; seed++) {
      clock.now = Instant.parse("2026-11-21T10:00:00Z");
      var random = new Random(seed);
      var caller = newcomer();
      var begun = new ArrayList<UUID>();
      var done = new StringBuilder("seed " + seed + ":");
      for (int step = 0; step < STEPS; step++) {
        int what = random.nextInt(12);
        done.append(' ').append(what);
        caller.run(() -> step(credits, admin, what, random, begun, caller));
        var faults =
            superuser
                .sql(FAULTS)
                .params(CreditTimes.of(caller.requireUserId(), Ids.next(), clock.now))
                .query(String.class)
                .list();
        assertThat(faults).as(done.toString()).isEmpty();
        var balance = caller.call(credits::balance);
        assertThat(balance.left()).as(done.toString()).isNotNegative();
      }
    }
  }

  private void step(
      Credits credits,
      CreditAdmin admin,
      int what,
      Random random,
      List<UUID> begun,
      Caller caller) {
    var email = caller.requireUserId() + "@example.org";
    try {
      switch (what) {
        case 0, 1, 2, 3 -> {
          var feature = Feature.values()[random.nextInt(Feature.values().length)];
          begun.add(credits.validate(feature, engine(random)).usageId());
        }
        case 4, 5, 6 -> credits.commit(any(begun, random), ending(engine(random)), null);
        case 7 -> credits.release(any(begun, random), ending(Engine.LLM), "failed");
        case 8 -> clock.tick(Duration.ofMinutes(random.nextInt(30)));
        case 9 -> clock.tick(Duration.ofDays(random.nextInt(24)));
        case 10 -> admin.adjust(email, random.nextInt(420) - 300, "a test");
        default -> admin.givePlan(email, random.nextBoolean() ? "standard" : "extended");
      }
    } catch (Problem refused) {
      assertThat(refused.type())
          .isIn(
              UsageProblem.CREDITS_USED_UP,
              UsageProblem.USAGE_ENDED,
              UsageProblem.NO_SUCH_USAGE,
              UsageProblem.CREDITS_INVALID);
    }
  }

  private static UUID any(List<UUID> begun, Random random) {
    return begun.isEmpty() ? Ids.next() : begun.get(random.nextInt(begun.size()));
  }

  private static Engine engine(Random random) {
    return random.nextInt(4) == 0 ? Engine.BUILTIN : Engine.LLM;
  }

  @Test
  void aLateCommitReservesAnewOrFails() {
    var credits = new Credits(reserving, committing, store, requests, transactions, clock);
    var admin = new CreditAdmin(adminStore, usage, audit, transactions, credits);
    var caller = newcomer();
    var email = caller.requireUserId() + "@example.org";
    caller.run(
        () -> {
          var late = credits.validate(Feature.EXTERNAL, Engine.LLM).usageId();
          var later = credits.validate(Feature.EXTERNAL, Engine.LLM).usageId();
          clock.tick(Duration.ofMinutes(16));
          var next = credits.validate(Feature.EXTERNAL, Engine.LLM);
          assertThat(next.balance()).as("the stale ones are free again").isEqualTo(199);
          assertThat(credits.commit(late, ending(Engine.LLM), null).creditsCharged()).isEqualTo(1);
          admin.adjust(email, -198, "all that is left");
          try {
            credits.commit(later, ending(Engine.LLM), null);
            throw new AssertionError("nothing is left");
          } catch (Problem refused) {
            assertThat(refused.type()).isEqualTo(UsageProblem.CREDITS_USED_UP);
          }
          assertThat(credits.find(later).orElseThrow().status()).isEqualTo("FAILED");
          clock.tick(Duration.ofDays(20));
          credits.commit(next.usageId(), ending(Engine.LLM), null);
          var balance = credits.balance();
          assertThat(balance.period()).isEqualTo("2026-12-01");
          assertThat(balance.left()).isEqualTo(199);
        });
  }

  @Test
  void aDayHasACapThatBeginsAnewAtMidnight() {
    var days = new DailyCaps(dayStore, transactions, clock, 1000, 1000, "0.5");
    var credits = new Credits(reserving, committing, store, requests, transactions, clock);
    var caller = newcomer();
    caller.run(
        () -> {
          credits.validate(Feature.EXTERNAL, Engine.LLM);
          var meter = new WorkMeter(days, caller.requireUserId());
          assertThat(meter.hold(1001, 0)).isFalse();
          assertThat(meter.hold(10, 500_001)).isFalse();
          assertThat(meter.hold(600, 400_000)).isTrue();
          assertThat(new WorkMeter(days, caller.requireUserId()).hold(600, 0)).isFalse();
          meter.add(new Spend(Engine.LLM, "m", null, 90, 10, 1_000, 1, null));
          assertThat(credits.balance().dayTokens()).isEqualTo(100);
          assertThat(credits.balance().dayCostMicros()).isEqualTo(1_000);
          assertThat(meter.hold(900, 0)).isTrue();
          clock.tick(Duration.ofDays(1));
          meter.add(new Spend(Engine.LLM, "m", null, 50, 0, 0, 1, null));
          assertThat(credits.balance().dayTokens()).isEqualTo(50);
          meter.hold(500, 0);
          meter.close();
          assertThat(credits.balance().dayTokens()).isEqualTo(50);
        });
  }

  /// Anybody can be a new guest, so a cap for each would be none.
  @Test
  void guestsShareACapOfTheDay() {
    clock.now = Instant.parse("2031-05-01T10:00:00Z");
    var days = new DailyCaps(dayStore, transactions, clock, 1000, 1500, "");
    assertThat(holds(days, guest(), 900)).isTrue();
    assertThat(holds(days, guest(), 900)).isFalse();
    assertThat(holds(days, guest(), 600)).isTrue();
    assertThat(holds(days, guest(), 1)).isFalse();
    assertThat(holds(days, newcomer(), 900)).as("an account").isTrue();
    clock.tick(Duration.ofDays(1));
    assertThat(holds(days, guest(), 900)).as("the next day").isTrue();
  }

  private Caller guest() {
    var id = Ids.next();
    superuser.sql("insert into users (id, is_guest) values (:id, true)").param("id", id).update();
    return Caller.person(id);
  }

  private boolean holds(DailyCaps days, Caller caller, long tokens) {
    var credits = new Credits(reserving, committing, store, requests, transactions, clock);
    return caller.call(
        () -> {
          credits.validate(Feature.EXTERNAL, Engine.LLM);
          return new WorkMeter(days, caller.requireUserId()).hold(tokens, 0);
        });
  }

  @Autowired private DayStore dayStore;
}
