package org.cursus.app.enrichment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The texts that go with insights: those of the rules, or other words for the same. Empty where
/// there is nothing to say.
record InsightsWording(
    String roleArchetype,
    String persona,
    String leadership,
    String scope,
    String technicalDepth,
    String careerSummary,
    String keyStrengths,
    String growthTrajectory) {

  /// A narrative's other words.
  record Worded(String type, String text) {}

  static InsightsWording of(Insights insights) {
    var narratives = new LinkedHashMap<String, String>();
    insights.narratives().forEach(each -> narratives.put(each.type(), each.text()));
    var scores = insights.scores();
    return new InsightsWording(
        insights.archetype().explanation(),
        insights.persona().explanation(),
        scores.get(0).explanation(),
        scores.get(1).explanation(),
        scores.get(2).explanation(),
        narratives.getOrDefault("career_summary", ""),
        narratives.getOrDefault("key_strengths", ""),
        narratives.getOrDefault("growth_trajectory", ""));
  }

  /// The texts by the name that the prompt calls each by.
  Map<String, String> texts() {
    var texts = new LinkedHashMap<String, String>();
    texts.put("roleArchetype", roleArchetype);
    texts.put("persona", persona);
    texts.put("leadership", leadership);
    texts.put("scope", scope);
    texts.put("technicalDepth", technicalDepth);
    texts.put("careerSummary", careerSummary);
    texts.put("keyStrengths", keyStrengths);
    texts.put("growthTrajectory", growthTrajectory);
    texts.replaceAll((name, text) -> Objects.requireNonNullElse(text, ""));
    return texts;
  }

  /// The narratives that say anything.
  List<Worded> narratives() {
    var narratives = new ArrayList<Worded>();
    narratives.add(new Worded("career_summary", careerSummary));
    narratives.add(new Worded("key_strengths", keyStrengths));
    narratives.add(new Worded("growth_trajectory", growthTrajectory));
    narratives.removeIf(each -> each.text() == null || each.text().isBlank());
    return narratives;
  }
}
