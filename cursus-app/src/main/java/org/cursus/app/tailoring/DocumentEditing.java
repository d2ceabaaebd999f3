package org.cursus.app.tailoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cursus.app.job.Postings;
import org.cursus.app.platform.Problem;
import org.cursus.app.platform.Problem.Fault;
import org.cursus.app.tailoring.LetterWords.Field;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Origin;
import org.cursus.engine.draft.Draft.Sentence;
import org.cursus.engine.truth.ClaimCheck;
import org.cursus.engine.wording.Unsupported;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Changes a finished document in the caller's words, with the check running again. Nothing that is
/// taken out is lost: it can be put back as long as the document lives.
@Service
class DocumentEditing {

  private static final int LONGEST_SENTENCE = 2000;

  private final Generations generations;
  private final Postings postings;
  private final Materials materials;
  private final Templates templates;
  private final DocumentMaking making;

  DocumentEditing(
      Generations generations,
      Postings postings,
      Materials materials,
      Templates templates,
      DocumentMaking making) {
    this.generations = generations;
    this.postings = postings;
    this.materials = materials;
    this.templates = templates;
    this.making = making;
  }

  /// Puts a sentence in other words, or takes it out.
  ///
  /// @param base the version that the change is based on
  /// @param text empty to take it out; null for the record's own words
  /// @throws Problem `unsupported` with each fault, `no-such-sentence`, or `document-stale` with
  ///     both sides
  Generation edit(UUID id, int base, String sentenceId, @Nullable String text) {
    var generation = generations.completed(id);
    var result = result(generation);
    var sentence =
        DocumentMaking.sentences(result.document())
            .filter(each -> each.id().equals(sentenceId))
            .findFirst()
            .orElseThrow(TailoringProblem.NO_SUCH_SENTENCE::problem);
    var words = text == null ? null : LetterWords.plain(text);
    if (words != null && words.isEmpty()) {
      return takeOut(generation, base, sentenceId);
    }
    var changed = words == null ? original(sentence) : worded(generation, sentence, words);
    UnaryOperator<Draft> change =
        draft -> DocumentMaking.map(draft, each -> each.id().equals(sentenceId) ? changed : each);
    return save(generation, base, result.changed(change), Map.of("sentence", sentenceId));
  }

  /// Takes an entry out with all its sentences.
  ///
  /// @param entry of the record, such as a job
  /// @throws Problem `no-such-sentence`, or `document-stale` with both sides
  Generation takeOutEntry(UUID id, int base, String entry) {
    var generation = generations.completed(id);
    if (items(result(generation).document()).noneMatch(each -> entry.equals(each.entry()))) {
      throw TailoringProblem.NO_SUCH_SENTENCE.problem();
    }
    return takeOut(generation, base, entry);
  }

  private Generation takeOut(Generation generation, int base, String key) {
    var result = result(generation);
    var before = result.taken();
    var keys = new ArrayList<>(before == null ? List.<String>of() : before.keys());
    keys.add(key);
    return save(
        generation, base, result.with(new TakenOut(keys, result.whole())), Map.of("out", key));
  }

  /// Puts back what was taken out.
  ///
  /// @param key of a sentence or an entry
  /// @throws Problem `no-such-sentence` for what was not taken out, or `document-stale`
  Generation putBack(UUID id, int base, String key) {
    var generation = generations.completed(id);
    var result = result(generation);
    var taken = result.taken();
    if (taken == null || !taken.keys().contains(key)) {
      throw TailoringProblem.NO_SUCH_SENTENCE.problem();
    }
    var keys = taken.keys().stream().filter(each -> !each.equals(key)).toList();
    return save(
        generation, base, result.with(new TakenOut(keys, taken.whole())), Map.of("back", key));
  }

  /// Changes what stands around a letter. The words are the person's own choice; what they claim is
  /// checked, and a name that neither posting nor record has is told.
  ///
  /// @throws Problem `no-letter` for a resume, `unsupported` with each fault, or `document-stale`
  Generation reword(UUID id, int base, LetterWords words) {
    var generation = generations.completed(id);
    var result = result(generation);
    var letter = result.document().letter();
    if (letter == null) {
      throw TailoringProblem.NO_LETTER.problem();
    }
    var wanted = words.over(letter);
    var check = check(generation);
    var faults = new ArrayList<Fault>();
    var names = new ArrayList<String>();
    for (var field : Field.values()) {
      for (var line : field.lines(wanted)) {
        // What the writer put there is of the posting, and stands.
        if (!field.lines(letter).contains(line)) {
          var judged = check.frame(field.part(), line);
          judged.faults().forEach(each -> faults.add(fault(field.pointer(), each)));
          names.addAll(judged.unknown());
        }
      }
    }
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(TailoringProblem.UNSUPPORTED, faults);
    }
    var noted = result.noted(Note.NAME, names.stream().distinct().map(LetterWords::note).toList());
    return save(
        generation, base, noted.changed(draft -> with(draft, wanted)), Map.of("letter", wanted));
  }

  private static Draft with(Draft draft, Draft.Letter letter) {
    return new Draft(draft.type(), draft.language(), draft.head(), letter, draft.sections());
  }

  private Sentence worded(Generation generation, Sentence sentence, String words) {
    if (words.length() > LONGEST_SENTENCE) {
      throw Problem.ofFaults(
          TailoringProblem.UNSUPPORTED,
          List.of(new Fault("/text", "Write at most 2,000 characters.")));
    }
    // What is not the person's claim, such as a courtesy, may become nothing that is one.
    var faults = check(generation).faults(words, sentence.support());
    if (!faults.isEmpty()) {
      throw Problem.ofFaults(
          TailoringProblem.UNSUPPORTED, faults.stream().map(each -> fault("/text", each)).toList());
    }
    return new Sentence(
        sentence.id(),
        words,
        sentence.original() == null ? sentence.text() : sentence.original(),
        sentence.support(),
        Origin.PERSON,
        null,
        sentence.rank());
  }

  private static Fault fault(String pointer, Unsupported fault) {
    return new Fault(pointer, "\"%s\": %s".formatted(fault.words(), fault.because()));
  }

  private ClaimCheck check(Generation generation) {
    return making.check(
        postings.find(generation.jobId()), materials.of(generation.profileId()).material());
  }

  private static Sentence original(Sentence sentence) {
    return sentence.original() == null
        ? sentence
        : new Sentence(
            sentence.id(),
            sentence.original(),
            sentence.original(),
            sentence.support(),
            Origin.RECORD,
            null,
            sentence.rank());
  }

  private Generation save(
      Generation generation, int base, GenerationResult changed, Map<String, ?> yours) {
    var photo = templates.photo(generation.templateId(), generation.look());
    var counted = making.changed(changed, changed.document(), generation.look(), photo);
    return generations.change(generation.id(), base, counted, yours);
  }

  private static GenerationResult result(Generation generation) {
    return Objects.requireNonNull(generation.result());
  }

  private static Stream<Draft.Item> items(Draft draft) {
    return draft.sections().stream().flatMap(each -> each.items().stream());
  }
}
