package org.cursus.app.occupation;

import java.util.List;
import java.util.Map;
import org.cursus.app.occupation.AssessmentStore.Plain;
import org.cursus.app.platform.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The questions of each kind, in the order in which they are asked.
@Component
class AssessmentQuestions {

  private static final int ELEMENTS_A_STEP = 7;

  /// One of each area.
  private static final int ACTIVITIES_A_STEP = 6;

  private final GapReferences references;
  private final AssessmentStore store;
  private final InterestItems items;

  AssessmentQuestions(GapReferences references, AssessmentStore store, InterestItems items) {
    this.references = references;
    this.store = store;
    this.items = items;
  }

  /// Ids of the questions; none when the release came without their tables.
  ///
  /// @throws Problem `no-release`
  List<String> ids(AssessmentKind kind) {
    return switch (kind) {
      case SKILLS -> elements().stream().map(GapElement::id).toList();
      case INTERESTS -> items.all().stream().map(InterestItems.Item::id).toList();
    };
  }

  /// The same where there must be some.
  ///
  /// @throws Problem `no-release` or `no-ratings`
  List<String> required(AssessmentKind kind) {
    var ids = ids(kind);
    if (ids.isEmpty()) {
      throw OccupationProblem.NO_RATINGS.problem();
    }
    return ids;
  }

  /// @throws Problem `no-release`
  @Transactional(readOnly = true)
  public List<AssessmentQuestion> of(AssessmentKind kind) {
    return switch (kind) {
      case SKILLS -> skills();
      case INTERESTS ->
          items.all().stream()
              .map(
                  item ->
                      new AssessmentQuestion(
                          item.id(), item.activity(), "", item.area().code(), List.of()))
              .toList();
    };
  }

  private List<AssessmentQuestion> skills() {
    var elements = elements();
    var anchors = store.anchors();
    var plain = store.plain();
    return elements.stream()
        .map(
            element -> {
              var words =
                  plain.getOrDefault(
                      element.id(), new Plain(element.name(), element.description()));
              return new AssessmentQuestion(
                  element.id(),
                  words.name(),
                  words.description(),
                  element.kind(),
                  anchors.getOrDefault(element.id(), List.of()));
            })
        .toList();
  }

  private List<GapElement> elements() {
    return references.current().elements();
  }

  /// What is asked on one page.
  static int atOnce(AssessmentKind kind) {
    return kind == AssessmentKind.SKILLS ? ELEMENTS_A_STEP : ACTIVITIES_A_STEP;
  }

  /// How many pages that makes.
  static int steps(AssessmentKind kind, int questions) {
    return Math.ceilDiv(questions, atOnce(kind));
  }

  /// The page, from 1, of the first question without an answer; the last when there is none.
  static int firstOpen(AssessmentKind kind, List<String> ids, Map<String, ?> answered) {
    for (int place = 0; place < ids.size(); place++) {
      if (!answered.containsKey(ids.get(place))) {
        return place / atOnce(kind) + 1;
      }
    }
    return steps(kind, ids.size());
  }
}
