package org.cursus.app.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cursus.app.ai.Purpose;
import org.cursus.app.usage.Feature;
import org.cursus.engine.wording.Claim;
import org.cursus.engine.wording.NewFacts;
import org.cursus.engine.wording.Unsupported;
import org.cursus.engine.wording.Wordings;
import org.springframework.stereotype.Component;

/// Rewords a description without a fact more.
@Component
class WordingPurpose implements Purpose<WordingQuestion, WordingAnswer> {

  @Override
  public String name() {
    return "wording";
  }

  @Override
  public Feature feature() {
    return Feature.TEXT_ENHANCEMENT;
  }

  @Override
  public String prompt() {
    return "wording-1";
  }

  @Override
  public String rules() {
    return Wordings.VERSION;
  }

  @Override
  public Class<WordingAnswer> shape() {
    return WordingAnswer.class;
  }

  @Override
  public Map<String, String> documents(WordingQuestion input) {
    var facts = String.join("\n", input.facts());
    return Map.of("description", input.text(), "facts", facts.isBlank() ? "(nothing)" : facts);
  }

  @Override
  public WordingAnswer builtIn(WordingQuestion input) {
    return new WordingAnswer(Wordings.of(input.text(), input.former()).applied());
  }

  @Override
  public List<String> faults(WordingQuestion input, WordingAnswer output) {
    var faults = new ArrayList<String>();
    if (output.text().isBlank() || output.text().length() > 2 * input.text().length() + 200) {
      faults.add("The text is empty or too long.");
    }
    added(input, output.text())
        .forEach(
            each ->
                faults.add(
                    "It says \"%s\" (%s). %s"
                        .formatted(each.words(), each.kind().title(), each.because())));
    return faults;
  }

  /// What a text says that neither the description nor the record does.
  static List<Unsupported> added(WordingQuestion input, String text) {
    var support = new ArrayList<>(List.of(input.text()));
    support.addAll(input.facts());
    return NewFacts.in(new Claim(text, support, input.record()));
  }
}
