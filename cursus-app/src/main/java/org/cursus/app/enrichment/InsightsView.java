package org.cursus.app.enrichment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cursus.app.resume.ReadResume;
import org.cursus.engine.career.CareerEntry.Kind;
import org.cursus.engine.career.CareerInsights.Choice;
import org.cursus.engine.career.CareerInsights.EntryInsights;
import org.cursus.engine.career.CareerInsights.Score;
import org.cursus.engine.career.CareerInsights.Term;
import org.cursus.engine.career.CareerRules;
import org.jspecify.annotations.Nullable;

/// Insights as their page shows them.
///
/// @param outdated whether later rules than these would be used now
/// @param nothing whether the resume has no entry to go by
/// @param wording who worded the explanations, in a sentence
record InsightsView(
    UUID resumeId,
    String rules,
    List<String> versions,
    boolean outdated,
    boolean nothing,
    String wording,
    boolean worded,
    String confidence,
    ChoiceView archetype,
    ChoiceView persona,
    List<ScoreView> scores,
    List<NarrativeView> narratives,
    List<EntryView> entries) {

  private static final Map<String, String> SCORES =
      Map.of(
          "leadership", "Leadership",
          "scope", "Scope",
          "technical_depth", "Technical depth");

  private static final Map<String, String> MEANINGS =
      Map.of(
          "leadership", "What this resume shows of leading people and starting things.",
          "scope", "How large the things were that this resume tells of.",
          "technical_depth", "What this resume shows of knowing a craft, whichever it is.");

  private static final Map<String, String> NARRATIVES =
      Map.of(
          "career_summary", "In short",
          "key_strengths", "What stands out",
          "growth_trajectory", "How it went on");

  private static final Map<String, String> PROGRESSIONS =
      Map.of(
          "first", "the first job named",
          "promotion", "a step up",
          "lateral", "a step across",
          "step_back", "a step back",
          "change_of_field", "another field");

  /// An entry that something rests on; no place when its card is not on the page.
  record Cited(String label, @Nullable String place) {}

  /// A kind of role or person.
  record ChoiceView(String name, String rule, String explanation, List<Cited> cited) {}

  /// A score with its parts.
  record ScoreView(
      String heading,
      String meaning,
      int value,
      String explanation,
      List<Cited> cited,
      List<TermView> terms) {}

  /// A part of a score.
  ///
  /// @param length of its bar, in percent of what it could give
  record TermView(String label, String points, String weight, String because, double length) {}

  /// Sentences on the career.
  record NarrativeView(String heading, String text, List<Cited> cited) {}

  /// An entry's card.
  record EntryView(
      String place, String name, String facts, EntryInsights insights, List<String> skills) {

    /// Whether there is anything to say of it.
    public boolean speaks() {
      return !insights.insights().isEmpty()
          || !insights.recommendations().isEmpty()
          || !skills.isEmpty();
    }
  }

  static InsightsView of(ReadResume resume, Insights insights) {
    var names = names(insights);
    return new InsightsView(
        resume.id(),
        insights.rules(),
        insights.versions(),
        !insights.rules().equals(CareerRules.VERSION),
        insights.entries().isEmpty()
            && insights.scores().stream().allMatch(each -> each.value() == 0),
        wording(insights),
        insights.worded(),
        Math.round(insights.confidence() * 100) + " %",
        choice(insights.archetype(), names),
        choice(insights.persona(), names),
        insights.scores().stream().map(each -> score(each, names)).toList(),
        insights.narratives().stream()
            .map(
                each ->
                    new NarrativeView(
                        NARRATIVES.getOrDefault(each.type(), each.type()),
                        each.text(),
                        cited(each.cited(), names)))
            .toList(),
        insights.entries().stream().map(each -> entry(each, names)).toList());
  }

  private static String wording(Insights insights) {
    return insights.worded()
        ? "The explanations were worded by the model %s; every score comes from the rules %s."
            .formatted(insights.wordedBy(), insights.rules())
        : "Scores and words come from the rules %s. No language model took part."
            .formatted(insights.rules());
  }

  /// What each entry is called on the page, by key.
  private static Map<String, String> names(Insights insights) {
    var names = new LinkedHashMap<String, String>();
    insights.entries().forEach(each -> names.put(each.key(), name(each)));
    return names;
  }

  private static String name(EntryInsights entry) {
    var structure = entry.structure();
    var parts =
        Stream.of(structure.title(), structure.organisation())
            .filter(each -> each != null && !each.isBlank())
            .toList();
    return parts.isEmpty() ? "An entry without a name" : String.join(", ", parts);
  }

  /// Entries without a card, such as those of a list of skills, are told as one.
  private static List<Cited> cited(List<String> keys, Map<String, String> names) {
    var cited =
        new java.util.ArrayList<>(
            keys.stream()
                .filter(names::containsKey)
                .map(key -> new Cited(names.get(key), "#" + place(key)))
                .toList());
    if (keys.stream().anyMatch(key -> key.startsWith("skill."))) {
      cited.add(new Cited("Your list of skills", null));
    }
    return cited;
  }

  private static String place(String key) {
    return "entry-" + key.replace('.', '-');
  }

  private static ChoiceView choice(Choice choice, Map<String, String> names) {
    return new ChoiceView(
        choice.name(), choice.rule(), choice.explanation(), cited(choice.cited(), names));
  }

  private static ScoreView score(Score score, Map<String, String> names) {
    return new ScoreView(
        SCORES.getOrDefault(score.name(), score.name()),
        MEANINGS.getOrDefault(score.name(), ""),
        score.value(),
        score.explanation(),
        cited(score.cited(), names),
        score.terms().stream().map(InsightsView::term).toList());
  }

  private static TermView term(Term term) {
    return new TermView(
        term.label(),
        number(term.points()),
        number(term.weight()),
        term.because().isEmpty() ? "Nothing was found." : term.because(),
        Math.round(term.points() / term.weight() * 1000) / 10.0);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
  }

  private static EntryView entry(EntryInsights entry, Map<String, String> names) {
    return new EntryView(
        place(entry.key()),
        names.getOrDefault(entry.key(), ""),
        facts(entry),
        entry,
        entry.skills().stream().map(each -> each.name()).toList());
  }

  /// What is known of an entry as a whole, in a line.
  private static String facts(EntryInsights entry) {
    var facts =
        Stream.of(
            kind(entry.kind()),
            entry.level() == null ? null : "level: " + entry.level(),
            PROGRESSIONS.get(entry.progression()),
            entry.relevance().equals("unknown") ? null : relevance(entry.relevance()));
    var line = String.join(", ", facts.filter(each -> each != null).toList());
    return line.isEmpty() ? "" : line + ".";
  }

  private static String kind(@Nullable Kind kind) {
    return switch (kind) {
      case VOLUNTEERING -> "Unpaid work";
      case PROJECT -> "Project";
      case EDUCATION -> "Education";
      case CERTIFICATION -> "Certificate";
      case SKILL -> "Skill";
      case WORK -> "Work";
      case null -> "Entry";
    };
  }

  private static String relevance(String relevance) {
    return switch (relevance) {
      case "current" -> "going on or just ended";
      case "recent" -> "ended in the last five years";
      default -> "ended more than five years ago";
    };
  }
}
