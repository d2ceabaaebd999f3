package org.cursus.app.occupation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cursus.app.occupation.AssessmentStore.State;
import org.cursus.app.platform.Caller;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The caller's assessments: begun, answered bit by bit, left and resumed, and completed. A
/// completed one no longer changes; another can be begun, and all are kept.
@Service
class Assessments {

  private static final int MOST_ANSWERS = 500;

  private final AssessmentStore store;
  private final AssessmentQuestions questions;
  private final GapReferences references;

  Assessments(AssessmentStore store, AssessmentQuestions questions, GapReferences references) {
    this.store = store;
    this.questions = questions;
    this.references = references;
  }

  /// An assessment with its answers.
  ///
  /// @param questions how many there are
  record Whole(Assessment assessment, int questions, List<AssessmentAnswer> answers) {}

  /// An assessment that may have been there already.
  record Begun(Assessment assessment, boolean fresh) {}

  private static UUID userId() {
    return Caller.current().requireUserId();
  }

  /// Newest first.
  @Transactional(readOnly = true)
  public List<Assessment> list() {
    return store.list(userId());
  }

  /// Begins one, or gives the one of that kind that is in progress.
  ///
  /// @throws Problem `no-release` or `no-ratings`
  @Transactional
  public Begun begin(AssessmentKind kind) {
    questions.required(kind);
    var release = references.current().release().name();
    boolean fresh = store.start(userId(), Ids.next(), kind, release);
    return new Begun(store.open(userId(), kind).orElseThrow(), fresh);
  }

  /// @throws Problem `no-such-assessment`
  @Transactional(readOnly = true)
  public Whole get(UUID id) {
    var assessment = store.one(userId(), id).orElseThrow(Assessments::none);
    return new Whole(
        assessment, questions.ids(assessment.kind()).size(), store.answers(userId(), id));
  }

  /// Saves answers, all or none. Those without a value are taken back.
  ///
  /// @throws Problem `no-such-assessment`, `assessment-completed`, `no-ratings`, or
  /// `assessment-invalid` with the places
  @Transactional
  public Whole answer(UUID id, List<AssessmentAnswer> answers) {
    var state = openState(id);
    var faults = faults(state.kind(), answers);
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(OccupationProblem.ASSESSMENT_INVALID, faults);
    }
    store.save(userId(), id, answers);
    return get(id);
  }

  private State openState(UUID id) {
    var state = store.lock(userId(), id).orElseThrow(Assessments::none);
    if (state.completed()) {
      throw OccupationProblem.ASSESSMENT_COMPLETED.problem();
    }
    return state;
  }

  private List<Fault> faults(AssessmentKind kind, List<AssessmentAnswer> answers) {
    if (answers.size() > MOST_ANSWERS) {
      return List.of(new Fault("/answers", "Send at most %d at once.".formatted(MOST_ANSWERS)));
    }
    var ids = new HashSet<>(questions.required(kind));
    var seen = new HashSet<String>();
    var faults = new ArrayList<Fault>();
    for (int place = 0; place < answers.size(); place++) {
      var pointer = "/answers/" + place;
      var answer = answers.get(place);
      var fault =
          answer == null
              ? new Fault(pointer, "Say what is answered.")
              : fault(kind, ids, pointer, answer);
      if (fault != null) {
        faults.add(fault);
      } else if (!seen.add(answer.question() + " " + answer.scale())) {
        faults.add(new Fault(pointer, "This is answered twice. Send one answer."));
      }
    }
    return faults;
  }

  private static @Nullable Fault fault(
      AssessmentKind kind, HashSet<String> ids, String pointer, AssessmentAnswer answer) {
    if (answer.question() == null || !ids.contains(answer.question())) {
      return new Fault(pointer + "/question", "This assessment has no such question.");
    }
    var scale = AssessmentScale.named(answer.scale()).filter(kind.scales()::contains);
    if (scale.isEmpty()) {
      var names = kind.scales().stream().map(Enum::name).collect(Collectors.joining(" or "));
      return new Fault(pointer + "/scale", "The scale here is %s.".formatted(names));
    }
    return answer.value() == null || scale.get().holds(answer.value())
        ? null
        : new Fault(
            pointer + "/value",
            "Give a number from %d to %d.".formatted(scale.get().lowest(), scale.get().highest()));
  }

  /// Ends it. An interest profile needs all answers; of skills one level is enough.
  ///
  /// @throws Problem `no-such-assessment`, `assessment-completed`, or `assessment-unfinished` with
  /// what is open
  @Transactional
  public Whole complete(UUID id) {
    var kind = openState(id).kind();
    var counted = kind.scales().getFirst().name();
    var answered =
        store.answers(userId(), id).stream()
            .filter(answer -> answer.scale().equals(counted))
            .map(AssessmentAnswer::question)
            .collect(Collectors.toSet());
    var open = questions.required(kind).stream().filter(each -> !answered.contains(each)).toList();
    if (kind == AssessmentKind.INTERESTS ? !open.isEmpty() : answered.isEmpty()) {
      throw OccupationProblem.ASSESSMENT_UNFINISHED.with("open", open);
    }
    store.complete(userId(), id);
    return get(id);
  }

  /// Removes one with its answers.
  ///
  /// @throws Problem `no-such-assessment`
  @Transactional
  public void delete(UUID id) {
    if (!store.delete(userId(), id)) {
      throw none();
    }
  }

  private static Problem none() {
    return OccupationProblem.NO_SUCH_ASSESSMENT.problem();
  }
}
