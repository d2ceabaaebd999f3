package org.cursus.app.tailoring;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cursus.app.job.Job;
import org.cursus.engine.draft.Material;
import org.cursus.engine.text.Language;
import org.jspecify.annotations.Nullable;

/// In what languages a posting and a record are, to choose that of a document.
record DocumentLanguages(Language posting, Language record) {

  private static final Set<Language> WRITTEN =
      Set.of(Language.ENGLISH, Language.GERMAN, Language.FRENCH, Language.SPANISH);
  private static final Set<Language> NONE =
      Set.of(Language.NONE, Language.UNKNOWN, Language.OTHER_SCRIPT);

  static DocumentLanguages of(Job job, Material material) {
    var words =
        Stream.concat(
                Stream.ofNullable(material.person().summary()),
                material.entries().stream().flatMap(each -> each.statements().stream()))
            .collect(Collectors.joining("\n"));
    return new DocumentLanguages(Language.of(job.text()), Language.of(words));
  }

  /// The one to begin with: what the record says stays in its language, so that one comes first.
  String usual() {
    return WRITTEN.contains(record)
        ? record.code()
        : WRITTEN.contains(posting) ? posting.code() : Language.ENGLISH.code();
  }

  /// What to think of when both differ; null for nothing.
  public @Nullable String hint() {
    if (posting == record || NONE.contains(posting) || NONE.contains(record)) {
      return null;
    }
    return "The posting is in %s and your record in %s. What your record says stays in its language."
        .formatted(posting.title(), record.title());
  }
}
