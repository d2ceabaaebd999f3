package org.cursus.app.assessment;

import java.util.List;
import java.util.Locale;
import org.cursus.engine.assessment.AssessmentConfig;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.cursus.engine.assessment.AssessmentConfig.Scale;
import org.cursus.engine.assessment.AssessmentConfig.Step;
import org.jspecify.annotations.Nullable;

/// An assessment as programs see it: what is asked, not how it is scored.
///
/// @param language of the texts here
/// @param languages all that it is there in
/// @param minutes about how long it takes
record AssessmentSheet(
    String name,
    String version,
    String language,
    List<String> languages,
    String title,
    String summary,
    int minutes,
    List<Step> steps,
    List<Part> sections,
    List<Asked> questions) {

  /// What is scored.
  ///
  /// @param weight its share of the total
  record Part(String id, String title, String text, double weight) {}

  /// @param alone whether it cannot be chosen with another
  record Choice(String value, String text, boolean alone) {}

  /// @param decimals places behind the point
  record Range(double from, double to, String unit, int decimals) {}

  /// @param kind `single`, `multiple`, `scale`, `number`, `short_text`, `long_text` or `ranking`
  /// @param sometimes whether it is asked after certain answers only; a session tells which are
  /// asked @param longest characters of a text; 0 otherwise
  record Asked(
      String key,
      String step,
      @Nullable String section,
      String kind,
      String text,
      @Nullable String help,
      boolean required,
      boolean sometimes,
      List<Choice> options,
      @Nullable Scale scale,
      @Nullable Range number,
      int longest) {

    static Asked of(Question question) {
      var number = question.number();
      return new Asked(
          question.key(),
          question.step(),
          question.section(),
          question.kind().name().toLowerCase(Locale.ROOT),
          question.text(),
          question.help(),
          question.required(),
          question.showIf() != null,
          question.options().stream()
              .map(each -> new Choice(each.value(), each.text(), each.alone()))
              .toList(),
          question.scale(),
          number == null
              ? null
              : new Range(number.from(), number.to(), number.unit(), number.decimals()),
          question.longest());
    }
  }

  /// @param shown the config in the language wanted
  static AssessmentSheet of(AssessmentConfig shown, String language, List<String> languages) {
    return new AssessmentSheet(
        shown.name(),
        shown.version(),
        language,
        languages,
        shown.title(),
        shown.summary(),
        shown.minutes(),
        shown.steps(),
        shown.sections().stream()
            .map(each -> new Part(each.id(), each.title(), each.text(), each.weight()))
            .toList(),
        shown.questions().stream().map(Asked::of).toList());
  }
}
