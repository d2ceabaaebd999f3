package org.cursus.app.tailoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cursus.app.ai.Gateway;
import org.cursus.app.job.Job;
import org.cursus.app.tailoring.SentenceAnswer.Item;
import org.cursus.app.usage.Engine;
import org.cursus.app.usage.Metered;
import org.cursus.app.usage.Metering;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Form;
import org.cursus.engine.draft.Draft.Origin;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.posting.Requirement;
import org.cursus.engine.truth.ClaimCheck;
import org.cursus.engine.wording.Unsupported;
import org.springframework.stereotype.Component;

/// Has a model word the sentences of a draft, where one is configured, and lets stand only what the
/// record supports; the rest keeps its wording and says why.
@Component
class SentenceWording {

  private static final int MOST_REQUIREMENTS = 30;
  private static final int MOST_SENTENCES = 60;

  private final SentencePurpose purpose;
  private final Gateway gateway;
  private final Metering metering;

  SentenceWording(SentencePurpose purpose, Gateway gateway, Metering metering) {
    this.purpose = purpose;
    this.gateway = gateway;
    this.metering = metering;
  }

  /// Asks for other words; metered, and asked once however often it is run again. Call it outside
  /// of any transaction.
  Metered<GenerationOutcome> ask(Generation generation, Job job, Draft draft) {
    return metering.runAlone(
        purpose.feature(),
        gateway.engineFor(purpose),
        "generation-" + generation.id(),
        generation.id(),
        GenerationOutcome.class,
        meter -> {
          var answer = gateway.ask(purpose, question(generation, job, draft), meter);
          var worded = new HashMap<String, String>();
          answer.value().sentences().forEach(each -> worded.put(each.id(), each.text().strip()));
          return new GenerationOutcome(
              generation.id(),
              generation.documentType(),
              job.title(),
              job.company(),
              Map.copyOf(worded));
        });
  }

  /// Whether a model would be asked at all.
  boolean isByModel() {
    return gateway.engineFor(purpose) == Engine.LLM;
  }

  private static SentenceQuestion question(Generation generation, Job job, Draft draft) {
    return new SentenceQuestion(
        generation.type() == Draft.Type.RESUME ? "resume" : "cover letter",
        generation.options().tone().name(),
        generation.options().language(),
        generation.userCustomPrompt(),
        job.posting().requirements().stream()
            .map(Requirement::text)
            .limit(MOST_REQUIREMENTS)
            .toList(),
        draft.sections().stream()
            .flatMap(section -> section.items().stream())
            .filter(item -> item.form() != Form.NAMES)
            .flatMap(item -> item.sentences().stream())
            .filter(sentence -> !sentence.support().isEmpty())
            .limit(MOST_SENTENCES)
            .map(sentence -> new Item(sentence.id(), sentence.text()))
            .toList());
  }

  /// Puts in the words that the record supports.
  static Draft apply(Draft draft, Map<String, String> wordings, ClaimCheck check) {
    return DocumentMaking.map(
        draft,
        sentence -> {
          var words = wordings.get(sentence.id());
          return words == null || words.equals(sentence.text())
              ? sentence
              : worded(sentence, words, check);
        });
  }

  private static Sentence worded(Sentence sentence, String words, ClaimCheck check) {
    var faults = check.faults(words, sentence.support());
    var original = sentence.original() == null ? sentence.text() : sentence.original();
    return faults.isEmpty()
        ? new Sentence(
            sentence.id(), words, original, sentence.support(), Origin.MODEL, null, sentence.rank())
        : new Sentence(
            sentence.id(),
            sentence.text(),
            sentence.original(),
            sentence.support(),
            sentence.origin(),
            because(faults),
            sentence.rank());
  }

  /// Why a wording was refused, in a sentence or two.
  static String because(List<Unsupported> faults) {
    return faults.stream()
        .map(Unsupported::because)
        .distinct()
        .limit(2)
        .collect(Collectors.joining(" "));
  }
}
