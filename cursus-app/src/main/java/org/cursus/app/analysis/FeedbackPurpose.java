package org.cursus.app.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cursus.app.ai.Purpose;
import org.cursus.app.usage.Feature;
import org.cursus.engine.feedback.Feedback;
import org.cursus.engine.feedback.FeedbackReport;
import org.cursus.engine.feedback.Polarity;
import org.cursus.engine.feedback.Theme;
import org.cursus.engine.wording.Claim;
import org.cursus.engine.wording.NewFacts;
import org.cursus.engine.wording.Unsupported.Kind;
import org.springframework.stereotype.Component;

/// What a performance review or an interviewer's note says, theme by theme. What is counted is
/// counted by rules.
@Component
class FeedbackPurpose implements Purpose<PastedText, FeedbackAnswer> {

  private static final int MOST = 120;
  private static final int LONGEST_SUMMARY = 900;

  /// What a summary in other words can still be held against.
  private static final EnumSet<Kind> HELD =
      EnumSet.of(Kind.NUMBER, Kind.DATE, Kind.NAME, Kind.CREDENTIAL);

  @Override
  public String name() {
    return "feedback";
  }

  @Override
  public Feature feature() {
    return Feature.FEEDBACK_ANALYSIS;
  }

  @Override
  public String prompt() {
    return "feedback-1";
  }

  @Override
  public String rules() {
    return Feedback.VERSION;
  }

  @Override
  public Class<FeedbackAnswer> shape() {
    return FeedbackAnswer.class;
  }

  @Override
  public Map<String, String> documents(PastedText input) {
    return Map.of("feedback", input.text());
  }

  @Override
  public FeedbackAnswer builtIn(PastedText input) {
    var report = Feedback.of(input.text());
    var items = new ArrayList<FeedbackAnswer.Item>();
    for (var theme : report.themes()) {
      for (var remark : theme.remarks()) {
        items.add(
            new FeedbackAnswer.Item(
                remark.text(),
                theme.theme().key(),
                remark.polarity().name().toLowerCase(Locale.ROOT)));
      }
    }
    return new FeedbackAnswer(items.stream().limit(MOST).toList(), summary(report));
  }

  private static String summary(FeedbackReport report) {
    if (report.themes().isEmpty()) {
      return report.note();
    }
    var praised = named(report, Polarity.POSITIVE);
    var faulted = named(report, Polarity.NEGATIVE);
    var mixed = named(report, Polarity.MIXED);
    var summary = new ArrayList<String>();
    if (!praised.isEmpty()) {
      summary.add("Praised: " + praised + ".");
    }
    if (!faulted.isEmpty()) {
      summary.add("To work on: " + faulted + ".");
    }
    if (!mixed.isEmpty()) {
      summary.add("Both at once: " + mixed + ".");
    }
    return summary.isEmpty() ? "Nothing here praises or finds fault." : String.join(" ", summary);
  }

  private static String named(FeedbackReport report, Polarity polarity) {
    return String.join(
        ", ",
        report.themes().stream()
            .filter(each -> each.polarity() == polarity)
            .map(each -> each.theme().title().toLowerCase(Locale.ROOT))
            .toList());
  }

  @Override
  public List<String> faults(PastedText input, FeedbackAnswer output) {
    var faults = new ArrayList<String>();
    var said = Feedback.withoutCommands(input.text());
    if (output.remarks().size() > MOST) {
      faults.add("There are more than %d remarks.".formatted(MOST));
    }
    if (new HashSet<>(output.remarks()).size() < output.remarks().size()) {
      faults.add("A remark is there twice.");
    }
    for (var each : output.remarks()) {
      addQuoteFault(faults, each.quote(), input.text(), said);
      if (Arrays.stream(Theme.values()).noneMatch(theme -> theme.key().equals(each.theme()))) {
        faults.add("\"%s\" is none of the themes.".formatted(each.theme()));
      }
      if (!List.of("positive", "negative", "neutral").contains(each.polarity())) {
        faults.add("\"%s\" is not positive, negative or neutral.".formatted(each.polarity()));
      }
    }
    addSummaryFaults(faults, output.summary(), said);
    return faults;
  }

  private static void addQuoteFault(List<String> faults, String quote, String text, String said) {
    if (quote.isBlank() || !text.contains(quote)) {
      faults.add("The quote \"%s\" does not stand in the feedback word for word.".formatted(quote));
    } else if (!said.contains(quote)) {
      faults.add("The quote \"%s\" tells a reader what to do and judges nobody.".formatted(quote));
    }
  }

  private static void addSummaryFaults(List<String> faults, String summary, String said) {
    if (summary.length() > LONGEST_SUMMARY) {
      faults.add("The summary is too long.");
    }
    NewFacts.in(Claim.of(summary, said)).stream()
        .filter(each -> HELD.contains(each.kind()))
        .filter(
            each ->
                Arrays.stream(Theme.values())
                    .noneMatch(theme -> theme.title().contains(each.words())))
        .forEach(
            each ->
                faults.add(
                    "The summary says \"%s\", which the feedback does not."
                        .formatted(each.words())));
  }
}
