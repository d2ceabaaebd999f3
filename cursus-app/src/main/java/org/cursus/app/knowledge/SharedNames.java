package org.cursus.app.knowledge;

import java.util.List;
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
  public record Spelling(String text, String name, String type) {}

  /// Every spelling, technologies before skills before titles.
  @Transactional(readOnly = true)
  public List<Spelling> list() {
    return store.spellings();
  }
}
