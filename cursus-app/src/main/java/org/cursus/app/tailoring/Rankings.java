package org.cursus.app.tailoring;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.app.analysis.KnownTerms;
import org.cursus.app.job.Job;
import org.cursus.app.job.Postings;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Secrets;
import org.cursus.app.tailoring.JobRanking.Explanation;
import org.cursus.app.tailoring.JobRanking.Match;
import org.cursus.app.tailoring.JobRanking.Orders;
import org.cursus.app.tailoring.RankingStore.Stored;
import org.cursus.engine.draft.Material;
import org.cursus.engine.fit.FitRecord;
import org.cursus.engine.fit.FitScore;
import org.cursus.engine.fit.JobFit;
import org.cursus.engine.ranking.ContentRanking;
import org.cursus.engine.ranking.Ranking;
import org.cursus.engine.ranking.Ranking.Ranked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// How the caller's record serves a job: kept for each job, and worked out anew when the job, the
/// record or the rules have changed. The person's own order stays.
@Service
class Rankings {

  private final Postings postings;
  private final Materials materials;
  private final KnownTerms terms;
  private final Kinships kinships;
  private final RankingStore store;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Rankings(
      Postings postings,
      Materials materials,
      KnownTerms terms,
      Kinships kinships,
      RankingStore store,
      TransactionTemplate transactions,
      Clock clock) {
    this.postings = postings;
    this.materials = materials;
    this.terms = terms;
    this.kinships = kinships;
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// The ranking for a job. Call it outside of transactions.
  ///
  /// @throws Problem `no-such-job`
  JobRanking get(UUID jobId) {
    return of(postings.find(jobId), materials.of(null).material());
  }

  private JobRanking of(Job job, Material material) {
    return of(job, material, () -> ranked(job, material));
  }

  private JobRanking of(Job job, Material material, Supplier<Ranking> ranking) {
    var basis = basis(job, material);
    var stored = stored(job.id());
    if (stored != null && stored.basis().equals(basis)) {
      return stored.ranking();
    }
    var orders = stored == null ? Orders.NONE : stored.orders();
    var made = made(job, material, ranking.get(), orders);
    transactions.executeWithoutResult(status -> store.save(userId(), made, basis, now()));
    return Objects.requireNonNull(stored(job.id())).ranking();
  }

  private @Nullable Stored stored(UUID jobId) {
    return transactions.execute(status -> store.find(userId(), jobId).orElse(null));
  }

  /// The person's own orders for a job.
  Orders orders(UUID jobId) {
    var stored = stored(jobId);
    return stored == null ? Orders.NONE : stored.orders();
  }

  /// A record ranked for a job, right now; what is kept for the job is renewed by the way.
  Ranking rank(Job job, Material material) {
    var ranking = ranked(job, material);
    var usual = materials.of(null).material();
    // Kept is the ranking of the usual profile; a document may be of another.
    of(job, usual, usual.equals(material) ? () -> ranking : () -> ranked(job, usual));
    return ranking;
  }

  private Ranking ranked(Job job, Material material) {
    return ContentRanking.rank(
        material,
        job.posting(),
        job.keywords(),
        terms.terms().background(),
        kinships.ofOneUse(),
        month());
  }

  /// How far a record shows what a job asks for, right now.
  FitScore score(Job job, Material material) {
    return new JobFit(terms.terms().background(), kinships.ofOneUse())
        .score(job.posting(), job.keywords(), FitRecord.of(material), month());
  }

  /// Puts entries in the person's own order, or with no lists back into that of the ranking.
  ///
  /// @param base the version that the order is based on
  /// @throws Problem `order-invalid`, or `ranking-stale`
  JobRanking order(UUID jobId, int base, Orders orders) {
    var job = postings.find(jobId);
    var material = materials.of(null).material();
    var current = of(job, material);
    requireKnown(orders, current.explanations().keySet());
    var ordered = made(job, material, ranked(job, material), orders);
    var saved =
        new JobRanking(
            current.id(),
            jobId,
            ordered.rankedExperienceIds(),
            ordered.rankedProjectIds(),
            ordered.rankedSkillIds(),
            current.rankingModelUsed(),
            current.rankingTimestamp(),
            current.confidence(),
            current.explanations(),
            current.match(),
            current.timesUsed(),
            current.lastUsedAt(),
            !orders.isNone(),
            base);
    boolean done =
        Boolean.TRUE.equals(
            transactions.execute(status -> store.order(userId(), saved, orders, now())));
    if (!done) {
      throw TailoringProblem.RANKING_STALE.with(
          Map.of("yours", orders, "basedOn", base, "current", get(jobId)));
    }
    return get(jobId);
  }

  private static void requireKnown(Orders orders, Set<String> known) {
    var given =
        Stream.of(orders.experienceIds(), orders.projectIds(), orders.skillIds())
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .toList();
    if (!known.containsAll(given) || new HashSet<>(given).size() < given.size()) {
      throw TailoringProblem.ORDER_INVALID.problem();
    }
  }

  /// Counts a document that was made with it.
  void used(UUID jobId) {
    store.used(userId(), jobId, now());
  }

  private JobRanking made(Job job, Material material, Ranking ranking, Orders orders) {
    var labels =
        material.entries().stream()
            .collect(Collectors.toMap(Material.Entry::id, Rankings::label, (a, b) -> a));
    var explanations = new LinkedHashMap<String, Explanation>();
    Stream.of(ranking.experiences(), ranking.projects(), ranking.skills())
        .flatMap(List::stream)
        .forEach(
            each ->
                explanations.put(
                    each.entry(),
                    new Explanation(
                        labels.getOrDefault(each.entry(), ""),
                        each.score(),
                        each.reasoning(),
                        each.serves().stream()
                            .map(Ranking.Served::requirement)
                            .distinct()
                            .toList())));
    return new JobRanking(
        Ids.next(),
        job.id(),
        ordered(ranking.experiences(), orders.experienceIds()),
        ordered(ranking.projects(), orders.projectIds()),
        ordered(ranking.skills(), orders.skillIds()),
        ranking.rules(),
        now(),
        ranking.confidence(),
        explanations,
        new Match(score(job, material), ranking.missing()),
        0,
        null,
        !orders.isNone(),
        1);
  }

  /// Those that the person put in order come first, in that order; the others follow by rank.
  private static List<String> ordered(List<Ranked> ranked, @Nullable List<String> own) {
    var ids = ranked.stream().map(Ranked::entry).toList();
    var ordered = new ArrayList<String>();
    if (own != null) {
      own.stream().filter(ids::contains).forEach(ordered::add);
    }
    ids.stream().filter(id -> !ordered.contains(id)).forEach(ordered::add);
    return ordered;
  }

  private static String label(Material.Entry entry) {
    return Stream.of(entry.title(), entry.organisation())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  /// A digest of what a ranking is made from, the same on every node. The month counts, since what
  /// is long ago counts less.
  String basis(Job job, Material material) {
    var all =
        String.join(
            "\0",
            job.digest(),
            material.toString(),
            ContentRanking.RULES,
            JobFit.RULES,
            month().toString());
    return HexFormat.of().formatHex(Secrets.sha256(all.getBytes(StandardCharsets.UTF_8)));
  }

  private YearMonth month() {
    return YearMonth.now(clock.withZone(ZoneOffset.UTC));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static UUID userId() {
    return Caller.current().requireUserId();
  }
}
