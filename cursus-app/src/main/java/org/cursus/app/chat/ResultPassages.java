package org.cursus.app.chat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cursus.app.assessment.ReadinessResult;
import org.cursus.engine.assessment.AssessmentConfig.Band;
import org.cursus.engine.assessment.AssessmentConfig.Effort;
import org.cursus.engine.assessment.AssessmentConfig.Option;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.AssessmentConfig.Recommendation;
import org.cursus.engine.assessment.AssessmentConfig.Section;
import org.cursus.engine.assessment.AssessmentScore.SectionScore;
import org.cursus.engine.retrieval.Passage;
import org.cursus.engine.retrieval.SourceKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A result and its answers as passages.
final class ResultPassages {

  private static final int MOST_GAINS = 3;

  private final ReadinessResult result;
  private final Map<String, String> steps = new HashMap<>();
  private final Map<String, Section> sections = new HashMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private final String place;
  private final LocalDate day;

  private ResultPassages(ReadinessResult result) {
    this.result = result;
    Instant at = result.submittedAt() == null ? result.createdAt() : result.submittedAt();
    this.day = at.atZone(ZoneOffset.UTC).toLocalDate();
    this.place =
        result.open() ? "/readiness/" + result.id() : "/readiness/" + result.id() + "/result";
    result.config().steps().forEach(step -> steps.put(step.id(), step.title()));
    result.config().sections().forEach(section -> sections.put(section.id(), section));
  }

  static List<Passage> of(ReadinessResult result) {
    var made = new ResultPassages(result);
    made.score();
    made.sections();
    made.gains();
    result.score().recommendations().forEach(made::advice);
    result.config().questions().forEach(made::answer);
    return made.passages;
  }

  private void add(String key, SourceKind kind, String title, List<String> sentences, String href) {
    passages.add(Passages.of("result/" + key, kind, title, sentences, href, day));
  }

  private void score() {
    var total = result.score().total();
    if (total == null) {
      return;
    }
    var sentences = new ArrayList<String>();
    sentences.add(
        result.open()
            ? "So far your score in “%s” is %s of 100%s."
                .formatted(result.config().title(), points(total), band(result.score().band()))
            : "Your total score in “%s” of %s is %s of 100%s."
                .formatted(
                    result.config().title(),
                    Passages.day(day),
                    points(total),
                    band(result.score().band())));
    if (result.score().band() != null) {
      sentences.add(result.score().band().text());
    }
    var scored = rising();
    if (scored.size() > 1) {
      sentences.add(
          "Your lowest section is “%s” with %s, your highest “%s” with %s."
              .formatted(
                  scored.getFirst().title(),
                  points(scored.getFirst().score()),
                  scored.getLast().title(),
                  points(scored.getLast().score())));
    }
    result.score().caps().forEach(cap -> sentences.add(cap.text()));
    add("score", SourceKind.SCORE, "Your result: " + result.config().title(), sentences, place);
  }

  /// Sections with a score, the lowest first.
  private List<SectionScore> rising() {
    return result.score().sections().stream()
        .filter(each -> each.score() != null)
        .sorted(Comparator.comparing(SectionScore::score))
        .toList();
  }

  private void sections() {
    var rising = rising();
    for (var each : result.score().sections()) {
      var section = sections.get(each.id());
      if (each.score() == null || section == null) {
        continue;
      }
      var sentences = new ArrayList<String>();
      sentences.add(
          "In the section “%s” you score %s of 100%s."
              .formatted(each.title(), points(each.score()), band(each.band())));
      if (rising.size() > 1 && each == rising.getFirst()) {
        sentences.add("It is your lowest section.");
      }
      if (rising.size() > 1 && each == rising.getLast()) {
        sentences.add("It is your highest section.");
      }
      if (each.band() != null) {
        sentences.add(each.band().text());
      }
      sentences.add(section.text());
      sentences.add(
          "This section counts for %d %% of the total.".formatted(Math.round(100 * each.weight())));
      add(
          "section/" + each.id(),
          SourceKind.SECTION,
          "Section: " + each.title(),
          sentences,
          place + "#section-" + each.id());
    }
  }

  private void gains() {
    var gains = result.score().gains().stream().limit(MOST_GAINS).toList();
    if (gains.isEmpty()) {
      return;
    }
    var sentences = new ArrayList<String>();
    for (var gain : gains) {
      result
          .config()
          .question(gain.question())
          .ifPresent(
              question ->
                  sentences.add(
                      "A better answer to “%s” would raise your total score by up to %s points."
                          .formatted(question.text(), points(gain.points()))));
    }
    if (!sentences.isEmpty()) {
      add(
          "gains",
          SourceKind.GAIN,
          "What would raise your score the most",
          sentences,
          place + "#helps");
    }
  }

  private void advice(Recommendation advice) {
    var sentences = new ArrayList<String>();
    sentences.add(Passages.ended(advice.title()));
    sentences.add(advice.text());
    sentences.add(effort(advice.effort()));
    if (advice.section() != null && sections.containsKey(advice.section())) {
      sentences.add("It helps in “%s”.".formatted(sections.get(advice.section()).title()));
    }
    add(
        "advice/" + advice.id(),
        SourceKind.ADVICE,
        "Advice: " + advice.title(),
        sentences,
        place + "#advice-" + advice.id());
  }

  private static String effort(Effort effort) {
    return switch (effort) {
      case SMALL -> "It takes an hour or less.";
      case MEDIUM -> "It takes some evenings.";
      case LARGE -> "It takes weeks.";
    };
  }

  private void answer(Question question) {
    var value = result.answers().get(question.key());
    if (value == null || value.isNull() || !result.score().asked().contains(question.key())) {
      return;
    }
    var said = said(question, value);
    if (said.isBlank()) {
      return;
    }
    var sentences = new ArrayList<String>();
    sentences.add("You answered “%s” to “%s”.".formatted(said, question.text()));
    sentences.add(
        "This is in the step “%s”."
            .formatted(steps.getOrDefault(question.step(), question.step())));
    add(
        "answer/" + question.key(),
        SourceKind.ANSWER,
        question.text(),
        sentences,
        "/readiness/%s/steps/%d#q-%s"
            .formatted(result.id(), numberOf(question.step()), question.key()));
  }

  /// The step's place, from 1, as its page is called. A result that was handed in is shown instead,
  /// at the same mark.
  private int numberOf(String step) {
    return 1 + result.config().steps().stream().map(each -> each.id()).toList().indexOf(step);
  }

  /// An answer in the words of its question.
  static String said(Question question, JsonNode value) {
    var names = question.options().stream().collect(Collectors.toMap(Option::value, Option::text));
    if (value.isArray()) {
      return value.values().stream()
          .map(each -> names.getOrDefault(each.asString(""), each.asString("")))
          .collect(Collectors.joining(", "));
    }
    if (value.isNumber() && question.scale() != null) {
      var scale = question.scale();
      return "%s (%s is “%s”, %s is “%s”)"
          .formatted(value.asString(), scale.from(), scale.fromText(), scale.to(), scale.toText());
    }
    if (value.isNumber() && question.number() != null) {
      return (value.asString() + " " + question.number().unit()).strip();
    }
    var text = value.asString("");
    return names.getOrDefault(text, text);
  }

  private static String band(@Nullable Band band) {
    return band == null ? "" : ": " + band.title();
  }

  private static String points(@Nullable BigDecimal points) {
    return points == null
        ? ""
        : String.format(Locale.ROOT, "%s", points.stripTrailingZeros().toPlainString());
  }
}
