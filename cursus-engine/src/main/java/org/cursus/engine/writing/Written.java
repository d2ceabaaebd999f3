package org.cursus.engine.writing;

import java.util.List;
import org.cursus.engine.draft.Draft;
import org.cursus.engine.ranking.Ranking.Missing;

/// A document, and what it could not say.
///
/// @param missing musts of the posting that the record does not show, and that are not written
public record Written(Draft draft, List<Missing> missing) {

  public Written {
    missing = List.copyOf(missing);
  }
}
