package org.cursus.engine.wording;

import java.util.Set;

/// Words for roles and ranks.
public final class Roles {

  private static final Set<String> ROLES = Vocabulary.words("roles.txt");

  private Roles() {}

  /// Whether a folded word names a role or a rank.
  public static boolean isRole(String folded) {
    return ROLES.contains(folded) || ROLES.contains(Facts.singular(folded));
  }

  /// Whether two folded words of titles name the same.
  public static boolean isSame(String one, String other) {
    return one.equals(other)
        || Vocabulary.spelling(one).equals(Vocabulary.spelling(other))
        || Facts.singular(one).equals(Facts.singular(other));
  }
}
