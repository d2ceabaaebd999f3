package org.cursus.engine.resume.measure;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When a value that was read counts as the value that was meant.
final class Alike {

  /// From here on two names are the same.
  static final double SAME = .8;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}&+#]+");

  private Alike() {}

  /// The share of words that two texts have in common (Dice), 0 to 1.
  static double words(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return 0;
    }
    var left = tokens(one);
    var right = tokens(other);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    var both = new HashSet<>(left);
    both.retainAll(right);
    return 2.0 * both.size() / (left.size() + right.size());
  }

  private static Set<String> tokens(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var tokens = new HashSet<String>();
    for (var token : NO_WORD.split(plain)) {
      if (!token.isEmpty()) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  static boolean names(@Nullable String one, @Nullable String other) {
    return words(one, other) >= SAME;
  }

  static boolean exact(@Nullable String one, @Nullable String other) {
    return one != null && other != null && one.strip().equalsIgnoreCase(other.strip());
  }

  /// @param printed as on the page, for numbers whose country cannot be known
  static boolean phones(@Nullable String e164, @Nullable String printed, @Nullable String read) {
    if (read == null) {
      return false;
    }
    var digits = digits(read);
    return digits.equals(digits(e164)) || digits.equals(digits(printed));
  }

  private static String digits(@Nullable String number) {
    return number == null ? "" : number.replaceAll("\\D", "");
  }

  static String folded(String text) {
    return String.join(" ", NO_WORD.split(text.toLowerCase(Locale.ROOT))).strip();
  }
}
