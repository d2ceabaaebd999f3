package org.cursus.app.occupation;

import java.util.Collection;
import org.cursus.app.onet.LiveRelease;

/// Where what is told of occupations comes from.
///
/// @param release such as `30.1`
/// @param attribution what must stand wherever it is shown
/// @param absent tables that the release came without
record OccupationSource(String release, String attribution, Collection<String> absent) {

  static OccupationSource of(LiveRelease release) {
    return new OccupationSource(
        release.name(), release.attribution(), release.absent().stream().sorted().toList());
  }
}
