package org.cursus.engine.wording;

import java.util.Optional;
import org.cursus.engine.text.Words;

/// A verb of working life, in whatever form, with the forms that retelling needs.
///
/// @param infinitive such as `run`
/// @param past such as `ran`
/// @param tense of the form that was given
public record FirstVerb(String infinitive, String past, Tense tense) {

  /// What a form can be.
  public enum Tense {
    /// "run"
    INFINITIVE,
    /// "runs"
    PRESENT,
    /// "ran"
    PAST,
    /// "running"
    GERUND
  }

  /// The verb of a word; empty for words that are no verb of working life.
  public static Optional<FirstVerb> of(String word) {
    return Verbs.of(Words.fold(word))
        .map(
            form ->
                new FirstVerb(
                    form.lemma(),
                    Verbs.past(form.lemma()),
                    switch (form.tense()) {
                      case BASE -> Tense.INFINITIVE;
                      case PRESENT -> Tense.PRESENT;
                      case PAST -> Tense.PAST;
                      case GERUND -> Tense.GERUND;
                    }));
  }
}
