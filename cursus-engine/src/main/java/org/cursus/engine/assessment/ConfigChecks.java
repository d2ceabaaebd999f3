package org.cursus.engine.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cursus.engine.assessment.AssessmentConfig.Band;
import org.cursus.engine.assessment.AssessmentConfig.Option;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.AssessmentConfig.Section;
import org.cursus.engine.assessment.AssessmentConfig.Step;
import org.jspecify.annotations.Nullable;

/// Finds what makes no sense in a config that is well formed: names that come twice or are not
/// there, weights that do not add up, bands that do not rise. What was replaced because it was
/// malformed (an empty name, a number that is none) is passed over; it is reported already.
final class ConfigChecks {

  /// How far the weights of sections may be from 1: three thirds are written as 0.3333.
  private static final double TOLERANCE = 0.001;

  private final AssessmentConfig config;
  private final ConfigFaults faults;

  ConfigChecks(AssessmentConfig config, ConfigFaults faults) {
    this.config = config;
    this.faults = faults;
  }

  void run() {
    onceEach(config.steps(), Step::id, "/steps/%d/id");
    onceEach(config.sections(), Section::id, "/sections/%d/id");
    onceEach(config.questions(), Question::key, "/questions/%d/key");
    onceEach(
        config.recommendations(), AssessmentConfig.Recommendation::id, "/recommendations/%d/id");
    checkShares();
    checkBands(config.bands(), "/bands");
    checkReferences();
    checkOrder();
    checkUse();
    for (int i = 0; i < config.questions().size(); i++) {
      checkQuestion(config.questions().get(i), "/questions/" + i);
    }
    if (config.translations().containsKey(config.language())) {
      faults.add(
          "/translations/" + config.language(),
          "The texts are in this language already. Remove it.");
    }
  }

  private <T> void onceEach(List<T> list, Function<T, String> name, String pointer) {
    var seen = new HashSet<String>();
    for (int i = 0; i < list.size(); i++) {
      var each = name.apply(list.get(i));
      if (!each.isEmpty() && !seen.add(each)) {
        faults.add(pointer.formatted(i), "‘%s’ is there twice. Rename one.".formatted(each));
      }
    }
  }

  private void checkShares() {
    double sum = config.sections().stream().mapToDouble(Section::weight).sum();
    if (!config.sections().isEmpty() && Math.abs(sum - 1) > TOLERANCE) {
      faults.add(
          "/sections",
          "The weights of the sections add up to %s. Make them add up to 1."
              .formatted(ConfigPart.plain(Math.round(sum * 10_000) / 10_000.0)));
    }
    for (int i = 0; i < config.sections().size(); i++) {
      checkBands(config.sections().get(i).bands(), "/sections/%d/bands".formatted(i));
    }
  }

  private void checkBands(List<Band> bands, String pointer) {
    for (int i = 0; i < bands.size(); i++) {
      double from = bands.get(i).from();
      if (i == 0 && from > 0) {
        faults.add(pointer + "/0/from", "The first band begins at 0.");
      } else if (i > 0 && from <= bands.get(i - 1).from()) {
        faults.add(
            pointer + "/" + i + "/from",
            "Each band begins above the one before it, from low to high.");
      }
    }
  }

  private void checkReferences() {
    var sections = names(config.sections(), Section::id);
    var steps = names(config.steps(), Step::id);
    for (int i = 0; i < config.questions().size(); i++) {
      var question = config.questions().get(i);
      checkThere(question.section(), sections, "section", "/questions/%d/section".formatted(i));
      checkThere(question.step(), steps, "step", "/questions/%d/step".formatted(i));
    }
    for (int i = 0; i < config.caps().size(); i++) {
      checkThere(
          config.caps().get(i).section(), sections, "section", "/caps/%d/section".formatted(i));
    }
    for (int i = 0; i < config.recommendations().size(); i++) {
      checkThere(
          config.recommendations().get(i).section(),
          sections,
          "section",
          "/recommendations/%d/section".formatted(i));
    }
  }

  private void checkThere(@Nullable String name, Set<String> known, String what, String pointer) {
    if (name != null && !name.isEmpty() && !known.contains(name)) {
      faults.add(pointer, "There is no %s ‘%s’.".formatted(what, name));
    }
  }

  /// Questions are asked step by step, so what comes before another is plain to see.
  private void checkOrder() {
    var steps = config.steps().stream().map(Step::id).toList();
    int reached = 0;
    for (int i = 0; i < config.questions().size(); i++) {
      int step = steps.indexOf(config.questions().get(i).step());
      if (step >= 0 && step < reached) {
        faults.add(
            "/questions/%d/step".formatted(i),
            "Questions stand in the order of their steps. Move this one up, or to a later step.");
      }
      reached = Math.max(reached, step);
    }
  }

  private void checkUse() {
    var used = names(config.questions(), Question::step);
    for (int i = 0; i < config.steps().size(); i++) {
      var id = config.steps().get(i).id();
      if (!id.isEmpty() && !used.contains(id)) {
        faults.add("/steps/" + i, "The step ‘%s’ has no question.".formatted(id));
      }
    }
    var counted =
        config.questions().stream()
            .filter(Question::counts)
            .map(Question::section)
            .collect(Collectors.toSet());
    for (int i = 0; i < config.sections().size(); i++) {
      var id = config.sections().get(i).id();
      if (!id.isEmpty() && !counted.contains(id)) {
        faults.add(
            "/sections/" + i, "No question counts for the section ‘%s’. Add one.".formatted(id));
      }
    }
  }

  private void checkQuestion(Question question, String pointer) {
    onceEach(question.options(), Option::value, pointer + "/options/%d/value");
    switch (question.kind()) {
      case SHORT_TEXT, LONG_TEXT -> {
        if (question.counts() && question.longest() > 0) {
          faults.add(pointer + "/section", "A text earns no points. Remove its section.");
        }
      }
      case SINGLE, MULTIPLE -> checkChoice(question, pointer);
      case RANKING -> checkIdeal(question, pointer);
      case SCALE, NUMBER -> {}
    }
  }

  private void checkChoice(Question question, String pointer) {
    if (question.counts()
        && question.options().size() > 1
        && question.options().stream().mapToDouble(Option::points).distinct().count() == 1) {
      faults.add(pointer + "/options", "All options earn the same. Give better ones more points.");
    }
  }

  private void checkIdeal(Question question, String pointer) {
    var values = question.options().stream().map(Option::value).sorted().toList();
    var ideal = question.ideal().stream().sorted().toList();
    if ((question.counts() || !ideal.isEmpty()) && !ideal.equals(values)) {
      faults.add(
          pointer + "/ideal", "Name every option once, in the order that earns the most points.");
    }
  }

  private static <T> Set<String> names(List<T> list, Function<T, String> name) {
    return list.stream().map(name).collect(Collectors.toSet());
  }
}
