package org.cursus.engine.career;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// The rules on a career: entries in, insights out.
public final class CareerRules {

  /// Names the rules and their weights. Whoever changes a rule, a weight or a word list counts up.
  public static final String VERSION = "career-rules-1";

  private CareerRules() {}

  /// Works out all there is to say of a career.
  ///
  /// @param entries in any order
  /// @param known names of skills beyond those that the entries list themselves
  /// @param now the month that counts as the present
  public static CareerInsights of(List<CareerEntry> entries, SkillNames known, YearMonth now) {
    var career = new Career(ReadEntry.all(entries, known, now));
    var scoring = new Scoring(career);
    var leadership = scoring.score("leadership");
    var depth = scoring.score("technical_depth");
    return new CareerInsights(
        VERSION,
        new EntryFindings(career, now).all(),
        new Archetypes(career, leadership, depth).choose(),
        Personas.choose(career),
        leadership,
        scoring.score("scope"),
        depth,
        new Narratives(career).all(),
        confidence(career));
  }

  /// The kinds of role in the order in which they are tried, with what each asks for: the first
  /// that holds is taken.
  public static Map<String, String> archetypes() {
    return Archetypes.published();
  }

  private static double confidence(Career career) {
    return career.entries().stream()
        .mapToDouble(each -> each.entry().confidence())
        .average()
        .orElse(0);
  }
}
