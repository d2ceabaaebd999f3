package org.cursus.engine.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.cursus.engine.assessment.AssessmentConfig.Band;
import org.cursus.engine.assessment.AssessmentConfig.Cap;
import org.cursus.engine.assessment.AssessmentConfig.NumberRange;
import org.cursus.engine.assessment.AssessmentConfig.Option;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.AssessmentConfig.Recommendation;
import org.cursus.engine.assessment.AssessmentConfig.Scale;
import org.cursus.engine.assessment.AssessmentConfig.Section;
import org.cursus.engine.assessment.AssessmentConfig.Step;
import org.jspecify.annotations.Nullable;

/// A config in another language.
final class Translated {

  /// Place to text.
  private final Map<String, String> texts;

  private Translated(Map<String, String> texts) {
    this.texts = texts;
  }

  static AssessmentConfig into(AssessmentConfig config, String language) {
    var known = config.translations();
    var chosen = known.containsKey(language) ? language : language.replaceFirst("-.*", "");
    return known.containsKey(chosen) && !config.language().equals(language)
        ? new Translated(known.get(chosen)).config(config, chosen)
        : config;
  }

  private AssessmentConfig config(AssessmentConfig config, String language) {
    return new AssessmentConfig(
        config.name(),
        config.version(),
        language,
        text("/title", config.title()),
        text("/summary", config.summary()),
        config.minutes(),
        each("/steps", config.steps(), this::step),
        each("/sections", config.sections(), this::section),
        each("/questions", config.questions(), this::question),
        each("/bands", config.bands(), this::band),
        each("/caps", config.caps(), this::cap),
        each("/recommendations", config.recommendations(), this::recommendation),
        config.translations());
  }

  private Step step(String at, Step step) {
    return new Step(step.id(), text(at + "/title", step.title()), text(at + "/text", step.text()));
  }

  private Section section(String at, Section section) {
    return new Section(
        section.id(),
        text(at + "/title", section.title()),
        text(at + "/text", section.text()),
        section.weight(),
        each(at + "/bands", section.bands(), this::band));
  }

  private Band band(String at, Band band) {
    return new Band(
        band.from(), text(at + "/title", band.title()), text(at + "/text", band.text()));
  }

  private Question question(String at, Question question) {
    return new Question(
        question.key(),
        question.step(),
        question.section(),
        question.kind(),
        text(at + "/text", question.text()),
        question.help() == null ? null : text(at + "/help", question.help()),
        question.required(),
        question.weight(),
        question.reverse(),
        question.fixed(),
        each(at + "/options", question.options(), this::option),
        scale(at + "/scale", question.scale()),
        number(at + "/number", question.number()),
        question.longest(),
        question.ideal(),
        question.showIf());
  }

  private Option option(String at, Option option) {
    return new Option(
        option.value(), text(at + "/text", option.text()), option.points(), option.alone());
  }

  private @Nullable Scale scale(String at, @Nullable Scale scale) {
    return scale == null
        ? null
        : new Scale(
            scale.from(),
            scale.to(),
            text(at + "/fromText", scale.fromText()),
            text(at + "/toText", scale.toText()));
  }

  private @Nullable NumberRange number(String at, @Nullable NumberRange number) {
    return number == null
        ? null
        : new NumberRange(
            number.from(),
            number.to(),
            text(at + "/unit", number.unit()),
            number.decimals(),
            number.points());
  }

  private Cap cap(String at, Cap cap) {
    return new Cap(cap.when(), cap.section(), cap.atMost(), text(at + "/text", cap.text()));
  }

  private Recommendation recommendation(String at, Recommendation advice) {
    return new Recommendation(
        advice.id(),
        advice.when(),
        advice.section(),
        advice.effort(),
        text(at + "/title", advice.title()),
        text(at + "/text", advice.text()),
        advice.href());
  }

  private String text(String at, String otherwise) {
    return texts.getOrDefault(at, otherwise);
  }

  private static <T> List<T> each(String at, List<T> list, BiFunction<String, T, T> change) {
    var changed = new ArrayList<T>(list.size());
    for (int i = 0; i < list.size(); i++) {
      changed.add(change.apply(at + "/" + i, list.get(i)));
    }
    return List.copyOf(changed);
  }
}
