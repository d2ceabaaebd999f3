package org.cursus.engine.wording;

import java.util.Set;
import org.cursus.engine.text.Words;

/// Products and tools that are known by name.
public final class KnownTools {

  private static final Set<String> NAMES = Vocabulary.words("tools.txt");

  private KnownTools() {}

  /// Whether a word is the name of one, in any case.
  public static boolean has(String word) {
    return NAMES.contains(Words.fold(word));
  }
}
