package org.cursus.app.tailoring;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.draft.Draft.Section;

/// What the person took out of a document, and can put back.
///
/// @param keys ids of sentences, and of entries that were taken out whole, in the order in which
///     they went
/// @param whole the document with all of it
record TakenOut(List<String> keys, Draft whole) {

  TakenOut {
    keys = List.copyOf(new LinkedHashSet<>(keys));
  }

  /// The document that is left.
  Draft rest() {
    return without(whole, keys);
  }

  private static Draft without(Draft whole, Collection<String> keys) {
    var sections =
        whole.sections().stream()
            .map(
                each ->
                    new Section(
                        each.part(),
                        each.title(),
                        each.items().stream()
                            .filter(item -> item.entry() == null || !keys.contains(item.entry()))
                            .toList()))
            .filter(each -> !each.items().isEmpty())
            .toList();
    var left = new Draft(whole.type(), whole.language(), whole.head(), whole.letter(), sections);
    return DocumentMaking.map(left, each -> keys.contains(each.id()) ? null : each);
  }
}
