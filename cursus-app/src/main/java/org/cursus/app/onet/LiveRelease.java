package org.cursus.app.onet;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The release of O*NET that is in use.
///
/// @param id changes with every load and rollback, so that what was made from one is known to be
/// old
/// @param name such as `30.1`, or `starter` for the one that comes with Cursus
/// @param released when it was published, such as `December 2025`
/// @param absent tables that it came without: they are there and have no rows
public record LiveRelease(UUID id, String name, @Nullable String released, Set<String> absent) {

  private static final String OFFICIAL =
      "This product includes information from the O*NET %s Database by the U.S. Department of Labor,"
          + " Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license."
          + " O*NET® is a trademark of USDOL/ETA. Cursus has modified some of this information."
          + " USDOL/ETA has not approved, endorsed, or tested these modifications.";

  private static final String STARTER =
      "Codes and titles are those of the O*NET database by the U.S. Department of Labor, Employment"
          + " and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a"
          + " trademark of USDOL/ETA. Texts and figures are estimates by the makers of Cursus, for 41"
          + " occupations only; USDOL/ETA has not approved, endorsed, or tested them.";

  /// Whether the release came with this table. Say so where it did not, instead of showing nothing.
  public boolean has(String table) {
    return !absent.contains(table);
  }

  /// Whether it is the small one that comes with Cursus, whose figures are estimates.
  public boolean isStarter() {
    return name.equals(Release.STARTER);
  }

  /// What must stand wherever its data is shown: its licence asks for it.
  public String attribution() {
    return isStarter() ? STARTER : OFFICIAL.formatted(name);
  }
}
