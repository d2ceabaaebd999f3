package org.cursus.engine.writing;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cursus.engine.draft.Material.Entry;
import org.cursus.engine.text.Language;
import org.jspecify.annotations.Nullable;

/// Which statements of a record are in another language than the document. Composed sentences of
/// one language hold no statement of another.
final class Tongues {

  private Tongues() {}

  /// The language that statements together are surely in; null where that cannot be told.
  private static @Nullable Language of(List<String> statements) {
    var language = Language.of(String.join("\n", statements));
    return EnumSet.of(Language.NONE, Language.UNKNOWN, Language.OTHER_SCRIPT).contains(language)
        ? null
        : language;
  }

  /// Whether a statement of an entry is in another language than a document. A few words may look
  /// like any language, so that they go with the entry.
  ///
  /// @param language of the document, such as `en`
  static boolean isForeign(String statement, Entry entry, String language) {
    var own = of(List.of(statement));
    var all = of(entry.statements());
    return all != null
        && !all.code().equals(language)
        && (own == null || !own.code().equals(language));
  }

  /// The other languages of what was chosen.
  static Set<Language> foreign(List<Entry> entries, String language) {
    return entries.stream()
        .filter(each -> each.statements().stream().anyMatch(s -> isForeign(s, each, language)))
        .map(each -> of(each.statements()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
