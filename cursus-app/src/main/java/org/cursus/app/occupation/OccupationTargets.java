package org.cursus.app.occupation;

import java.time.Instant;
import java.util.List;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The occupations that the caller keeps in view.
@Service
class OccupationTargets {

  private final OccupationTargetStore store;
  private final OccupationCodes codes;

  OccupationTargets(OccupationTargetStore store, OccupationCodes codes) {
    this.store = store;
    this.codes = codes;
  }

  /// An occupation in view.
  ///
  /// @param retiredIn the release that no longer had it; null while it is there
  /// @param successor what it became, where that is known and live
  record Target(
      String code,
      String title,
      Instant keptAt,
      @Nullable String retiredIn,
      @Nullable String successor,
      @Nullable String successorTitle) {}

  /// Those kept first come first.
  List<Target> list() {
    return store.listOfCaller();
  }

  /// Keeps an occupation in view. One that is kept already stays as it is.
  ///
  /// @throws Problem those of `OccupationCodes.requireLive`
  @Transactional
  public void keep(String code) {
    codes.requireLive(code);
    store.keep(Caller.current().requireUserId(), code);
  }

  /// Keeps it in view no longer; also one that is retired.
  ///
  /// @throws Problem `code-invalid`
  @Transactional
  public void drop(String code) {
    store.drop(Caller.current().requireUserId(), OccupationCodes.checked(code));
  }
}
