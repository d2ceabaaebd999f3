package org.cursus.engine.career;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the rules make of a career. Every list of keys names entries or statements of the input.
///
/// @param rules the version of the rules
/// @param confidence the mean probability that the entries were read right
public record CareerInsights(
    String rules,
    List<EntryInsights> entries,
    Choice archetype,
    Choice persona,
    Score leadership,
    Score scope,
    Score technicalDepth,
    List<Narrative> narratives,
    double confidence) {

  /// One of a closed list of kinds, and why.
  ///
  /// @param rule what the rule asks for
  public record Choice(String name, String rule, String explanation, List<String> cited) {}

  /// A score and what it is the sum of.
  ///
  /// @param name such as `technical_depth`
  /// @param value 0 to 100
  public record Score(
      String name, int value, List<Term> terms, String explanation, List<String> cited) {}

  /// One part of a score.
  ///
  /// @param label what is counted
  /// @param weight the most points it can give
  /// @param amount what was found
  /// @param points what it gives
  /// @param because what was found, in words; empty when nothing was
  /// @param cited the entries it rests on
  public record Term(
      String name,
      String label,
      double weight,
      double amount,
      double points,
      String because,
      List<String> cited) {}

  /// What is said of one entry.
  ///
  /// @param level entry, mid, senior, lead or executive; null when it cannot be told
  /// @param progression against the role before: first, promotion, lateral, step_back,
  ///     change_of_field or unknown
  /// @param relevance by when it ended: current, recent, dated or unknown
  public record EntryInsights(
      String key,
      CareerEntry.Kind kind,
      Structure structure,
      List<Note> insights,
      List<FoundSkill> skills,
      List<Advice> recommendations,
      @Nullable String level,
      String progression,
      String relevance,
      double confidence) {}

  /// An entry as the rules saw it.
  ///
  /// @param months how long it lasted; null when its dates do not say
  public record Structure(
      @Nullable String title,
      @Nullable String organisation,
      @Nullable String start,
      @Nullable String end,
      @Nullable Integer months,
      @Nullable String location,
      @Nullable String field,
      List<SeenStatement> statements) {}

  /// A statement with the kinds of evidence in it, such as `people_led` or `result`.
  public record SeenStatement(String key, String text, List<String> kinds) {}

  /// Something worth seeing in an entry, with the words it rests on.
  public record Note(String code, String text, String statementKey, String quote) {}

  /// A skill and the statements or lists that name it.
  public record FoundSkill(String name, List<String> keys) {}

  /// What would make an entry stronger.
  ///
  /// @param statementKey the statement it is about; null for the entry as a whole
  public record Advice(
      String code, String text, @Nullable String statementKey, @Nullable String quote) {}

  /// Sentences on the career.
  ///
  /// @param type career_summary, key_strengths or growth_trajectory
  public record Narrative(String type, List<Sentence> sentences) {

    /// All of it.
    public String text() {
      return String.join(" ", sentences.stream().map(Sentence::text).toList());
    }

    /// The entries it rests on, each once.
    public List<String> cited() {
      return sentences.stream().flatMap(each -> each.cited().stream()).distinct().toList();
    }
  }

  /// A sentence and the entries it rests on.
  public record Sentence(String text, List<String> cited) {}

  /// The three scores.
  public List<Score> scores() {
    return List.of(leadership, scope, technicalDepth);
  }
}
