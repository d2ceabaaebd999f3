package org.cursus.app.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cursus.app.occupation.OccupationFacts.Fact;
import org.cursus.app.occupation.OccupationFacts.Own;
import org.cursus.engine.retrieval.Passage;
import org.cursus.engine.retrieval.SourceKind;

/// Occupations of O*NET as passages, and which of them the person keeps in view.
final class OccupationPassages {

  private OccupationPassages() {}

  static Passage of(Fact fact) {
    var sentences = new ArrayList<String>();
    sentences.add(
        fact.description() == null || fact.description().isBlank()
            ? fact.title() + " is an occupation of O*NET."
            : fact.title() + ": " + Passages.ended(fact.description()));
    fact.tasks().forEach(task -> sentences.add("A task: " + Passages.ended(task)));
    list(sentences, "Skills that matter most: ", fact.skills());
    list(sentences, "Knowledge that matters most: ", fact.knowledge());
    list(sentences, "Software and technology: ", fact.technologies());
    if (fact.preparation() != null) {
      sentences.add("Preparation: " + Passages.ended(fact.preparation()));
    }
    if (fact.education() != null) {
      sentences.add("Education: " + Passages.ended(fact.education()));
    }
    if (fact.experience() != null) {
      sentences.add("Experience: " + Passages.ended(fact.experience()));
    }
    list(sentences, "Also called: ", fact.otherTitles());
    return Passages.of(
        "occupation/" + fact.code(),
        SourceKind.OCCUPATION,
        fact.title(),
        sentences,
        "/occupations/" + fact.code(),
        null);
  }

  private static void list(List<String> sentences, String before, List<String> names) {
    if (!names.isEmpty()) {
      sentences.add(before + String.join(", ", names) + ".");
    }
  }

  /// Empty where the person keeps none in view.
  static List<Passage> targets(List<Own> own) {
    var titles = own.stream().filter(Own::inView).map(Own::title).toList();
    return titles.isEmpty()
        ? List.of()
        : List.of(
            Passages.of(
                "targets",
                SourceKind.TARGET,
                titles.getFirst(),
                List.of(
                    titles.stream()
                        .collect(
                            Collectors.joining(", ", "You keep these occupations in view: ", "."))),
                "/occupations/mine",
                null));
  }
}
