package org.cursus.app.occupation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An occupation as lists show it.
///
/// @param jobZone from 1 to 5, how much preparation it needs; null where the release does not say
/// @param highPoints its strongest interests by number, 1 for realistic
/// @param demand `low`, `steady`, `growing` or `shortage`, as an administrator notes it
/// @param inView whether the caller keeps it in view
/// @param alsoCalled the title that met the words of a search, where that is not its own
record OccupationSummary(
    String code,
    String title,
    @Nullable String description,
    @Nullable Integer jobZone,
    List<Integer> highPoints,
    @Nullable String demand,
    boolean featured,
    boolean inView,
    @Nullable String alsoCalled) {

  OccupationSummary calledAlso(@Nullable String other) {
    return new OccupationSummary(
        code, title, description, jobZone, highPoints, demand, featured, inView, other);
  }

  /// The names of its strongest interests.
  public List<String> interests() {
    return OccupationInterest.ofHighPoints(highPoints).stream()
        .map(OccupationInterest::label)
        .toList();
  }
}
