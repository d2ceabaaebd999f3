package org.cursus.app.occupation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cursus.app.occupation.CareerWay.Have;
import org.cursus.app.occupation.CareerWay.Learn;
import org.cursus.app.occupation.CareerWay.Rest;
import org.cursus.app.occupation.CareerWayStore.Local;
import org.cursus.app.occupation.PathGraph.Step;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Where the caller could go on to from the occupations of their jobs: by rules alone, in an order
/// that nobody words.
@Service
public class CareerWays {

  /// Names the rules; it changes with them.
  public static final String VERSION = "career-ways-1";

  private static final int OF_EACH = 3;
  private static final int NAMED = 4;
  private static final Map<String, String> NEEDED =
      Map.of(
          "related_occupations",
          "Related Occupations",
          "skills",
          "Skills",
          "job_zones",
          "Job Zones");

  private final GapReferences references;
  private final OwnOccupations occupations;
  private final PathFinder paths;
  private final GapStore gaps;
  private final GapOwn ownLevels;
  private final CareerWayStore store;
  private final Clock clock;
  private final TransactionTemplate reading;

  CareerWays(
      GapReferences references,
      OwnOccupations occupations,
      PathFinder paths,
      GapStore gaps,
      GapOwn ownLevels,
      CareerWayStore store,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.references = references;
    this.occupations = occupations;
    this.paths = paths;
    this.gaps = gaps;
    this.ownLevels = ownLevels;
    this.store = store;
    this.clock = clock;
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /// What was found.
  ///
  /// @param jobs how many jobs the record has
  /// @param coded how many of them are known to be an occupation of O*NET
  /// @param absent what the loaded release came without
  public record Found(
      int jobs,
      int coded,
      List<CareerWay> ways,
      List<String> absent,
      String release,
      String attribution) {}

  /// A step with the one before, when there was one.
  private record Reach(Step last, @Nullable Step before, String direction, double cost) {}

  /// The ways from the caller's jobs, next steps first. Call it outside of transactions.
  ///
  /// @throws Problem `no-release`
  public Found ofCaller() {
    var reference = references.current();
    var jobs = occupations.ofCaller();
    var coded =
        jobs.stream()
            .filter(job -> job.onetCode() != null && reference.has(job.onetCode()))
            .toList();
    var reached =
        reached(paths.graph(reference), coded.stream().map(OwnJob::onetCode).distinct().toList());
    var ways =
        reached.isEmpty()
            ? List.<CareerWay>of()
            : Objects.requireNonNull(
                reading.execute(status -> told(reference, coded, jobs, reached)));
    return new Found(
        jobs.size(),
        coded.size(),
        ways,
        reference.absent(NEEDED),
        reference.release().name(),
        reference.release().attribution());
  }

  private static List<Reach> reached(PathGraph graph, List<String> own) {
    Map<String, Reach> best = new LinkedHashMap<>();
    Set<String> direct = new HashSet<>(own);
    for (var code : own) {
      for (var step : graph.from(code)) {
        direct.add(step.to().code());
        keep(
            best,
            own,
            new Reach(
                step,
                null,
                step.to().zone() > step.from().zone() ? "next" : "sideways",
                step.edge().cost()));
      }
    }
    for (var first : List.copyOf(best.values())) {
      for (var step : graph.from(first.last().to().code())) {
        // A goal further away asks for no less preparation than what one does already.
        boolean lower = step.to().zone() < first.last().from().zone();
        if (!direct.contains(step.to().code()) && !lower) {
          keep(
              best,
              own,
              new Reach(step, first.last(), "further", first.cost() + step.edge().cost()));
        }
      }
    }
    var chosen = new ArrayList<Reach>();
    for (var direction : List.of("next", "sideways", "further")) {
      best.values().stream()
          .filter(each -> each.direction().equals(direction))
          .sorted(
              Comparator.comparingDouble(Reach::cost)
                  .thenComparing(each -> each.last().to().code()))
          .limit(OF_EACH)
          .forEach(chosen::add);
    }
    return chosen;
  }

  private static void keep(Map<String, Reach> best, List<String> own, Reach reach) {
    var code = reach.last().to().code();
    var there = best.get(code);
    if (!own.contains(code) && (there == null || reach.cost() < there.cost())) {
      best.put(code, reach);
    }
  }

  private List<CareerWay> told(
      GapReference reference, List<OwnJob> coded, List<OwnJob> jobs, List<Reach> reached) {
    var userId = Caller.current().requireUserId();
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var own = ownLevels.of(reference, gaps.answers(userId), jobs, gaps.names(userId), today);
    var local = store.local(reached.stream().map(each -> each.last().to().code()).toList());
    return reached.stream().map(each -> tell(reference, each, own, coded, local)).toList();
  }

  private static CareerWay tell(
      GapReference reference,
      Reach reach,
      Map<String, GapEvidence> own,
      List<OwnJob> coded,
      Map<String, Local> local) {
    var target = reach.last().to();
    var from = reach.before() == null ? reach.last().from() : reach.before().from();
    var readiness = GapReadiness.of(reference, target.levels(), own);
    var note = local.get(target.code());
    return new CareerWay(
        target.code(),
        target.title(),
        reach.direction(),
        target.zone(),
        OccupationWords.zone(target.zone()),
        from.code(),
        from.title(),
        reach.before() == null ? null : reach.last().from().title(),
        reach.cost(),
        readiness.readiness(),
        shared(readiness.terms()),
        learn(readiness.terms()),
        note == null ? null : note.wage(),
        note == null ? null : note.currency(),
        note == null ? null : note.period(),
        note == null || note.demand() == null ? "" : OccupationWords.demand(note.demand()),
        coded.stream()
            .filter(job -> from.code().equals(job.onetCode()))
            .map(job -> new Rest(job.logicalEntityId(), job.title()))
            .toList());
  }

  private static List<Have> shared(List<GapTerm> terms) {
    return terms.stream()
        .filter(term -> term.gap() <= 0 && term.required() > 0)
        .sorted(
            Comparator.comparingDouble((GapTerm term) -> -term.weightedRequired())
                .thenComparing(GapTerm::element))
        .limit(NAMED)
        .map(term -> new Have(term.name(), term.evidence().because()))
        .toList();
  }

  private static List<Learn> learn(List<GapTerm> terms) {
    return terms.stream()
        .filter(term -> term.gap() > 0)
        .limit(NAMED)
        .map(term -> new Learn(term.name(), tenth(term.own()), tenth(term.required())))
        .toList();
  }

  private static double tenth(double value) {
    return Math.round(10 * value) / 10.0;
  }
}
