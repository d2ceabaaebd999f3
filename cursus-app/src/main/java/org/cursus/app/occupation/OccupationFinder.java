package org.cursus.app.occupation;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.cursus.app.onet.LiveRelease;
import org.cursus.app.onet.Onet;
import org.cursus.engine.match.OccupationIndex;
import org.cursus.engine.match.OccupationMatch;
import org.cursus.engine.match.TitleCoding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Finds occupations of the live release by words, from an index in memory. The index is built when
/// it is first asked for and again after another release went live; one thread builds it while the
/// others go on with the old one.
///
/// Building takes seconds with a full release, so ask outside of transactions.
@Service
class OccupationFinder {

  private final Onet onet;
  private final OccupationTextStore texts;
  private final ReentrantLock building = new ReentrantLock();
  private volatile @Nullable Built built;

  OccupationFinder(Onet onet, OccupationTextStore texts) {
    this.onet = onet;
    this.texts = texts;
  }

  /// @param release whose words it knows; null when none was live
  private record Built(@Nullable UUID release, OccupationIndex index) {

    boolean isOf(@Nullable UUID other) {
      return release != null && release.equals(other);
    }
  }

  /// Occupations for any words, the best first.
  List<OccupationMatch> search(String words, int limit) {
    return index().search(words, limit);
  }

  /// The occupations that a job title may stand for.
  TitleCoding code(String title) {
    return index().code(title);
  }

  /// The index of the live release, or of the one before while another thread builds it.
  OccupationIndex index() {
    return index(onet.live().map(LiveRelease::id).orElse(null));
  }

  /// The same for a caller who has just read which release is live.
  ///
  /// @param live null for none; then nothing is found
  OccupationIndex index(@Nullable UUID live) {
    var there = built;
    if (there != null && there.isOf(live)) {
      return there.index();
    }
    if (there == null) {
      building.lock(); // There is nothing to answer from yet.
    } else if (!building.tryLock()) {
      return there.index();
    }
    try {
      var now = built;
      if (now == null || !now.isOf(live)) {
        now = build();
        built = now;
      }
      return now.index();
    } finally {
      building.unlock();
    }
  }

  /// The release that the index knows; null before there is one. For a caller who reads which
  /// release is live only afterwards, and then asks again where it is another.
  @Nullable UUID lastSeen() {
    var there = built;
    return there == null ? onet.live().map(LiveRelease::id).orElse(null) : there.release();
  }

  private Built build() {
    var read = texts.read();
    return new Built(read.release(), OccupationIndex.of(read.occupations()));
  }
}
