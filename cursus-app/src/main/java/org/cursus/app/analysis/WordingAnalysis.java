package org.cursus.app.analysis;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cursus.app.ai.Gateway;
import org.cursus.app.analysis.OwnTexts.Own;
import org.cursus.app.analysis.OwnTexts.OwnText;
import org.cursus.app.platform.Problem;
import org.cursus.app.record.EntityType;
import org.cursus.app.record.Entries;
import org.cursus.app.record.Entry;
import org.cursus.app.usage.Feature;
import org.cursus.app.usage.Metered;
import org.cursus.app.usage.Metering;
import org.cursus.engine.text.Language;
import org.cursus.engine.wording.Suggestion;
import org.cursus.engine.wording.Wordings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Suggests better words for a description, and puts what the person accepts beside it.
@Service
class WordingAnalysis {

  private final Metering metering;
  private final Gateway gateway;
  private final WordingPurpose purpose;
  private final OwnTexts own;
  private final Entries entries;
  private final WordingMetadata metadata;

  WordingAnalysis(
      Metering metering,
      Gateway gateway,
      WordingPurpose purpose,
      OwnTexts own,
      Entries entries,
      WordingMetadata metadata) {
    this.metering = metering;
    this.gateway = gateway;
    this.purpose = purpose;
    this.own = own;
    this.entries = entries;
    this.metadata = metadata;
  }

  /// What is asked.
  private record Request(String type, UUID id, int version) {}

  /// The caller's descriptions.
  List<OwnText> texts() {
    return own.ofCaller().texts();
  }

  /// @param key names the request; null for none
  /// @throws Problem `no-such-text`
  Metered<WordingResult> run(String type, UUID id, @Nullable String key) {
    var all = own.ofCaller();
    return run(WordingText.of(find(all, type, id)), all, key);
  }

  /// @param all what else the person has said
  /// @param key names the request; null for none
  Metered<WordingResult> run(WordingText text, Own all, @Nullable String key) {
    var question = question(all, text);
    return metering.run(
        Feature.TEXT_ENHANCEMENT,
        gateway.engineFor(purpose),
        key,
        new Request(text.type(), text.id(), text.version()),
        WordingResult.class,
        meter -> result(text, gateway.ask(purpose, question, meter).value()));
  }

  private static OwnText find(Own all, String type, UUID id) {
    return EntityType.named(type)
        .flatMap(each -> all.find(each, id))
        .orElseThrow(AnalysisProblem.NO_SUCH_TEXT::problem);
  }

  private static WordingQuestion question(Own all, WordingText text) {
    return new WordingQuestion(text.text(), text.former(), text.facts(), all.facts());
  }

  private static WordingResult result(WordingText text, WordingAnswer answer) {
    var advice = Wordings.of(text.text(), text.former());
    boolean read = advice.language() == Language.ENGLISH || advice.language() == Language.NONE;
    return new WordingResult(
        text.type(),
        text.id(),
        text.version(),
        text.label(),
        text.text(),
        answer.text(),
        advice.suggestions().stream().map(WordingAnalysis::line).toList(),
        read
            ? ""
            : "This seems to be in "
                + advice.language().title()
                + ". The rules look at English; of other languages they see the length only.");
  }

  private static WordingResult.Line line(Suggestion each) {
    return new WordingResult.Line(
        each.kind().title(), each.words(), each.replacement(), each.question(), each.reason());
  }

  /// Puts a wording beside a description, in a new version of the entry.
  ///
  /// @param version the one that the wording was suggested for
  /// @param result the suggestion in the history; null when the person brought the wording
  /// @throws Problem `no-such-text`, `text-changed`, `text-missing`, or `adds-facts` with the words
  Entry accept(String type, UUID id, int version, @Nullable String wording, @Nullable UUID result) {
    var all = own.ofCaller();
    var text = find(all, type, id);
    var checked = checked(WordingText.of(text), all, version, wording, result);
    return entries.enhance(text.type(), id, checked.text(), checked.metadata());
  }

  /// A wording that may stand beside a text, with what made it.
  record Checked(String text, Map<String, Object> metadata) {}

  /// @throws Problem `text-changed`, `text-missing`, or `adds-facts` with the words
  Checked checked(
      WordingText text, Own all, int version, @Nullable String wording, @Nullable UUID result) {
    if (text.version() != version) {
      throw AnalysisProblem.TEXT_CHANGED.problem();
    }
    var accepted = PastedText.of(wording).text();
    var added = WordingPurpose.added(question(all, text), accepted);
    if (!added.isEmpty()) {
      throw Problem.ofFaults(
          AnalysisProblem.ADDS_FACTS,
          added.stream()
              .map(
                  each ->
                      new Problem.Fault(
                          "/text",
                          "\"%s\" (%s): %s"
                              .formatted(each.words(), each.kind().title(), each.because())))
              .toList());
    }
    return new Checked(accepted, metadata.of(text, accepted, result));
  }
}
