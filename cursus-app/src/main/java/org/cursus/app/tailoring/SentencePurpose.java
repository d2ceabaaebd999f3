package org.cursus.app.tailoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cursus.app.ai.Purpose;
import org.cursus.app.usage.Feature;
import org.cursus.engine.writing.Writer;
import org.springframework.stereotype.Component;

/// Other words for the sentences of a document. What comes back is held against the record,
/// sentence by sentence, before anybody sees it; the rules leave the sentences as they are.
@Component
class SentencePurpose implements Purpose<SentenceQuestion, SentenceAnswer> {

  private static final int LONGEST = 600;

  @Override
  public String name() {
    return "document-sentences";
  }

  @Override
  public Feature feature() {
    return Feature.DOCUMENT_GENERATION;
  }

  @Override
  public String prompt() {
    return "document-sentences-1";
  }

  @Override
  public String rules() {
    return Writer.RULES;
  }

  @Override
  public Class<SentenceAnswer> shape() {
    return SentenceAnswer.class;
  }

  @Override
  public Map<String, String> documents(SentenceQuestion input) {
    return Map.of(
        "kind", input.kind(),
        "tone", input.tone().toLowerCase(Locale.ROOT),
        "language", input.language(),
        "wish", input.wish() == null ? "" : input.wish(),
        "posting", String.join("\n", input.posting()),
        "sentences",
            input.sentences().stream()
                .map(each -> each.id() + ": " + each.text())
                .collect(Collectors.joining("\n")));
  }

  @Override
  public SentenceAnswer builtIn(SentenceQuestion input) {
    return new SentenceAnswer(List.of());
  }

  @Override
  public List<String> faults(SentenceQuestion input, SentenceAnswer output) {
    var known = input.sentences().stream().map(SentenceAnswer.Item::id).collect(Collectors.toSet());
    var seen = new HashSet<String>();
    var faults = new ArrayList<String>();
    for (var each : output.sentences()) {
      if (!known.contains(each.id()) || !seen.add(each.id())) {
        faults.add("\"%s\" is no id of a sentence, or comes twice.".formatted(each.id()));
      } else if (each.text().isBlank() || each.text().length() > LONGEST) {
        faults.add("The text of \"%s\" is empty or too long.".formatted(each.id()));
      }
    }
    return faults;
  }
}
