package org.cursus.app.occupation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a path and what it asks.
///
/// @param relation how O*NET relates the two, such as `Primary-Short`
/// @param cost the sum of its three parts
/// @param skills what is asked for on a higher level, what matters most first
/// @param education what the job zone of the next occupation says, where it is another one
/// @param technologies that are asked for often and that the occupation before does not use
record PathStep(
    PathPlace from,
    PathPlace to,
    String relation,
    Cost cost,
    List<Skill> skills,
    @Nullable String education,
    @Nullable String training,
    List<String> technologies,
    List<GapStore.Program> programs) {

  /// An occupation on a path.
  ///
  /// @param jobZone 0 when it has none
  record PathPlace(String code, String title, int jobZone) {
    static PathPlace of(GapReference.Rated occupation) {
      return new PathPlace(occupation.code(), occupation.title(), occupation.zone());
    }
  }

  /// What a step costs, by rule.
  record Cost(double relation, double zone, double skills, double sum) {}

  /// A skill or knowledge on a higher level.
  record Skill(String element, String name, String kind, double from, double to) {}
}
