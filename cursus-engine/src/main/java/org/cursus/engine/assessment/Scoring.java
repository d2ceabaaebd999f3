package org.cursus.engine.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cursus.engine.assessment.AssessmentConfig.Band;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.AssessmentScore.Gain;
import org.cursus.engine.assessment.AssessmentScore.SectionScore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Scores answers by rules that anybody can follow with a pencil.
///
/// 1. A question is asked when it has no condition, or when its condition holds for the answers to
///    the questions before it that are asked themselves. What is not asked does not count, even if
///    an answer to it is there.
/// 2. An answer that counts earns 0 to 100 points; how, [AnswerPoints] says. A question without an
/// answer, or with one that does not fit, does not count. So a score moves while one answers, and
///    skipping is neither rewarded nor punished.
/// 3. A section's score is the mean of the points of its answers, weighted by the questions.
/// 4. Caps hold sections down. Their conditions are asked of the scores without caps, so their
/// order
///    does not matter.
/// 5. The total is the mean of the scores of sections, weighted by the sections that have one.
/// 6. Caps hold the total down.
///
/// Each score of 3 and 5 is rounded to two decimals, half up, and the total is made of the rounded
/// ones: what is shown adds up.
public final class Scoring {

  private Scoring() {}

  /// What answers come to.
  ///
  /// @param answers question key to value; those to questions that are not asked, and those that do
  ///     not fit their question, do not count
  public static AssessmentScore score(AssessmentConfig config, Map<String, JsonNode> answers) {
    var sheet = new AnswerSheet(config, answers);
    return new AssessmentScore(
        score(sheet.total()),
        band(config.bands(), sheet.total()),
        sections(config, sheet),
        asked(config, sheet),
        missing(config, sheet),
        config.caps().stream().filter(sheet::bites).toList(),
        config.recommendations().stream().filter(each -> sheet.holds(each.when())).toList(),
        gains(config, sheet));
  }

  /// What is wrong with an answer, for the person who gave it; empty when it fits its question. To
  /// take an answer back, remove it: an empty text or list does not fit.
  public static Optional<String> fault(Question question, JsonNode value) {
    return AnswerFaults.of(question, value);
  }

  /// Keys of the questions whose answers can move a score: those that count, and those that decide
  /// what is asked and what is held down. Never of texts.
  public static Set<String> decidingQuestions(AssessmentConfig config) {
    var keys = new LinkedHashSet<String>();
    var decisive = Decisive.questions(config);
    for (var question : config.questions()) {
      if (question.longest() == 0 && (question.counts() || decisive.contains(question.key()))) {
        keys.add(question.key());
      }
    }
    return keys;
  }

  private static @Nullable BigDecimal score(int hundredths) {
    return hundredths == AnswerSheet.NONE ? null : BigDecimal.valueOf(hundredths, 2);
  }

  private static @Nullable Band band(List<Band> bands, int hundredths) {
    Band found = null;
    if (hundredths != AnswerSheet.NONE) {
      for (var each : bands) {
        found = each.from() * 100 <= hundredths ? each : found;
      }
    }
    return found;
  }

  private static List<SectionScore> sections(AssessmentConfig config, AnswerSheet sheet) {
    var counts = new int[config.sections().size()];
    var answered = new int[config.sections().size()];
    for (int i = 0; i < config.questions().size(); i++) {
      if (sheet.asked(i) && sheet.sectionOf(i) != AnswerSheet.NONE) {
        counts[sheet.sectionOf(i)]++;
        answered[sheet.sectionOf(i)] += sheet.answered(i) ? 1 : 0;
      }
    }
    var scores = new ArrayList<SectionScore>();
    for (int i = 0; i < counts.length; i++) {
      var section = config.sections().get(i);
      var bands = section.bands().isEmpty() ? config.bands() : section.bands();
      scores.add(
          new SectionScore(
              section.id(),
              section.title(),
              score(sheet.section(i)),
              band(bands, sheet.section(i)),
              section.weight(),
              answered[i],
              counts[i]));
    }
    return List.copyOf(scores);
  }

  private static Set<String> asked(AssessmentConfig config, AnswerSheet sheet) {
    var asked = new LinkedHashSet<String>();
    for (int i = 0; i < config.questions().size(); i++) {
      if (sheet.asked(i)) {
        asked.add(config.questions().get(i).key());
      }
    }
    return asked;
  }

  private static List<String> missing(AssessmentConfig config, AnswerSheet sheet) {
    var missing = new ArrayList<String>();
    for (int i = 0; i < config.questions().size(); i++) {
      if (config.questions().get(i).required() && sheet.asked(i) && !sheet.answered(i)) {
        missing.add(config.questions().get(i).key());
      }
    }
    return List.copyOf(missing);
  }

  /// Leaves the sheet as it was.
  private static List<Gain> gains(AssessmentConfig config, AnswerSheet sheet) {
    int total = sheet.total();
    var decisive = Decisive.questions(config);
    var gains = new ArrayList<Gain>();
    for (int i = 0; i < config.questions().size(); i++) {
      var question = config.questions().get(i);
      if (question.counts() && !question.fixed() && sheet.answered(i)) {
        int best = best(sheet, i, candidates(question, decisive));
        if (best > total) {
          gains.add(new Gain(question.key(), BigDecimal.valueOf(best - total, 2)));
        }
      }
    }
    gains.sort(Comparator.comparing(Gain::points).reversed());
    return List.copyOf(gains);
  }

  /// Where nothing else depends on a question, the answer that earns most is the best one.
  private static List<JsonNode> candidates(Question question, Set<String> decisive) {
    var all = AnswerPoints.candidates(question);
    return decisive.contains(question.key())
        ? all
        : List.of(
            Collections.max(
                all, Comparator.comparingDouble(each -> AnswerPoints.of(question, each))));
  }

  /// Tries each answer that might be the best one, and puts the person's back.
  private static int best(AnswerSheet sheet, int place, List<JsonNode> candidates) {
    var own = sheet.value(place);
    int best = AnswerSheet.NONE;
    for (var candidate : candidates) {
      sheet.put(place, candidate);
      sheet.add();
      best = Math.max(best, sheet.total());
    }
    sheet.put(place, own);
    sheet.add();
    return best;
  }
}
