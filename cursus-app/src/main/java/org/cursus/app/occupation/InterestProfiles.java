package org.cursus.app.occupation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes interest profiles of answers and finds occupations that go with them.
@Service
class InterestProfiles {

  private static final int SHOWN = 40;
  private static final int NEAREST = 5;

  private final AssessmentStore store;
  private final InterestItems items;
  private final GapReferences references;

  InterestProfiles(AssessmentStore store, InterestItems items, GapReferences references) {
    this.store = store;
    this.items = items;
    this.references = references;
  }

  /// @param zone a job zone, 1 to 5; 0 for all
  /// @throws Problem `no-such-assessment`
  @Transactional(readOnly = true)
  public InterestProfile of(UUID id, int zone) {
    var userId = Caller.current().requireUserId();
    var assessment =
        store
            .one(userId, id)
            .filter(each -> each.kind() == AssessmentKind.INTERESTS)
            .orElseThrow(OccupationProblem.NO_SUCH_ASSESSMENT::problem);
    var scores = scores(userId, id);
    var release = references.current().release();
    var matches =
        assessment.completed() && !scores.flat()
            ? shown(InterestMatch.of(scores, store.interests(zone)))
            : List.<InterestMatch>of();
    return new InterestProfile(
        id,
        assessment.completed(),
        scores.byCode(),
        scores.flat(),
        scores.spread(),
        matches,
        release.has("interests")
            ? List.of()
            : List.of("The loaded release came without Interests."),
        release.attribution());
  }

  private InterestScores scores(UUID userId, UUID id) {
    Map<String, Integer> answers =
        store.answers(userId, id).stream()
            .filter(answer -> answer.value() != null)
            .collect(
                Collectors.toMap(
                    AssessmentAnswer::question, answer -> answer.value().intValue(), Math::max));
    return InterestScores.of(items.all(), answers);
  }

  private static List<InterestMatch> shown(List<InterestMatch> matches) {
    var close = matches.stream().filter(match -> match.fit() != null).limit(SHOWN).toList();
    return close.isEmpty() ? matches.stream().limit(NEAREST).toList() : close;
  }
}
