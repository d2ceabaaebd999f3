package org.cursus.app.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cursus.engine.assessment.AssessmentConfig.NumberRange;
import org.cursus.engine.assessment.AssessmentConfig.Option;
import org.cursus.engine.assessment.AssessmentConfig.Question;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A question as a page shows it.
///
/// @param kind `single`, `multiple`, `scale`, `number`, `short_text`, `long_text` or `ranking`
/// @param asked whether the answers leave it to be asked; else it is hidden
/// @param answered whether there is an answer
/// @param was the answer that is saved, as JSON; empty for none
/// @param text what stands in its field
/// @param error null for none
/// @param note what happened to its answer elsewhere; null for nothing
record QuestionView(
    String key,
    String kind,
    String asks,
    @Nullable String help,
    boolean required,
    boolean asked,
    boolean answered,
    String was,
    List<Choice> choices,
    @Nullable String fromText,
    @Nullable String toText,
    @Nullable String hint,
    @Nullable String unit,
    int longest,
    String text,
    @Nullable String error,
    @Nullable String note) {

  private static final int MANY_STEPS = 8;

  /// @param alone whether it goes with no other
  record Choice(String value, String text, boolean chosen, boolean alone) {}

  /// @param saved the answer that stands; null for none
  /// @param shown what the fields show: the same, or what was typed and refused
  static QuestionView of(
      Question question,
      boolean asked,
      @Nullable JsonNode saved,
      @Nullable JsonNode shown,
      @Nullable String error,
      @Nullable String note) {
    var scale = question.scale();
    var number = question.number();
    return new QuestionView(
        question.key(),
        question.kind().name().toLowerCase(Locale.ROOT),
        question.text(),
        question.help(),
        question.required(),
        asked,
        saved != null,
        saved == null ? "" : saved.toString(),
        choices(question, shown),
        scale == null ? null : scale.fromText(),
        scale == null ? null : scale.toText(),
        number == null ? null : hint(number),
        number == null ? null : number.unit(),
        question.longest(),
        shown == null || shown.isArray() ? "" : QuestionText.written(shown),
        error,
        note);
  }

  private static List<Choice> choices(Question question, @Nullable JsonNode shown) {
    return switch (question.kind()) {
      case SINGLE, MULTIPLE ->
          question.options().stream()
              .map(each -> choice(each, chosen(shown, each.value())))
              .toList();
      case RANKING -> ranked(question.options(), shown);
      case SCALE -> steps(Objects.requireNonNull(question.scale()), shown);
      case NUMBER, SHORT_TEXT, LONG_TEXT -> List.of();
    };
  }

  private static Choice choice(Option option, boolean chosen) {
    return new Choice(option.value(), option.text(), chosen, option.alone());
  }

  private static boolean chosen(@Nullable JsonNode shown, String value) {
    if (shown == null) {
      return false;
    }
    if (!shown.isArray()) {
      return shown.asString("").equals(value);
    }
    for (var each : shown) {
      if (each.asString("").equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static List<Choice> ranked(List<Option> options, @Nullable JsonNode shown) {
    var order = new LinkedHashSet<String>();
    if (shown != null) {
      shown.forEach(each -> order.add(each.asString("")));
    }
    options.forEach(each -> order.add(each.value()));
    var choices = new ArrayList<Choice>();
    for (var value : order) {
      options.stream()
          .filter(each -> each.value().equals(value))
          .forEach(each -> choices.add(choice(each, shown != null)));
    }
    return choices;
  }

  private static List<Choice> steps(
      org.cursus.engine.assessment.AssessmentConfig.Scale scale, @Nullable JsonNode shown) {
    return IntStream.rangeClosed(scale.from(), scale.to())
        .mapToObj(Integer::toString)
        .map(
            each -> new Choice(each, each, shown != null && shown.asString("").equals(each), false))
        .toList();
  }

  private static String hint(NumberRange number) {
    return "From " + plain(number.from()) + " to " + plain(number.to());
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /// A class for the row of a scale's steps.
  public String picks() {
    return choices.size() > MANY_STEPS ? "of-many" : "of-" + choices.size();
  }
}
