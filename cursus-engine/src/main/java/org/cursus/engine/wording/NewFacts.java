package org.cursus.engine.wording;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a text claims that nothing it rests on says: numbers in any spelling, numbers of something
/// else, dates, names, credentials, a larger part in the work, roles, outcomes, reach, and whole
/// statements. English in the main; numbers, dates and names in other languages, too.
public final class NewFacts {

  /// Names the rules; it changes with them.
  public static final String VERSION = "new-facts-1";

  static final Set<String> OUTCOME_STEMS =
      WordCheck.outcomeWords().stream()
          .map(Vocabulary::concept)
          .collect(Collectors.toUnmodifiableSet());

  private NewFacts() {}

  /// What a claim says beyond its sources, in the order of the text; empty when it may stand.
  public static List<Unsupported> in(Claim claim) {
    return Grounds.of(claim.support(), claim.record()).faults(claim.text());
  }

  /// What each of several claims says beyond its sources.
  public static List<List<Unsupported>> in(Collection<Claim> claims) {
    return claims.stream().map(NewFacts::in).toList();
  }
}
