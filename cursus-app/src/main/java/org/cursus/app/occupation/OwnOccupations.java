package org.cursus.app.occupation;

import java.util.List;
import java.util.UUID;
import org.cursus.app.occupation.OwnOccupation.Choice;
import org.cursus.app.occupation.OwnOccupation.Retired;
import org.cursus.app.occupation.OwnOccupation.State;
import org.cursus.app.occupation.OwnOccupationStore.Job;
import org.cursus.app.onet.LiveRelease;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.cursus.engine.match.OccupationIndex;
import org.cursus.engine.match.OccupationMatch;
import org.cursus.engine.match.TitleCoding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which occupations the caller has worked in: as they said themselves, or else as the titles of
/// their jobs say where that is sure.
@Service
class OwnOccupations {

  /// How many a person is offered for a title.
  private static final int MOST_CHOICES = 5;

  /// What is less likely than this, next to the best, is no choice but noise.
  private static final double LEAST_SHARE = .05;

  private final OwnOccupationStore store;
  private final OccupationFinder finder;
  private final OccupationCodes codes;

  OwnOccupations(OwnOccupationStore store, OccupationFinder finder, OccupationCodes codes) {
    this.store = store;
    this.finder = finder;
    this.codes = codes;
  }

  /// Each job of the record, in the order of the record. May build the index of titles, so call it
  /// outside of transactions.
  List<OwnJob> ofCaller() {
    return listOfCaller().jobs().stream().map(OwnOccupation::job).toList();
  }

  /// @param release null while none is live
  record Listed(@Nullable LiveRelease release, List<OwnOccupation> jobs) {}

  /// The same with what each title may stand for.
  Listed listOfCaller() {
    var read = store.jobsOfCaller();
    var release = read.release();
    var index = finder.index(release == null ? null : release.id());
    return new Listed(release, read.jobs().stream().map(job -> own(job, index)).toList());
  }

  /// What somebody may mean who looks for the occupation of a job by other words than its title.
  List<Choice> choices(String words) {
    return choices(finder.search(words, MOST_CHOICES));
  }

  private static List<Choice> choices(List<OccupationMatch> matches) {
    double best = matches.isEmpty() ? 0 : matches.getFirst().score();
    return matches.stream()
        .limit(MOST_CHOICES)
        .filter(match -> match.score() >= LEAST_SHARE * best)
        .map(OwnOccupations::choice)
        .toList();
  }

  /// Says which occupation a job was.
  ///
  /// @param code null for none of those offered
  /// @throws Problem `no-such-job`, and those of `OccupationCodes.requireLive`
  @Transactional
  public void choose(UUID logicalEntityId, @Nullable String code) {
    if (code != null) {
      codes.requireLive(code);
    }
    if (!store.choose(Caller.current().requireUserId(), logicalEntityId, code)) {
      throw OccupationProblem.NO_SUCH_JOB.problem();
    }
  }

  /// Takes back what was said, so that the title counts again.
  @Transactional
  public void unchoose(UUID logicalEntityId) {
    store.unchoose(Caller.current().requireUserId(), logicalEntityId);
  }

  private static OwnOccupation own(Job job, OccupationIndex index) {
    var coding = index.code(job.title());
    var choices = choices(coding.candidates());
    if (job.chosen()) {
      return chosen(job, choices);
    }
    var best = coding.accepted() ? coding.best().orElse(null) : null;
    return new OwnOccupation(
        job(job, best == null ? null : best.code(), coding),
        best == null ? null : best.title(),
        best == null ? State.OPEN : State.ACCEPTED,
        choices,
        null);
  }

  private static OwnOccupation chosen(Job job, List<Choice> choices) {
    boolean gone = job.retiredIn() != null;
    return new OwnOccupation(
        job(job, gone ? job.successor() : job.code(), null),
        gone ? job.successorTitle() : job.codeTitle(),
        job.code() == null ? State.NONE : State.CHOSEN,
        choices,
        retired(job));
  }

  private static @Nullable Retired retired(Job job) {
    return job.code() == null || job.codeTitle() == null || job.retiredIn() == null
        ? null
        : new Retired(
            job.code(), job.codeTitle(), job.retiredIn(), job.successor(), job.successorTitle());
  }

  /// @param coding null for a choice
  private static OwnJob job(Job job, @Nullable String code, @Nullable TitleCoding coding) {
    return new OwnJob(
        job.id(),
        job.title(),
        job.company(),
        job.startDate(),
        job.endDate(),
        job.current(),
        code,
        coding == null ? 1 : coding.confidence(),
        coding == null);
  }

  private static Choice choice(OccupationMatch match) {
    return new Choice(match.code(), match.title(), match.score(), match.matched());
  }
}
