package org.cursus.engine.fit;

import java.util.List;
import org.cursus.engine.posting.Requirement;
import org.cursus.engine.text.Keyword;

/// A term that a posting asks for, with what it counts.
///
/// @param keyword as the posting has it
/// @param kind `MUST`, `PREFERRED` or `MENTION`
/// @param weight 3, 1 or .5, times how rare the term is
/// @param asking the requirements that name it, in the order of the posting; empty for a mention
/// @param keys its spellings as they are compared, each between blanks
/// @param words its words as they are compared, each between blanks; empty where all of them must
/// be there
public record Demand(
    Keyword keyword,
    FitTerm.Kind kind,
    double weight,
    List<Requirement> asking,
    List<String> keys,
    List<String> words) {

  public Demand {
    asking = List.copyOf(asking);
    keys = List.copyOf(keys);
    words = List.copyOf(words);
  }

  /// What the posting asks for, in a word or two.
  public String name() {
    return keyword.name();
  }
}
