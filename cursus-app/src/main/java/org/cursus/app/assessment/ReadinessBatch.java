package org.cursus.app.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cursus.app.assessment.ReadinessAnswerStore.Given;
import org.cursus.app.assessment.ReadinessAnswerStore.Known;
import org.cursus.app.platform.Ids;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Answers that came together: which of them hold, and what the session is afterwards.
final class ReadinessBatch {

  /// A longer pause was not spent on the questions.
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  /// What no clock says that is only wrong.
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private final ReadinessSession session;
  private final Instant now;
  private final Map<String, Question> questions = new HashMap<>();
  private final Map<String, Integer> steps = new HashMap<>();
  private final Map<String, JsonNode> answers;
  private final Map<String, Integer> seconds;
  private final List<Checked> checked = new ArrayList<>();
  private final List<Given> given = new ArrayList<>();
  private final Map<String, @Nullable JsonNode> stood = new LinkedHashMap<>();
  private final Map<String, @Nullable JsonNode> replaced = new LinkedHashMap<>();
  private Instant last;
  private int step;

  ReadinessBatch(AssessmentConfig config, ReadinessSession session, Instant now) {
    this.session = session;
    this.now = now;
    this.answers = new LinkedHashMap<>(session.answers());
    this.seconds = new LinkedHashMap<>(session.stepSeconds());
    this.step = session.step();
    this.last = session.updatedAt();
    config.questions().forEach(each -> questions.put(each.key(), each));
    for (int i = 0; i < config.steps().size(); i++) {
      steps.put(config.steps().get(i).id(), i + 1);
    }
  }

  /// An answer that fits.
  ///
  /// @param at when it was given, as it is believed
  /// @param said whether its device said when
  private record Checked(
      Question question,
      @Nullable JsonNode value,
      Instant at,
      Instant stated,
      boolean said,
      @Nullable JsonNode replaces) {}

  /// @throws Problem `answers-invalid` with each fault
  void check(List<ReadinessEdit> edits) {
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < edits.size(); i++) {
      check(edits.get(i), "/answers/" + i, faults);
    }
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(ReadinessProblem.ANSWERS_INVALID, faults);
    }
    checked.sort(Comparator.comparing(Checked::at));
  }

  private void check(@Nullable ReadinessEdit edit, String place, List<Fault> faults) {
    var question = edit == null || edit.question() == null ? null : questions.get(edit.question());
    if (edit == null || question == null) {
      faults.add(new Fault(place + "/question", "This assessment has no such question."));
      return;
    }
    var stated = Objects.requireNonNullElse(edit.givenAt(), now);
    if (stated.isBefore(EARLIEST) || stated.isAfter(LATEST)) {
      faults.add(new Fault(place + "/givenAt", "Say when it was given, or leave this out."));
      return;
    }
    var sent = edit.value();
    if (sent == null) {
      faults.add(new Fault(place + "/value", "Send the answer; null takes it back."));
      return;
    }
    var value = QuestionValue.kept(question, sent);
    var fault = value == null ? null : QuestionValue.fault(question, value).orElse(null);
    if (fault != null) {
      faults.add(new Fault(place + "/value", fault));
      return;
    }
    var replaces = edit.replaces();
    checked.add(
        new Checked(
            question,
            value,
            believed(stated),
            stated.truncatedTo(ChronoUnit.MICROS),
            edit.givenAt() != null,
            replaces));
  }

  /// A clock that is ahead must not win for ever, and nothing was answered before it was asked.
  private Instant believed(Instant stated) {
    var cut = stated.truncatedTo(ChronoUnit.MICROS);
    if (cut.isAfter(now)) {
      return now;
    }
    return cut.isBefore(session.createdAt()) ? session.createdAt() : cut;
  }

  Set<String> questions() {
    var keys = new LinkedHashSet<String>();
    checked.forEach(each -> keys.add(each.question().key()));
    return keys;
  }

  /// When they were given, as far as their device said.
  Set<Instant> stated() {
    return checked.stream()
        .filter(Checked::said)
        .map(Checked::stated)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// @param known what was answered before
  void apply(Map<String, Known> known) {
    var newest = new HashMap<String, Instant>();
    known.forEach((question, each) -> newest.put(question, each.givenAt()));
    for (var each : checked) {
      if (!isKnown(each, known.get(each.question().key()))) {
        apply(each, newest);
      }
    }
    keepOneHolding();
  }

  /// Sent again, or what stands already.
  private boolean isKnown(Checked edit, @Nullable Known known) {
    if (!edit.said()) {
      return QuestionValue.same(answers.get(edit.question().key()), edit.value());
    }
    return known != null
        && known.statements().stream()
            .anyMatch(
                each ->
                    each.stated().equals(edit.stated())
                        && QuestionValue.same(each.value(), edit.value()));
  }

  private void apply(Checked edit, Map<String, Instant> newest) {
    var key = edit.question().key();
    var before = newest.get(key);
    var current = answers.get(key);
    boolean holds = before == null || !edit.at().isBefore(before);
    if (holds) {
      hold(edit, key, current);
      newest.put(key, edit.at());
    } else if (!QuestionValue.same(current, edit.value())) {
      stood.put(key, current);
    }
    given.add(
        new Given(
            Ids.next(),
            key,
            edit.question().step(),
            edit.value(),
            edit.at(),
            edit.stated(),
            holds));
    spend(edit);
  }

  private void hold(Checked edit, String key, @Nullable JsonNode current) {
    if (edit.replaces() != null
        && !QuestionValue.same(edit.replaces(), current)
        && !QuestionValue.same(edit.value(), current)) {
      replaced.put(key, current);
    }
    if (edit.value() == null) {
      answers.remove(key);
    } else {
      answers.put(key, edit.value());
    }
  }

  private void spend(Checked edit) {
    var pause = Duration.between(last, edit.at());
    if (pause.isPositive()) {
      last = edit.at();
      if (pause.compareTo(LONGEST_PAUSE) <= 0) {
        seconds.merge(edit.question().step(), (int) pause.toSeconds(), Integer::sum);
      }
    }
    step = steps.getOrDefault(edit.question().step(), step);
  }

  /// Of each question only the last one that holds is written as the current answer.
  private void keepOneHolding() {
    var held = new LinkedHashSet<String>();
    for (int i = given.size() - 1; i >= 0; i--) {
      var each = given.get(i);
      if (each.holds() && !held.add(each.question())) {
        given.set(
            i,
            new Given(
                each.id(),
                each.question(),
                each.step(),
                each.value(),
                each.at(),
                each.stated(),
                false));
      }
    }
  }

  Map<String, JsonNode> answers() {
    return answers;
  }

  Map<String, Integer> seconds() {
    return seconds;
  }

  List<Given> given() {
    return given;
  }

  int step() {
    return step;
  }

  Map<String, @Nullable JsonNode> stood() {
    return stood;
  }

  Map<String, @Nullable JsonNode> replaced() {
    return replaced;
  }
}
