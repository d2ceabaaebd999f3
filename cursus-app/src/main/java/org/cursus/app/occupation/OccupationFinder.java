package org.cursus.app.occupation;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.cursus.app.onet.LiveRelease;
import org.cursus.app.onet.Onet;
import org.cursus.app.onet.ReleaseFollower;
import org.cursus.engine.match.OccupationIndex;
import org.cursus.engine.match.OccupationMatch;
import org.cursus.engine.match.TitleCoding;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Finds occupations of the live release by words, from an index in memory. A thread of its own
/// builds it soon after the start, and again when another release went live; until that is done
/// everybody goes on with the old one. Whoever asks before there is any waits for the build that is
/// under way, or builds it.
///
/// Building takes seconds with a full release, so ask outside of transactions.
@Service
class OccupationFinder implements ReleaseFollower {

  private static final Logger log = LoggerFactory.getLogger(OccupationFinder.class);

  private final Onet onet;
  private final OccupationTextStore texts;
  private final ReentrantLock building = new ReentrantLock();
  private final AtomicBoolean renewing = new AtomicBoolean();
  private volatile @Nullable Built built;

  OccupationFinder(Onet onet, OccupationTextStore texts) {
    this.onet = onet;
    this.texts = texts;
  }

  private record Built(UUID release, OccupationIndex index) {}

  @Override
  public void follow() {
    onet.live()
        .map(LiveRelease::id)
        .filter(live -> !isOf(built, live))
        .ifPresent(live -> renewAside());
  }

  /// Occupations for any words, the best first.
  List<OccupationMatch> search(String words, int limit) {
    return current().search(words, limit);
  }

  /// The occupations that a job title may stand for.
  TitleCoding code(String title) {
    return current().code(title);
  }

  private OccupationIndex current() {
    return index(onet.live().map(LiveRelease::id).orElse(null));
  }

  /// The index, for a caller who has just read which release is live.
  ///
  /// @param live null for none; then nothing is found
  OccupationIndex index(@Nullable UUID live) {
    var index = index();
    seen(live);
    return index;
  }

  /// The index as it is; built now where there is none. Callers who read afterwards which release
  /// is live tell it by `seen`.
  OccupationIndex index() {
    var there = built;
    if (there != null) {
      return there.index();
    }
    building.lock();
    try {
      var now = built;
      return now == null ? build() : now.index();
    } finally {
      building.unlock();
    }
  }

  /// Takes notice of which release is live, and has the index built anew where it knows another.
  void seen(@Nullable UUID live) {
    if (built != null && live != null && !isOf(built, live)) {
      renewAside();
    }
  }

  private static boolean isOf(@Nullable Built built, UUID live) {
    return built != null && built.release().equals(live);
  }

  private void renewAside() {
    if (renewing.compareAndSet(false, true)) {
      Thread.ofPlatform()
          .daemon()
          .priority(Thread.MIN_PRIORITY)
          .name("index of occupations")
          .start(this::renew);
    }
  }

  private void renew() {
    building.lock();
    try {
      // Somebody who asked may have been quicker.
      if (!onet.live().map(live -> isOf(built, live.id())).orElse(true)) {
        build();
      }
    } catch (RuntimeException e) {
      // An old index still answers, and the next caller tries again.
      log.warn("The index of occupations was not renewed", e);
    } finally {
      building.unlock();
      renewing.set(false);
    }
  }

  private OccupationIndex build() {
    var read = texts.read();
    var index = OccupationIndex.of(read.occupations());
    if (read.release() != null) {
      built = new Built(read.release(), index);
    }
    return index;
  }
}
