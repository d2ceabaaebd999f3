package org.cursus.app.enrichment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cursus.engine.career.CareerInsights;
import org.cursus.engine.career.CareerInsights.Choice;
import org.cursus.engine.career.CareerInsights.Score;
import org.cursus.engine.career.CareerInsights.Term;
import org.jspecify.annotations.Nullable;

/// What a career's decisions rest on, in the shape of `enrichment_metadata`. Rows of other rules
/// may lack any of it.
///
/// @param terms by the name of a score
/// @param cited by the name of a score, `archetype` or `persona`: keys of entries
/// @param rules by `archetype` and `persona`: what the rule that held asks for
record StoredTerms(
    @Nullable Map<String, List<Term>> terms,
    @Nullable Map<String, List<String>> cited,
    @Nullable Map<String, String> rules) {

  private static final String ARCHETYPE = "archetype";
  private static final String PERSONA = "persona";

  static StoredTerms of(CareerInsights insights) {
    var terms = new HashMap<String, List<Term>>();
    var cited = new HashMap<String, List<String>>();
    for (var score : insights.scores()) {
      terms.put(score.name(), score.terms());
      cited.put(score.name(), score.cited());
    }
    cited.put(ARCHETYPE, insights.archetype().cited());
    cited.put(PERSONA, insights.persona().cited());
    var rules = Map.of(ARCHETYPE, insights.archetype().rule(), PERSONA, insights.persona().rule());
    return new StoredTerms(terms, cited, rules);
  }

  Choice archetype(String name, @Nullable String explanation) {
    return choice(ARCHETYPE, name, explanation);
  }

  Choice persona(String name, @Nullable String explanation) {
    return choice(PERSONA, name, explanation);
  }

  private Choice choice(String which, String name, @Nullable String explanation) {
    var rule = rules == null ? "" : rules.getOrDefault(which, "");
    return new Choice(name, rule, text(explanation), cited(which));
  }

  /// A score, whose value and explanation stand in columns of their own.
  Score score(String name, ResultSet row) throws SQLException {
    var explanation = row.getString(name + "_explanation");
    return new Score(
        name,
        row.getInt(name + "_score"),
        terms == null ? List.of() : terms.getOrDefault(name, List.of()),
        text(explanation),
        cited(name));
  }

  private List<String> cited(String name) {
    return cited == null ? List.of() : cited.getOrDefault(name, List.of());
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
