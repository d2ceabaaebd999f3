package org.cursus.app.occupation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cursus.app.occupation.GapReference.Rated;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Holds the caller's record against an occupation.
@Service
class Gaps {

  private static final int NEARBY = 6;
  private static final Map<String, String> NEEDED =
      Map.of(
          "skills", "Skills",
          "knowledge", "Knowledge",
          "technology_skills", "Technology Skills",
          "related_occupations", "Related Occupations");

  private final GapReferences references;
  private final GapStore store;
  private final OwnOccupations occupations;
  private final OccupationCodes codes;
  private final GapOwn ownLevels;
  private final Clock clock;
  private final TransactionTemplate reading;

  Gaps(
      GapReferences references,
      GapStore store,
      OwnOccupations occupations,
      OccupationCodes codes,
      GapOwn ownLevels,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.references = references;
    this.store = store;
    this.occupations = occupations;
    this.codes = codes;
    this.ownLevels = ownLevels;
    this.clock = clock;
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /// @throws Problem `no-release`, and those of `OccupationCodes.absence`
  Gap of(String code) {
    var reference = references.current();
    if (!reference.has(code)) {
      throw codes.absence(code);
    }
    var target = reference.occupation(code);
    // May have to read titles first, so not in a transaction.
    var jobs = occupations.ofCaller();
    return Objects.requireNonNull(
        reading.execute(status -> of(reference, target, jobs, Caller.current().requireUserId())));
  }

  private Gap of(GapReference reference, Rated target, List<OwnJob> jobs, UUID userId) {
    var code = target.code();
    var names = store.names(userId);
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var own = ownLevels.of(reference, store.answers(userId), jobs, names, today);
    var readiness = GapReadiness.of(reference, target.levels(), own);
    var nearby = nearby(reference, target, own, readiness);
    var leading = new ArrayList<>(List.of(code));
    nearby.forEach(each -> leading.add(each.code()));
    return new Gap(
        code,
        target.title(),
        target.zone(),
        GapRules.VERSION,
        reference.release().name(),
        readiness.readiness(),
        readiness.missing(),
        readiness.required(),
        readiness.terms(),
        reference.elements().size() - readiness.terms().size(),
        store.technologies(code, names),
        store.programs(leading),
        nearby,
        (int) jobs.stream().filter(job -> counts(reference, job)).count(),
        reference.absent(NEEDED),
        reference.release().attribution());
  }

  private static boolean counts(GapReference reference, OwnJob job) {
    return job.onetCode() != null && reference.has(job.onetCode());
  }

  /// Related occupations from which the rest of the way is shorter.
  private static List<Gap.Nearby> nearby(
      GapReference reference, Rated target, Map<String, GapEvidence> own, GapReadiness readiness) {
    return reference.relations().stream()
        .filter(relation -> relation.from().equals(target.code()))
        .map(relation -> reference.occupation(relation.to()))
        .map(each -> oneNearby(reference, each, own, readiness))
        .filter(each -> each.closes() > 0)
        .sorted(
            Comparator.comparing(
                Gap.Nearby::readiness, Comparator.nullsLast(Comparator.reverseOrder())))
        .limit(NEARBY)
        .toList();
  }

  private static Gap.Nearby oneNearby(
      GapReference reference, Rated related, Map<String, GapEvidence> own, GapReadiness readiness) {
    double closed = 0;
    for (int i = 0; i < reference.elements().size(); i++) {
      var id = reference.elements().get(i).id();
      for (var term : readiness.terms()) {
        if (term.element().equals(id)) {
          double then = Math.max(term.own(), related.levels().level(i));
          closed += (term.gap() - GapRules.gap(term.required(), then)) * term.weight();
        }
      }
    }
    var theirs = GapReadiness.of(reference, related.levels(), own).readiness();
    return new Gap.Nearby(
        related.code(),
        related.title(),
        related.zone(),
        theirs,
        readiness.missing() <= 0 ? 0 : closed / readiness.missing());
  }
}
