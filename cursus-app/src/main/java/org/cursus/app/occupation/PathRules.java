package org.cursus.app.occupation;

/// What a step from one occupation to another costs. Costs have no unit: they only put paths into
/// an order.
///
/// A step costs by how O*NET relates the two (1 for the closest), by each job zone up (a half for
/// the first, 2 for each further one: a jump over a zone is a longer schooling), and by the part
/// of what the next occupation requires that the one before does not (3 times that part).
final class PathRules {

  static final String VERSION = "path-rules-1";

  static final int MOST_STEPS = 4;
  static final int MOST_PATHS = 3;

  /// A path that costs so many times what the cheapest costs is not worth showing.
  static final double TOO_COSTLY = 1.5;

  private static final double ZONE_UP = 0.5;
  private static final double FURTHER_ZONE_UP = 2;
  private static final double ALL_IS_NEW = 3;

  /// What a relation costs that O*NET names only the other way round.
  static final double BACKWARDS = 0.25;

  private PathRules() {}

  static double relation(String tier) {
    return switch (tier) {
      case "Primary-Short" -> 1;
      case "Primary-Long" -> 1.25;
      default -> 1.6;
    };
  }

  /// @param from a job zone; 0 when it is not known, which costs nothing
  static double zone(int from, int to) {
    if (from == 0 || to <= from) {
      return 0;
    }
    return ZONE_UP + (to - from - 1) * FURTHER_ZONE_UP;
  }

  /// @param missing the part that is new, 0 to 1
  static double skills(double missing) {
    return ALL_IS_NEW * missing;
  }
}
