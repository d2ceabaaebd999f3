package org.cursus.app.record.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A text of a profile with a rewording beside it.
///
/// @param field such as `professional_summary` or `experiences.ID.description`
/// @param label what a person calls it
/// @param original the person's own words; null where there are none
/// @param enhanced the rewording
/// @param accepted true when the profile shows the rewording, false when the person refused it,
///     null while undecided
/// @param of names both texts; a choice is about these and no others
record Wording(
    String field,
    String label,
    @Nullable String original,
    String enhanced,
    @Nullable Boolean accepted,
    String of) {

  static final String SUMMARY = "professional_summary";

  private static final int LENGTH = 32;

  /// Names two texts. When one of them changes, or what may be used of the facts, the name is
  /// another, and an earlier choice says nothing any more.
  ///
  /// @param withheld the places of the entry that are never to be used
  static String digest(@Nullable String original, String enhanced, String withheld) {
    var text = Objects.requireNonNullElse(original, "") + '\0' + enhanced + '\0' + withheld;
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
