package org.cursus.app.occupation;

import java.util.UUID;
import java.util.regex.Pattern;
import org.cursus.app.platform.PlatformProblem;
import org.cursus.app.platform.Problem;
import org.jspecify.annotations.Nullable;

/// What somebody looks for.
///
/// @param words any words, or blank for all occupations by title
/// @param jobZone 0 for any
/// @param family the beginning of codes, such as `29` or `29-1`; blank for any
/// @param after the code of the last occupation of the page before; blank for the first page
record OccupationSearch(
    String words,
    int jobZone,
    @Nullable OccupationInterest interest,
    @Nullable UUID sector,
    String family,
    int limit,
    String after) {

  private static final Pattern FAMILY = Pattern.compile("|\\d\\d(-\\d{0,4}(\\.\\d{0,2})?)?");
  private static final int MOST = 100;
  private static final int ZONES = 5;

  /// As it was asked for.
  ///
  /// @throws Problem `request-invalid`
  static OccupationSearch of(
      String words,
      @Nullable Integer jobZone,
      String interest,
      @Nullable UUID sector,
      String family,
      int limit,
      String after) {
    int zone = jobZone == null ? 0 : jobZone;
    boolean zoneKnown = jobZone == null || (zone >= 1 && zone <= ZONES);
    if (!zoneKnown || !FAMILY.matcher(family).matches()) {
      throw PlatformProblem.REQUEST_INVALID.problem();
    }
    var liked =
        interest.isBlank()
            ? null
            : OccupationInterest.named(interest)
                .orElseThrow(PlatformProblem.REQUEST_INVALID::problem);
    var last = after.isBlank() ? "" : OccupationCodes.checked(after);
    return new OccupationSearch(
        words.strip(), zone, liked, sector, family, Math.clamp(limit, 1, MOST), last);
  }

  /// The same, but so many at most.
  OccupationSearch of(int most) {
    return new OccupationSearch(words, jobZone, interest, sector, family, most, after);
  }

  public boolean hasWords() {
    return !words.isEmpty();
  }

  /// Whether anything is asked for at all.
  public boolean isOpen() {
    return !hasWords() && !filtered() && after.isEmpty();
  }

  public boolean filtered() {
    return jobZone != 0 || interest != null || sector != null || !family.isEmpty();
  }
}
