package org.cursus.app.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The approved names of skills, technologies and job titles in all their spellings.
@Service
public class SharedNames {

  private final SharedNamesStore store;

  SharedNames(SharedNamesStore store) {
    this.store = store;
  }

  /// A spelling and what it stands for.
  ///
  /// @param type `skill`, `technology` or `title`
  /// @param kind what it is of its type, such as `programming language`; null where nobody said
  public record Spelling(String text, String name, String type, @Nullable String kind) {}

  /// Every spelling, technologies before skills before titles.
  @Transactional(readOnly = true)
  public List<Spelling> list() {
    return store.spellings();
  }
}
